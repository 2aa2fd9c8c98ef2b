import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { readMigrations } from '../../../server/store/neo4j/migrate.ts';
import { openNeo4jStore } from '../../../server/store/neo4j/open-neo4j-store.ts';
import { testServer } from '../../neo4j-server.ts';
import { batch, signing } from '../readings.ts';

jest.setTimeout(120_000);

let driver: Driver;

beforeAll(() => {
  const { uri, username, password } = testServer();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
});

afterAll(() => driver.close());

async function asked(text: string, parameters = {}): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(text, parameters, { database: testServer().database });
  return records.map((record) => record.toObject());
}

async function recorded(): Promise<unknown[]> {
  return asked(
    'MATCH (m:__Neo4jMigration) RETURN m.version AS version, m.source AS source, m.checksum AS checksum ORDER BY version',
  );
}

const expected = readMigrations().map(({ version, source, checksum }) => ({ version, source, checksum }));

test('several programs that open an untouched database at once set it up once', async () => {
  await asked('MATCH (m:__Neo4jMigration) DETACH DELETE m');
  const stores = await Promise.all([1, 2, 3, 4].map(() => openNeo4jStore(testServer())));
  await Promise.all(stores.map((store) => store.close()));
  expect(await recorded()).toEqual(expected);
});

test('opening again changes nothing', async () => {
  await (await openNeo4jStore(testServer())).close();
  expect(await recorded()).toEqual(expected);
});

test('a database set up by another version of a migration is refused in one line', async () => {
  await asked("MATCH (m:__Neo4jMigration {version: '0001'}) SET m.checksum = '1'");
  const opening = openNeo4jStore(testServer());
  await expect(opening).rejects.toThrow(/^the database was set up by another V0001__\w+\.cypher/);
  await asked("MATCH (m:__Neo4jMigration {version: '0001'}) SET m.checksum = $checksum", {
    checksum: expected[0]?.checksum,
  });
});

test('names and texts of a database set up by an earlier version are found by close spelling and by words', async () => {
  const earlier = await openNeo4jStore(testServer());
  await earlier.write(batch(signing));
  await earlier.close();
  await asked("MATCH (m:__Neo4jMigration) WHERE m.version > '0004' DETACH DELETE m");
  for (const index of ['name_key_letters', 'release_words']) await asked(`DROP INDEX ${index}`);
  await asked('MATCH (document:Document) REMOVE document.words');
  const store = await openNeo4jStore(testServer());
  const { items } = await store.search('Portsvile', { offset: 0, limit: 9 });
  const texts = await store.searchTexts('memorandum', { offset: 0, limit: 9, passages: 1 });
  await store.clear();
  await store.close();
  expect(items.map(({ matched }) => matched)).toEqual(['Portsville']);
  expect(texts.items.map(({ document }) => document.address)).toEqual([signing.document.address]);
  expect(await recorded()).toEqual(expected);
});

test('every id that is looked up has its index', async () => {
  const indexes = await asked(
    'SHOW INDEXES YIELD labelsOrTypes, properties, state WHERE labelsOrTypes IS NOT NULL RETURN labelsOrTypes[0] AS of, properties[0] AS by, state',
  );
  const online = indexes.filter((index) => index['state'] === 'ONLINE').map((index) => `${index['of']}.${index['by']}`);
  for (const wanted of [
    'Document.address',
    'Document.sha256',
    'Signature.id',
    'Key.key',
    'Key.id',
    'Entity.id',
    'Claim.fact',
    'NameKey.key',
    'PARTY_TO.id',
  ]) {
    expect(online).toContain(wanted);
  }
});
