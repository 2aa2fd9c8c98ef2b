import type { SourceDocument } from '../../model/graph.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { parseRowText } from '../clean/row-text.ts';
import { batches } from '../load/batches.ts';
import { createProgress } from '../load/progress.ts';
import { READER_VERSION } from '../reader-version.ts';
import type { Resolved } from '../stages.ts';
import { toResolved } from '../understand.ts';
import { type CommandIo, tell } from './command-io.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type MakeCommand, storeCommand } from './store-command.ts';
import { type StoreOptions, withStore } from './with-store.ts';

const PAGE = 200;
const BATCH_ROWS = 2000;

export const rereadCommand: MakeCommand = (io, ended) =>
  storeCommand('reread')
    .description('read stored texts again that an older version of the rules read')
    .action(async (options: StoreOptions) => ended(await withStore(io, options, (store) => reread(io, store))));

async function reread(io: CommandIo, store: GraphStore): Promise<ExitCode> {
  const addresses = await store.outdated(READER_VERSION);
  const progress = createProgress(io.stderr);
  const counts = { read: 0, refused: 0 };
  for await (const batch of batches(renewed(io, store, addresses, counts), BATCH_ROWS)) {
    await store.write(batch);
    progress.show(`${counts.read} of ${counted(addresses.length, 'document')} read again`);
  }
  progress.clear();
  const version = `reader version ${READER_VERSION}`;
  await io.print(`${counted(counts.read, 'document')} read again (${version}), ${counts.refused} left as before.\n`);
  if (io.signal.aborted) tell(io, 'Stopped. The same command goes on from there.');
  return counts.refused > 0 || io.signal.aborted ? EXIT.someRejected : EXIT.allRead;
}

async function* renewed(
  io: CommandIo,
  store: GraphStore,
  addresses: string[],
  counts: { read: number; refused: number },
): AsyncIterable<Resolved> {
  for (let at = 0; at < addresses.length && !io.signal.aborted; at += PAGE) {
    for (const document of await store.documents(addresses.slice(at, at + PAGE))) {
      // A reference row is renewed with the documents that cite it.
      if (!document || document.kind === 'reference') continue;
      const outcome = readAgain(document);
      if (typeof outcome === 'string') {
        counts.refused += 1;
        tell(io, `${document.address}: left as it was, ${outcome}`);
      } else {
        counts.read += 1;
        yield outcome;
      }
    }
  }
}

/** The stored text through today's rules; the reason when they refuse it. */
function readAgain(stored: SourceDocument): Resolved | string {
  const document = { ...stored, reader: READER_VERSION };
  try {
    return toResolved({ document, row: document.kind === 'row' ? parseRowText(document.text) : null });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
