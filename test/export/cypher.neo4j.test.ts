import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { cypher } from '../../server/export/cypher.ts';
import { wholeGraph } from '../../server/export/exported-graph.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { testServer } from '../neo4j-server.ts';
import { all, batch, named, reading } from '../store/readings.ts';

jest.setTimeout(120_000);

const HOSTILE = `'}) MATCH (n) DETACH DELETE n // \\' \\u0027}) // \\\\u0027 \u2028 " 'u`;
const hostile = reading({ address: 'https://h.example', text: HOSTILE }, [named('Agency', [HOSTILE], ['hostile|AA'])]);

let driver: Driver;
let made: string[] = [];
beforeAll(() => {
  const { uri, username, password } = testServer();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
});
afterAll(async () => {
  await driver.executeQuery('MATCH (n) WHERE n:Source OR n.id IN $made DETACH DELETE n', { made });
  await driver.close();
});

test('the exported statements make the same graph in another Neo4j, once however often they are run', async () => {
  const store = await openSqliteStore(':memory:');
  await store.write(batch(...all, hostile));
  const graph = await wholeGraph(store);
  made = graph.entities.map(({ id }) => id);
  await store.close();
  const statements = [...cypher.write(graph)].map((line) => line.replace(/;\n$/, ''));
  for (const statement of [...statements, ...statements]) await driver.executeQuery(statement);
  const { records } = await driver.executeQuery(
    'MATCH (e) WHERE e.id IN $ids OPTIONAL MATCH (e)-[r]->() RETURN count(DISTINCT e) AS entities, count(r) AS relations, collect(e.name) AS names',
    { ids: made },
  );
  const found = records[0]?.toObject() as {
    entities: { toNumber(): number };
    relations: { toNumber(): number };
    names: string[];
  };
  expect(found.entities.toNumber()).toBe(graph.entities.length);
  expect(found.relations.toNumber()).toBe(graph.relations.length);
  expect(found.names).toContain(HOSTILE);
  const { records: sources } = await driver.executeQuery('MATCH (s:Source) RETURN count(s) AS count');
  expect(sources.map((record) => Number(record.get('count')))).toEqual([graph.sources.length]);
});
