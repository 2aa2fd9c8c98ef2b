import { rename, rm, writeFile } from 'node:fs/promises';
import { Option } from 'commander';
import { EXPORT_FORMATS } from '../../export/export-formats.ts';
import { partOfGraph, wholeGraph } from '../../export/exported-graph.ts';
import { tell } from './command-io.ts';
import { EXIT } from './exit-code.ts';
import { type MakeCommand, storeCommand } from './store-command.ts';
import { UsageProblem } from './usage-problem.ts';
import { type StoreOptions, withStore } from './with-store.ts';

interface ExportOptions extends StoreOptions {
  format: string;
  of?: string[];
  out?: string;
}

const SAYS = Object.entries(EXPORT_FORMATS).map(([name, { says }]) => `  ${name.padEnd(12)} ${says}`);

export const exportCommand: MakeCommand = (io, ended) =>
  storeCommand('export')
    .description('write the graph, or a part of it, for another program, with the list of its sources')
    .addOption(new Option('-f, --format <name>', 'format').choices(Object.keys(EXPORT_FORMATS)).default('graphml'))
    .option('--of <ids...>', 'only these entities, and all relations among them')
    .option('-o, --out <file>', 'file to write; printed when left out')
    .addHelpText('after', ['\nFormats:', ...SAYS].join('\n'))
    .action(async (options: ExportOptions) => {
      const format = EXPORT_FORMATS[options.format];
      if (!format) throw new UsageProblem(`There is no format ${options.format}.`);
      const { of: ids, out } = options;
      const graph = await withStore(io, options, (store) => (ids ? partOfGraph(store, ids) : wholeGraph(store)));
      if (graph.entities.length === 0) tell(io, ids ? 'None of these is in the graph.' : 'The graph is empty.');
      if (out === undefined) for (const piece of format.write(graph)) await io.print(piece);
      else await writeWhole(out, format.write(graph));
      const { entities, relations, sources } = graph;
      tell(io, `${entities.length} entities, ${relations.length} relations, ${sources.length} sources written.`);
      ended(EXIT.allRead);
    });

/** Either the whole file or none. */
async function writeWhole(path: string, pieces: Iterable<string>): Promise<void> {
  const unfinished = `${path}.part`;
  try {
    await writeFile(unfinished, pieces);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
