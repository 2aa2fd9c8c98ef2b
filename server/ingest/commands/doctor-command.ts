import { packageVersion } from '../../package-version.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { READER_VERSION } from '../reader-version.ts';
import type { CommandIo } from './command-io.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type MakeCommand, storeCommand } from './store-command.ts';
import { type StoreOptions, withStore } from './with-store.ts';

export const doctorCommand: MakeCommand = (io, ended) =>
  storeCommand('doctor')
    .description('say which database, what is in it, which versions, and what is wrong')
    .option('--json', 'print it as JSON')
    .action(async (options: DoctorOptions) => {
      ended(await withStore(io, options, (store) => examine(io, store, options.json === true)));
    });

interface DoctorOptions extends StoreOptions {
  json?: boolean;
}

async function examine(io: CommandIo, store: GraphStore, asJson: boolean): Promise<ExitCode> {
  const [status, counts, outdated] = await Promise.all([
    store.status(),
    store.counts(),
    store.outdated(READER_VERSION),
  ]);
  const problems =
    outdated.length > 0 ? [`${counted(outdated.length, 'document')} read by older rules (entente reread)`] : [];
  const ended = problems.length === 0 ? EXIT.allRead : EXIT.someRejected;
  if (asJson) {
    const versions = { entente: packageVersion, reader: READER_VERSION, node: process.version };
    await io.print(`${JSON.stringify({ versions, store: status, counts, problems })}\n`);
    return ended;
  }
  const lines = [
    ['entente', `${packageVersion}, reader ${READER_VERSION}, Node.js ${process.version}`],
    ['database', `${status.kind} ${status.version}, schema ${status.schema}, ${status.place}`],
    ['documents', String(counts.documents)],
    ['entities', listed(counts.entities)],
    ['relations', listed(counts.relations)],
    ['wrong', problems.join('; ') || 'nothing found'],
  ];
  await io.print(lines.map(([name, value]) => `${name?.padEnd(10)}${value}\n`).join(''));
  return ended;
}

function listed(counts: Record<string, number>): string {
  const parts = Object.entries(counts).map(([type, count]) => `${type} ${count}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}
