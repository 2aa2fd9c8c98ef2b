import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { batches } from '../../../server/ingest/load/batches.ts';
import type { Resolved } from '../../../server/ingest/stages.ts';
import type { Mention, Reading } from '../../../server/model/graph.ts';

function reading(address: string, mentions: number): Reading {
  const mention: Mention = { type: 'Agency', names: [], keys: [], evidence: [] };
  return {
    document: {
      address,
      kind: 'release',
      url: null,
      title: null,
      publisher: null,
      published: null,
      language: null,
      text: '',
      sha256: '',
      label: null,
      origin: `a.csv:${address}`,
      repairs: [],
      reader: '1',
    },
    mentions: Array.from({ length: mentions }, () => mention),
    claims: [],
    cites: [],
  };
}

async function gathered(documents: Resolved[], rows: number) {
  async function* source(): AsyncIterable<Resolved> {
    yield* documents;
  }
  const all = [];
  for await (const batch of batches(source(), rows)) all.push(batch);
  return all;
}

describe('gathering readings into batches', () => {
  test('none is lost, each keeps its place, and a batch ends as soon as it is full', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 60 }), async (sizes, rows) => {
        const documents = sizes.map((size, index) => ({ reading: reading(String(index), size), references: [] }));
        const all = await gathered(documents, rows);
        const read = all.flatMap((batch) => batch.readings);
        expect(read.map(({ document }) => document.address)).toEqual(sizes.map((_, index) => String(index)));
        for (const { readings } of all.slice(0, -1)) {
          const held = readings.map(({ mentions }) => mentions.length + 1);
          const total = held.reduce((sum, size) => sum + size, 0);
          expect(total).toBeGreaterThanOrEqual(rows);
          expect(total - (held.at(-1) ?? 0)).toBeLessThan(rows);
        }
      }),
    );
  });

  test('a reference row that several documents cite stands in a batch once', async () => {
    const cited = reading('entente:bodies#hk', 1);
    const documents = ['1', '2'].map((address) => ({ reading: reading(address, 1), references: [cited] }));
    const [batch] = await gathered(documents, 100);
    expect(batch).toMatchObject({ references: [cited], last: 'a.csv:2' });
  });
});
