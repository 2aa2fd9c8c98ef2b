import { Command } from 'commander';
import type { CommandIo } from './command-io.ts';
import type { ExitCode } from './exit-code.ts';

/** What makes a subcommand: it says how it ended through `ended`. */
export type MakeCommand = (io: CommandIo, ended: (code: ExitCode) => void) => Command;

/** A command with the options that say which database. */
export function storeCommand(name: string): Command {
  return new Command(name)
    .option('--db <path>', 'embedded database file, whatever the configuration says')
    .option('--env-file <file>', 'file of variables (NEO4J_URI …) instead of .env');
}
