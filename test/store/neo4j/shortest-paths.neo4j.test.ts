import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { entityId } from '../../../server/model/identity.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import type { RelationFilter } from '../../../server/store/relation-filter.ts';
import { openNeo4jStore } from '../../../server/store/neo4j/open-neo4j-store.ts';
import { findPaths } from '../../../server/store/questions/paths.ts';
import { testServer } from '../../neo4j-server.ts';
import { loopFreePaths, type Line } from '../loop-free-paths.ts';
import { batch, named, reading, type Said } from '../readings.ts';

jest.setTimeout(300_000);

let store: GraphStore;
let driver: Driver;

beforeAll(async () => {
  const { uri, username, password } = testServer();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  store = await openNeo4jStore(testServer());
  await store.clear();
});
afterEach(() => store.clear());
afterAll(async () => {
  await store.close();
  await driver.close();
});

function idOf(node: number): string {
  return entityId('Agency', `Agency body ${node}`);
}

/** A relation between two bodies. */
type Tie = Pick<Said, 'type' | 'mode' | 'valid'> & { line: Line };

/** Writes bodies by number, and what is said between them. */
async function write(count: number, ties: Tie[]): Promise<void> {
  const bodies = Array.from({ length: count }, (_, node) => `Body ${node}.`);
  const mentions = bodies.map((name, node) => named('Agency', [name], [`body ${node}`]));
  const claims = ties.map(({ line: [from, to], ...said }): Said => ({ ...said, from, to }));
  await store.write(batch(reading({ address: 'https://bodies.example', text: bodies.join(' ') }, mentions, claims)));
}

const BODIES = 8;
const tie: fc.Arbitrary<Tie> = fc.record({
  line: fc.tuple(fc.nat(BODIES - 1), fc.nat(BODIES - 1)).filter(([a, b]) => a !== b),
  type: fc.constantFrom('PART_OF', 'SUCCEEDS'),
  mode: fc.constantFrom('done', 'planned'),
  valid: fc.constantFrom('2001', '2005', '2009'),
});
const filters: RelationFilter[] = [
  { relationTypes: ['PART_OF'] },
  { modes: ['done'] },
  { asOf: 13_149 },
  { relationTypes: ['SUCCEEDS', 'PART_OF'], modes: ['planned'], neighbourTypes: ['Agency'], asOf: 13_149 },
  { neighbourTypes: ['Topic'] },
];
const BOUNDS = { limit: 10_000, visits: 100_000, longer: false };

test('the shortest paths found are all the loop-free ones of fewest steps, and those that a search level by level finds', async () => {
  const ties = fc.array(tie, { minLength: 1, maxLength: 16 });
  await fc.assert(
    fc.asyncProperty(
      ties,
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(...filters),
      async (said, longest, filter) => {
        await store.clear();
        await write(BODIES, said);
        const lines = said.map(({ line }) => line);
        const all = loopFreePaths(lines, [0], 1, longest);
        const fewest = Math.min(...all.map((path) => path.length));
        const expected = all.filter((path) => path.length === fewest).map((path) => path.map(idOf).join());
        const { paths, complete } = await findPaths(store.walk, idOf(0), idOf(1), { ...BOUNDS, longest });
        expect(complete).toBe(true);
        expect(paths.map(({ entities }) => entities.join())).toEqual(expected.sort());
        const narrowed = { ...BOUNDS, longest, ...filter };
        const found = await findPaths(store.walk, idOf(0), idOf(1), narrowed);
        const { paths: levels } = await findPaths(store.walk, idOf(0), idOf(1), { ...narrowed, longer: true });
        expect(found.paths).toEqual(levels.filter(({ steps }) => steps.length === levels[0]?.steps.length));
      },
    ),
    { numRuns: Number(process.env['ENTENTE_PATH_RUNS'] ?? 25), endOnFailure: true },
  );
});

const LAYER = 8;

/** Layers of bodies, each related to all of the next: more ways from the first to the last than anybody can list. */
async function writeLayers(count: number): Promise<number> {
  const layers = Array.from({ length: count }, (_, at) => Array.from({ length: LAYER }, (__, i) => 1 + at * LAYER + i));
  const last = 1 + count * LAYER;
  const through = [[0], ...layers, [last]];
  const lines = through.flatMap((layer, at) => layer.flatMap((a) => (through[at + 1] ?? []).map((b): Line => [a, b])));
  await write(
    last + 1,
    lines.map((line) => ({ line, type: 'PART_OF' })),
  );
  return last;
}

async function searchesUnderWay(): Promise<number> {
  const { records } = await driver.executeQuery(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'allShortestPaths' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS count",
    {},
    { database: testServer().database },
  );
  return (records[0]?.get('count') as number | undefined) ?? 0;
}

test('more ways than may be listed are cut, and the answer says so', async () => {
  const last = await writeLayers(6);
  const asked = { longest: 10, longer: false, limit: 10, visits: 1000 };
  const { paths, complete } = await findPaths(store.walk, idOf(0), idOf(last), asked);
  expect([paths.length, complete]).toEqual([10, false]);
});

test('a search that its time ends is gone from the database, and the answer says that it is not complete', async () => {
  const last = await writeLayers(9);
  const asked = { longest: 10, longer: false, limit: 10, visits: 1_000_000_000 };
  const found = findPaths(store.until(performance.now() + 4000).walk, idOf(0), idOf(last), asked);
  let answered = false;
  void found.then(() => (answered = true));
  while ((await searchesUnderWay()) === 0) expect(answered).toBe(false);
  expect(await found).toEqual({ paths: [], visited: 0, complete: false });
  while ((await searchesUnderWay()) > 0) continue;
});
