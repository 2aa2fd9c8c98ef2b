import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Dealing, GraphStore, Tally } from '../../server/store/graph-store.ts';
import { findPaths } from '../../server/store/questions/paths.ts';
import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { references, walkArb, type Step } from '../model/walk.ts';
import { testServer } from '../neo4j-server.ts';
import { dumped, FIRST } from './contract/opened.ts';

jest.setTimeout(600_000);

let neo4j: GraphStore;
let sqlite: GraphStore;

beforeAll(async () => {
  neo4j = await openNeo4jStore(testServer());
  sqlite = await openSqliteStore(':memory:');
});

afterAll(async () => {
  await neo4j.clear();
  await neo4j.close();
  await sqlite.close();
});

async function perform(store: GraphStore, step: Step): Promise<void> {
  if (step.do === 'write') await store.write({ readings: step.readings, references });
  if (step.do === 'retract') await store.retract(step.addresses);
  if (step.do === 'judge') await store.judge(step.judgement);
  if (step.do === 'unjudge') await store.unjudge(step.judgement);
}

/** Ids of one kind in a dump, and the addresses of its documents. */
function idsIn(dump: string, kind: string): string[] {
  const lines = dump.split('\n').filter((line) => line !== '');
  const records = lines.map((line) => JSON.parse(line) as { is: string; id?: string; address?: string });
  return records.filter((record) => record.is === kind).map((record) => record.id ?? record.address ?? '');
}

function inOrder(dealing: Dealing): Dealing {
  return { ...dealing, parties: dealing.parties.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
}

function asLines(tallies: Tally[]): string[] {
  const line = (tally: Tally) => JSON.stringify(Object.entries(tally).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return tallies.map(line).sort();
}

/** All shortest paths, and up to four steps the longer ones; how much was looked at is each database's own. */
async function pathsBetween(store: GraphStore, from: string, to: string): Promise<unknown> {
  const bounds = { longest: 4, limit: 20, visits: 10_000 };
  const asked = [{ longer: false }, { longer: true }, { longer: false, modes: ['done' as const], asOf: 19_000 }];
  const found = asked.map((options) => findPaths(store.walk, from, to, { ...bounds, ...options }));
  return (await Promise.all(found)).map(({ paths, complete }) => ({ paths, complete }));
}

/** What a store answers to every question of the port about everything that it holds. */
async function answers(store: GraphStore): Promise<Record<string, unknown>> {
  const dump = await dumped(store);
  const [entities, relations, addresses] = [idsIn(dump, 'entity'), idsIn(dump, 'relation'), idsIn(dump, 'document')];
  const each = <T>(ids: string[], ask: (id: string) => Promise<T>): Promise<T[]> => Promise.all(ids.map(ask));
  const attributes = entities.map((id) => `${id}.signed`);
  return {
    dump,
    entities: await store.entities(entities),
    relations: await store.relations(relations),
    among: await store.relationsAmong(entities),
    counts: await store.counts(),
    relationCounts: await store.relationCounts(entities),
    expansions: await store.expand(entities, { ...FIRST, limit: 2 }),
    outward: await store.expand(entities, { ...FIRST, direction: 'out', modes: ['done'] }),
    around: await store.around(entities, { modes: ['done', 'planned'], asOf: 19_000 }, 20),
    dealings: (await store.dealings({ types: ['Agreement', 'Event'], sides: [], limit: 100 })).map(inOrder),
    shared: (await store.dealings({ types: ['Agreement'], sides: [entities.slice(0, 3), entities], limit: 5 })).map(
      inOrder,
    ),
    tallies: [
      await store.tallies(null, null, ['kind', 'status', 'date', 'ends', 'mode']),
      await store.tallies(null, 'ABOUT', ['status', 'mode']),
      await store.tallies(entities, 'IN_COUNTRY', []),
    ].map(asLines),
    paths: await each(entities, (id) => pathsBetween(store, entities[0] ?? '', id)),
    evidence: await store.evidence([...relations, ...attributes], FIRST),
    latestEvidence: await store.evidence(relations, { offset: 1, limit: 2, fromEnd: true }),
    namedIn: await store.namedIn(entities, FIRST),
    whyOne: await store.whyOne(entities),
    documents: await store.documents(addresses),
    documentList: await store.documentList({ ...FIRST, kinds: ['release', 'row', 'reference'] }),
    passages: await store.passages(addresses),
    mentions: await store.mentions(addresses),
    searches: await each(['customs', 'custom dep', 'CUSTOMS', 'listed', 'x', 'cutsoms', 'lsited'], (query) =>
      store.search(query, FIRST),
    ),
    texts: await each(['customs', '"listed customs"', 'custom*', 'x'], (query) =>
      store.searchTexts(query, { ...FIRST, passages: 3 }),
    ),
    overview: await store.overview(5),
    judgements: await store.judgements(),
  };
}

test('whatever is written, retracted and judged, both databases hold the same graph and answer every question alike', async () => {
  const numRuns = Number(process.env['ENTENTE_AGREEING_WALKS'] ?? 6);
  await fc.assert(
    fc.asyncProperty(walkArb(8), async (steps) => {
      for (const store of [neo4j, sqlite]) {
        await store.clear();
        for (const step of steps) await perform(store, step);
      }
      expect(await answers(neo4j)).toEqual(await answers(sqlite));
    }),
    { numRuns, endOnFailure: true },
  );
});
