import type { GraphWriter } from '../store/graph-writer.ts';
import { ingest, type IngestOptions, type IngestTally } from './pipeline.ts';
import { findFiles } from './read/find-files.ts';
import { fileSource } from './read/source.ts';

const NO_INPUT: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} };
const NO_DETAILS = { url: null, title: null, publisher: null, published: null, language: null };

/** Reads files and folders into the graph: how the samples get in. */
export async function ingestPaths(
  paths: string[],
  store: Pick<GraphWriter, 'write'>,
  options: IngestOptions = {},
): Promise<IngestTally> {
  const { files } = await findFiles(paths, NO_INPUT);
  return ingest(fileSource(files, NO_DETAILS), store, options);
}
