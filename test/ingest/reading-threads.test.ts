import { beforeAll, describe, expect, test } from '@jest/globals';
import { generatedReleases } from '../../bench/releases.ts';
import { clean } from '../../server/ingest/clean/clean.ts';
import { ingest, type IngestTally } from '../../server/ingest/pipeline.ts';
import { findFiles } from '../../server/ingest/read/find-files.ts';
import { memoryFile } from '../../server/ingest/read/input-file.ts';
import { fileSource, type Source } from '../../server/ingest/read/source.ts';
import { openReadingThreads } from '../../server/ingest/reading-threads.ts';
import type { Reject } from '../../server/ingest/stages.ts';
import { understood } from '../../server/ingest/understand.ts';
import { openStore } from '../../server/store/open-store.ts';
import { digestOf } from '../laws/digest-laws.ts';
import { inputPaths } from '../laws/inputs.ts';

const RELEASES = 500;
const NO_INPUT: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} };
const NO_DETAILS = { url: null, title: null, publisher: null, published: null, language: null };

/** The samples and what lies beside the project, generated releases, and records that are refused for each reason. */
async function source(): Promise<Source> {
  const lines = [...generatedReleases(RELEASES)].map((release) => JSON.stringify(release));
  const [first = '', second = ''] = lines;
  const undated = JSON.stringify({ ...JSON.parse(second), url: 'https://releases.example/soon', published: 'soon' });
  const twice = JSON.stringify({ ...JSON.parse(first), text: 'Another text at the same address.' });
  const bytes = new TextEncoder().encode([...lines, undated, '{"text": 1', twice, second].join('\n'));
  const { files } = await findFiles(inputPaths(), NO_INPUT);
  return fileSource([...files, memoryFile('generated.jsonl', [bytes])], NO_DETAILS);
}

interface Ingested {
  tally: IngestTally;
  rejects: Reject[];
  digest: string;
}

async function ingested(threads: number): Promise<Ingested> {
  const store = await openStore({ neo4j: null, databasePath: ':memory:' });
  const rejects: Reject[] = [];
  const tally = await ingest(await source(), store, { threads, onReject: (reject) => void rejects.push(reject) });
  const digest = await digestOf(store);
  await store.close();
  return { tally, rejects, digest };
}

describe('threads that extract', () => {
  let alone: Ingested;
  beforeAll(async () => {
    alone = await ingested(0);
  }, 240_000);

  test('say of a document what is said without them, in the order of asking', async () => {
    const cleaned = [...generatedReleases(40)].map(clean);
    const threads = openReadingThreads(2);
    try {
      expect(await Promise.all(cleaned.map((one) => threads.read(one)))).toEqual(
        cleaned.map((one) => understood(one, null)),
      );
    } finally {
      await threads.close();
    }
  }, 60_000);

  test('give the same graph, counts and rejects as one thread', async () => {
    expect(alone.rejects).toHaveLength(4);
    expect(await ingested(2)).toEqual(alone);
  }, 240_000);

  test('end with the batch in hand when they are interrupted, and the rest can follow', async () => {
    const store = await openStore({ neo4j: null, databasePath: ':memory:' });
    const interruption = new AbortController();
    const { signal } = interruption;
    const tally = await ingest(await source(), store, { threads: 2, signal, onProgress: () => interruption.abort() });
    expect(tally.stopped).toMatch(/:\d+$/);
    expect(tally.added).toBe((await store.counts()).documents);
    expect(tally.added).toBeLessThan(alone.tally.added);
    await ingest(await source(), store, { threads: 2 });
    expect(await digestOf(store)).toBe(alone.digest);
    await store.close();
  }, 240_000);

  test('that were closed leave nothing unanswered', async () => {
    const threads = openReadingThreads(1);
    const [cleaned] = [...generatedReleases(1)].map(clean);
    const answer = threads.read(cleaned!);
    await threads.close();
    await expect(answer).rejects.toThrow('closed');
  });
});
