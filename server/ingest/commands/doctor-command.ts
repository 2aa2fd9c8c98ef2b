import { packageVersion } from '../../package-version.ts';
import type { Config, ModelConfig } from '../../config.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { modelProblems } from '../model-reader/model-problems.ts';
import { READER_VERSION, releaseReader } from '../reader-version.ts';
import type { CommandIo } from './command-io.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { modelOf } from './model-of.ts';
import { type MakeCommand, storeCommand } from './store-command.ts';
import { configOf, type StoreOptions, withStore } from './with-store.ts';

export const doctorCommand: MakeCommand = (io, ended) =>
  storeCommand('doctor')
    .description('say which database, what is in it, which model and versions, and what is wrong')
    .option('--json', 'print it as JSON')
    .action(async (options: DoctorOptions) => {
      const config = configOf(io, options);
      ended(await withStore(io, options, (store) => examine(io, store, config, options.json === true)));
    });

interface DoctorOptions extends StoreOptions {
  json?: boolean;
}

async function examine(io: CommandIo, store: GraphStore, config: Config, asJson: boolean): Promise<ExitCode> {
  const { model } = config;
  const reader = releaseReader(modelOf(io, config));
  const [status, counts, outdated, ofModel] = await Promise.all([
    store.status(),
    store.counts(),
    store.outdated({ releases: reader, others: READER_VERSION }),
    model === null ? [] : modelProblems(model, io.signal),
  ]);
  const problems = [...(outdated.length > 0 ? [outdatedWords(outdated.length, model)] : []), ...ofModel];
  const ended = problems.length === 0 ? EXIT.allRead : EXIT.someRejected;
  if (asJson) {
    const versions = { entente: packageVersion, reader, node: process.version };
    await io.print(
      `${JSON.stringify({ versions, store: status, model: model && { url: model.url, name: model.name }, counts, problems })}\n`,
    );
    return ended;
  }
  const lines = [
    ['entente', `${packageVersion}, reader ${reader}, Node.js ${process.version}`],
    ['database', `${status.kind} ${status.version}, schema ${status.schema}, ${status.place}`],
    ['model', model === null ? 'none, the rules read alone' : `${model.name} at ${model.url}`],
    ['documents', String(counts.documents)],
    ['entities', listed(counts.entities)],
    ['relations', listed(counts.relations)],
    ['wrong', problems.join('; ') || 'nothing found'],
  ];
  await io.print(lines.map(([name, value]) => `${name?.padEnd(10)}${value}\n`).join(''));
  return ended;
}

function outdatedWords(count: number, model: ModelConfig | null): string {
  const by = model === null ? 'older rules or with a model' : 'older rules, another model or none';
  return `${counted(count, 'document')} read by ${by} (entente reread)`;
}

function listed(counts: Record<string, number>): string {
  const parts = Object.entries(counts).map(([type, count]) => `${type} ${count}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}
