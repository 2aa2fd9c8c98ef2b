import type { SourceDocument } from '../../model/graph.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { parseRowText } from '../clean/row-text.ts';
import { batches } from '../load/batches.ts';
import { keptRun, type RunTally } from '../load/kept-run.ts';
import { createProgress } from '../load/progress.ts';
import type { ModelReader } from '../model-reader/open-model-reader.ts';
import { READER_VERSION, releaseReader } from '../reader-version.ts';
import type { Resolved } from '../stages.ts';
import { toResolved } from '../understand.ts';
import { type CommandIo, tell } from './command-io.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { modelOf } from './model-of.ts';
import { type MakeCommand, storeCommand } from './store-command.ts';
import { configOf, type StoreOptions, withStore } from './with-store.ts';

const PAGE = 200;

export const rereadCommand: MakeCommand = (io, ended) =>
  storeCommand('reread')
    .description('read stored texts again that older rules or another model read')
    .action(async (options: StoreOptions) => {
      const model = modelOf(io, configOf(io, options));
      ended(await withStore(io, options, (store) => reread(io, store, model)));
    });

async function reread(io: CommandIo, store: GraphStore, model: ModelReader | null): Promise<ExitCode> {
  const version = releaseReader(model);
  const addresses = await store.outdated({ releases: version, others: READER_VERSION });
  const tally = await writeAgain(io, store, model, addresses);
  const missed = model?.missed() ?? 0;
  const alone = missed > 0 ? `, ${missed} of them by the rules alone` : '';
  const again = `${counted(tally.documents, 'document')} read again${alone} (reader version ${version})`;
  await io.print(`${again}, ${tally.rejected} left as before.\n`);
  if (io.signal.aborted) tell(io, 'Stopped. The same command goes on from there.');
  return tally.rejected + missed > 0 || io.signal.aborted ? EXIT.someRejected : EXIT.allRead;
}

async function writeAgain(
  io: CommandIo,
  store: GraphStore,
  model: ModelReader | null,
  addresses: string[],
): Promise<RunTally> {
  const records = addresses.length;
  const tally = { records, documents: 0, repeated: 0, rejected: 0, added: 0, replaced: 0, unchanged: 0 };
  const progress = createProgress(io.stderr);
  const run = keptRun(store);
  try {
    for await (const batch of batches(renewed(io, store, model, addresses, tally))) {
      const { replaced, unchanged } = await store.write(batch);
      tally.replaced += replaced;
      tally.unchanged += unchanged;
      progress.show(`${tally.documents} of ${counted(records, 'document')} read again`);
      await run.show(tally);
    }
    await run.end(io.signal.aborted ? 'stopped' : 'done', tally);
    return tally;
  } catch (error) {
    await run.end('stopped', tally).catch(() => undefined); // The error itself is what is told.
    throw error;
  } finally {
    progress.clear();
  }
}

async function* renewed(
  io: CommandIo,
  store: GraphStore,
  model: ModelReader | null,
  addresses: string[],
  tally: RunTally,
): AsyncIterable<Resolved> {
  for (let at = 0; at < addresses.length && !io.signal.aborted; at += PAGE) {
    for (const document of await store.documents(addresses.slice(at, at + PAGE))) {
      // A reference row is renewed with the documents that cite it.
      if (!document || document.kind === 'reference') continue;
      const outcome = await readAgain(document, model);
      if (io.signal.aborted) return;
      if (typeof outcome === 'string') {
        tally.rejected += 1;
        tell(io, `${document.address}: left as it was, ${outcome}`);
      } else {
        tally.documents += 1;
        yield outcome;
      }
    }
  }
}

/** The stored text through today's rules and model; the reason when they refuse it. */
async function readAgain(stored: SourceDocument, model: ModelReader | null): Promise<Resolved | string> {
  const document = { ...stored, reader: READER_VERSION };
  try {
    const row = document.kind === 'row' ? parseRowText(document.text) : null;
    return toResolved({ document, row }, (await model?.read(document)) ?? null);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
