import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ingest, ingestText, type IngestTally } from '../../../server/ingest/pipeline.ts';
import { memoryFile } from '../../../server/ingest/read/input-file.ts';
import { fileSource, type Source } from '../../../server/ingest/read/source.ts';
import type { GraphBatch } from '../../../server/model/graph.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { openStore } from '../../../server/store/open-store.ts';

const TEXT = 'Peru Customs and Chile Customs signed a Memorandum of Understanding in Lima on 3 May 2021.';
let store: GraphStore;
beforeEach(async () => {
  store = await openStore({ neo4j: null, databasePath: ':memory:' });
});
afterEach(() => store.close());

/** A table of as many different rows. */
function table(rows: number): Source {
  const lines = Array.from({ length: rows }, (_, index) => `Customs MOU ${index},Peru Customs,Chile Customs,2011-05`);
  const text = ['agreement,party1,party2,signed_date', ...lines].join('\n');
  const details = { url: null, title: null, publisher: null, published: null, language: null };
  return fileSource([memoryFile('t.csv', [new TextEncoder().encode(text)])], details);
}

async function documents(): Promise<number> {
  return (await store.counts()).documents;
}

describe('loading', () => {
  test('writes in batches of a bounded size, and tells how far it is after each', async () => {
    const sizes: number[] = [];
    const steps: number[] = [];
    const write = (batch: GraphBatch) => {
      const rows = batch.readings.map(({ mentions, claims }) => mentions.length + claims.length);
      sizes.push(rows.reduce((sum, size) => sum + size, 0));
      return store.write(batch);
    };
    const tally = await ingest(table(2100), { write }, { onProgress: ({ documents: done }) => void steps.push(done) });
    expect(Math.max(...sizes)).toBeLessThan(10_100);
    expect(sizes.length).toBeGreaterThan(2);
    expect(steps.at(-1)).toBe(2100);
    expect(tally).toMatchObject({ records: 2100, documents: 2100, added: 2100, stopped: null });
  }, 120_000);

  test('when it is interrupted, ends with a whole batch and says after which record', async () => {
    const interruption = new AbortController();
    const tally = await ingest(table(1100), store, {
      signal: interruption.signal,
      onProgress: () => interruption.abort(),
    });
    expect(tally.added).toBe(await documents());
    expect(tally.added).toBeGreaterThan(0);
    expect(tally.added).toBeLessThan(1100);
    expect(tally.stopped).toBe(`t.csv:${tally.added + 1}`);
  }, 120_000);

  test('when the database goes away in the middle, what was written stays and the rest can follow', async () => {
    let told: IngestTally | null = null;
    let writes = 0;
    const write = (batch: GraphBatch) => {
      writes += 1;
      if (writes === 2) throw new Error('gone');
      return store.write(batch);
    };
    await expect(ingest(table(1100), { write }, { onProgress: (tally) => void (told = tally) })).rejects.toThrow(
      'gone',
    );
    const before = await documents();
    expect(told).toMatchObject({ added: before, stopped: `t.csv:${before + 1}` });
    expect(await ingest(table(1100), store)).toMatchObject({ added: 1100 - before, unchanged: before });
  }, 120_000);
});

describe('a text handed in through the API', () => {
  test('is read into the graph and found under its canonical address', async () => {
    const outcome = await ingestText({ text: TEXT, url: 'https://Example.org/a#top', published: '2021-05-04' }, store);
    expect(outcome).toEqual({ address: 'https://example.org/a', added: 1, replaced: 0, unchanged: 0, rejected: null });
    const [document] = await store.documents([outcome.address]);
    expect(document).toMatchObject({ text: TEXT, published: '2021-05-04' });
  });

  test('that cannot be read is rejected with the reason, and nothing is written', async () => {
    const outcome = await ingestText({ text: TEXT, published: 'soon' }, store);
    expect(outcome).toMatchObject({
      address: '',
      added: 0,
      rejected: expect.stringContaining('published is not a date'),
    });
    expect(await documents()).toBe(0);
  });
});
