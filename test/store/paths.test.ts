import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { findPaths } from '../../server/store/questions/paths.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { loopFreePaths, type Line } from './loop-free-paths.ts';
import { batch, named, reading } from './readings.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openSqliteStore(':memory:');
});
afterAll(() => store.close());

const nodes = Array.from({ length: 8 }, (_, i) => named('Agency', [`n${i}`], [`n${i}|AA`]));

/** Fills the store with bodies that are parts of each other; gives their ids. */
async function fill(lines: Line[]): Promise<string[]> {
  const address = 'https://lines.example';
  const text = nodes.map((_, i) => `n${i}`).join(' ');
  await store.clear();
  const claims = lines.map(([from, to], i) => ({ type: 'HOLDS_POST' as const, from, to, value: `post ${i}` }));
  await store.write(batch(reading({ address, text }, nodes, claims)));
  const [mentions = []] = await store.mentions([address]);
  return mentions.map(({ entity }) => entity.id);
}

const graph = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 });
const bounds = { limit: 10_000, visits: 100_000 };

test('the paths found are all the loop-free ones up to a length, or all the shortest, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(graph, fc.integer({ min: 1, max: 6 }), async (lines, longest) => {
      const ids = await fill(lines);
      const [from = '', to = ''] = ids;
      const all = loopFreePaths(lines, [0], 1, longest).map((path) => path.map((node) => ids[node]).join());
      const shortest = Math.min(...all.map((path) => path.split(',').length));
      const told = async (longer: boolean) => {
        const { paths, complete } = await findPaths(store.walk, from, to, { ...bounds, longest, longer });
        expect(complete).toBe(true);
        for (const { entities, steps } of paths) expect(steps).toHaveLength(entities.length - 1);
        return paths.map(({ entities }) => entities.join());
      };
      expect((await told(true)).sort()).toEqual(all.sort());
      expect(await told(false)).toEqual(all.filter((path) => path.split(',').length === shortest));
    }),
    { numRuns: 200 },
  );
});
