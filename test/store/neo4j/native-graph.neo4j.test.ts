import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../../server/store/neo4j/open-neo4j-store.ts';
import { testServer } from '../../neo4j-server.ts';
import { dumped } from '../contract/opened.ts';
import { all, batch, named, reading } from '../readings.ts';

jest.setTimeout(120_000);

/** A body of `all` under another name that leads to the same key. */
const spelledOtherwise = reading({ address: 'https://other.example', text: 'The Customs of Beta met.' }, [
  named('Agency', ['Customs of Beta'], ['beta customs|BB']),
]);
const written = [...all, spelledOtherwise];

let store: GraphStore;
let driver: Driver;

/** What a person gets who asks the database itself. */
async function asked(text: string, parameters = {}): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(text, parameters, { database: testServer().database });
  return records.map((record) => record.toObject());
}

beforeAll(async () => {
  const { uri, username, password } = testServer();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  store = await openNeo4jStore(testServer());
  await store.clear();
  await store.write(batch(...written));
});

afterAll(async () => {
  await store.clear();
  await store.close();
  await driver.close();
});

test('every entity has its type as a label, and relations are native', async () => {
  const rows = await asked(
    'MATCH (a:Agency)-[r:PARTY_TO]->(b:Agreement) WHERE a:Entity AND b:Entity RETURN a.name AS agency, b.name AS agreement, r.mode AS mode',
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows)
    expect(row).toEqual({
      agency: expect.any(String),
      agreement: expect.any(String),
      mode: expect.stringMatching(/^(done|planned)$/),
    });
  expect(
    await asked('MATCH (e:Entity) WHERE size(labels(e)) <> 2 OR NOT e.entityType IN labels(e) RETURN e.id AS id'),
  ).toEqual([]);
});

test('counts, places and days are integers, not floats', async () => {
  const rows = await asked(
    'MATCH (c:Claim) RETURN c.start AS start UNION MATCH ()-[r:PARTY_TO]->() RETURN r.support AS start UNION MATCH (s:Signature) RETURN s.texts AS start',
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(neo4j.isInt(row['start'])).toBe(true);
});

test('a sentence is found from its relation, and stands in its document at its place', async () => {
  const rows = await asked(
    'MATCH (d:Document)-[:SAYS]->(c:Claim) RETURN c.quote AS quote, substring(d.text, c.start, c.end - c.start) AS slice, EXISTS { MATCH ()-[r {id: c.fact}]->() } OR c.fact CONTAINS "." AS found',
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toEqual({ quote: row['slice'], slice: row['slice'], found: true });
});

test('why two names are one body is answered by the keys that their signatures share', async () => {
  const rows = await asked(
    'MATCH (e:Entity)<-[:PLACED_IN]-(a:Signature)-[:BEARS]->(k:Key)<-[:BEARS]-(b:Signature)-[:PLACED_IN]->(e) WHERE a.name < b.name RETURN DISTINCT b.name AS name, k.key AS key',
  );
  expect(rows).toEqual([{ name: 'Customs of Beta', key: 'Agency beta customs|BB' }]);
});

test('nothing that finds nothing is left when documents go', async () => {
  await store.retract(written.map((reading) => reading.document.address));
  const left = await asked(
    'MATCH (n) WHERE NOT n:Meta AND NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock RETURN labels(n) AS labels',
  );
  expect(left).toEqual([]);
  await store.write(batch(...written));
});

const THEIRS =
  'n:Person OR n:Document AND n.isbn IS NOT NULL OR n:Entity AND n.owner IS NOT NULL OR n:Claim AND n.no IS NOT NULL';

test("other people's nodes in the same database are not taken for ours, and outlive a clearing", async () => {
  const before = await dumped(store);
  const counts = await store.counts();
  await asked(
    "CREATE (a:Document {isbn: '978'})-[:WRITTEN_BY]->(:Person {name: 'Ada'}), (b:Entity {owner: 'they'})-[:PARTY_TO]->(:Entity {owner: 'they'}), (:Claim {no: 1})",
  );
  expect(await dumped(store)).toBe(before);
  expect(await store.counts()).toEqual(counts);
  expect((await store.documentList({ offset: 0, limit: 100 })).total).toBe(written.length);
  await store.clear();
  const left = await asked(`MATCH (n) WHERE ${THEIRS} RETURN labels(n)[0] AS label ORDER BY label`);
  await asked(`MATCH (n) WHERE ${THEIRS} DETACH DELETE n`);
  expect(left.map((row) => row['label'])).toEqual(['Claim', 'Document', 'Entity', 'Entity', 'Person']);
  await store.write(batch(...written));
  expect(await dumped(store)).toBe(before);
});
