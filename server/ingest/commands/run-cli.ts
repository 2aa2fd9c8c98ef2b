import { Command, CommanderError } from 'commander';
import { ConfigProblem } from '../../config.ts';
import { packageVersion } from '../../package-version.ts';
import { StoreUnavailable } from '../../store/store-problem.ts';
import { clearCommand } from './clear-command.ts';
import { type CommandIo, tell } from './command-io.ts';
import { doctorCommand } from './doctor-command.ts';
import { digestCommand, dumpCommand } from './dump-command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { explainCommand } from './explain-command.ts';
import { exportCommand } from './export-command.ts';
import { extractCommand } from './extract-command.ts';
import { ingestCommand } from './ingest-command.ts';
import { PartlyDone } from './partly-done.ts';
import { rejectsCommand } from './rejects-command.ts';
import { rereadCommand } from './reread-command.ts';
import { retractCommand } from './retract-command.ts';
import { serveCommand } from './serve-command.ts';
import type { MakeCommand } from './store-command.ts';
import { UsageProblem } from './usage-problem.ts';

const COMMANDS: MakeCommand[] = [
  ingestCommand,
  extractCommand,
  explainCommand,
  serveCommand,
  rejectsCommand,
  retractCommand,
  rereadCommand,
  exportCommand,
  doctorCommand,
  dumpCommand,
  digestCommand,
  clearCommand,
];

/** Problems that are told in their own words; anything else is a fault of ours and says so. */
const EXPECTED = [UsageProblem, ConfigProblem, StoreUnavailable];

/** Runs one command (`['ingest', 'release.txt']`) and gives its exit code: 0 all read, 1 some rejected, 2 nothing done. */
export async function runCli(args: string[], io: CommandIo): Promise<ExitCode> {
  let code: ExitCode = EXIT.allRead;
  const texts: string[] = [];
  const program = new Command('entente')
    .description('Agreements between public bodies: releases in, a graph out, every line with its sentence.')
    .version(packageVersion);
  for (const make of COMMANDS) program.addCommand(make(io, (ended) => (code = ended)));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => texts.push(text),
      writeErr: (text) => io.stderr.write(text),
    });
  }
  program.addHelpText('after', '\nExit codes: 0 all read, 1 some rejected, 2 nothing done.');
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    code = told(error, io);
  }
  if (texts.length > 0) await io.print(texts.join(''));
  return code;
}

function told(error: unknown, io: CommandIo): ExitCode {
  if (error instanceof PartlyDone) {
    told(error.cause, io);
    return EXIT.someRejected;
  }
  // Help and version end in an error of code 0; a wrong option has been told already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.allRead : EXIT.nothingDone;
  const message = error instanceof Error ? error.message : String(error);
  const isExpected = EXPECTED.some((kind) => error instanceof kind) || isSystemProblem(error);
  tell(io, isExpected ? message : `This should not have happened: ${message}`);
  return EXIT.nothingDone;
}

/** The operating system's no (a full disk, a port in use): its own line says what. */
function isSystemProblem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
