import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { GraphBatch, Reading } from '../../server/model/graph.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { inputPaths, readAll } from './inputs.ts';

export async function digestOf(store: GraphStore): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of store.dump()) hash.update(`${line}\n`);
  return hash.digest('hex');
}

async function writeAll(store: GraphStore, { readings, references }: GraphBatch, size: number): Promise<void> {
  for (let at = 0; at < readings.length; at += size)
    await store.write({ readings: readings.slice(at, at + size), references });
}

/** Halves the list and deals the halves alternately: neither forward nor backward. */
function shuffled(readings: Reading[]): Reading[] {
  const half = Math.ceil(readings.length / 2);
  return readings.slice(0, half).flatMap((reading, i) => [...readings.slice(half + i, half + i + 1), reading]);
}

/** The same documents give the same graph, on this store and on the embedded one. */
export function describeDigestLaws(name: string, open: () => Promise<GraphStore>): void {
  describe(`the graph of real releases and agreements on ${name}`, () => {
    let store: GraphStore;
    let all: GraphBatch;
    let expected: string;
    beforeAll(async () => {
      all = await readAll(inputPaths());
      const embedded = await openSqliteStore(':memory:');
      await writeAll(embedded, all, 100);
      expected = await digestOf(embedded);
      await embedded.close();
      store = await open();
    }, 120_000);
    beforeEach(() => store.clear(), 120_000);
    afterAll(async () => {
      await store.clear();
      await store.close();
    });

    test('is the one that the embedded store makes', async () => {
      await writeAll(store, all, 1000);
      expect(await digestOf(store)).toBe(expected);
    }, 300_000);

    test('is the same when the documents come in reverse, one at a time', async () => {
      await writeAll(store, { ...all, readings: [...all.readings].reverse() }, 1);
      expect(await digestOf(store)).toBe(expected);
    }, 300_000);

    test('is the same in another order, and after everything came twice', async () => {
      await writeAll(store, { ...all, readings: shuffled(all.readings) }, 7);
      await writeAll(store, all, 30);
      expect(await digestOf(store)).toBe(expected);
    }, 300_000);

    test('is after a retraction as if the document had never come', async () => {
      const [first, ...rest] = all.readings;
      await writeAll(store, { ...all, readings: rest }, 100);
      const without = await digestOf(store);
      await writeAll(store, { ...all, readings: first ? [first] : [] }, 1);
      expect(await digestOf(store)).toBe(expected);
      await store.retract([first?.document.address ?? '']);
      expect(await digestOf(store)).toBe(without);
    }, 300_000);

    test('is empty when everything is retracted', async () => {
      const empty = await digestOf(store);
      await writeAll(store, all, 100);
      await store.retract(all.readings.map((r) => r.document.address));
      expect(await digestOf(store)).toBe(empty);
    }, 300_000);
  });
}
