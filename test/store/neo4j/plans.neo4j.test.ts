import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Driver, Plan } from 'neo4j-driver';
import { packageRoot } from '../../../server/package-root.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { namedQuery } from '../../../server/store/neo4j/named-queries.ts';
import { openNeo4jStore } from '../../../server/store/neo4j/open-neo4j-store.ts';
import { testServer } from '../../neo4j-server.ts';
import { dealings } from '../dealings.ts';
import { all, batch } from '../readings.ts';

jest.setTimeout(120_000);

/** What a write asks and says; judgements are few, and it asks for all of them. */
const asked = ['neo4j-transaction.ts', 'save-change.ts']
  .map((file) => readFileSync(join(packageRoot, 'server/store/neo4j', file), 'utf8'))
  .flatMap((source) => [...source.matchAll(/(?:\b(?:run|signatures)(?:<[^()]*>)?\(|name: )'([a-z-]+)'/g)])
  .map(([, name = '']) => name)
  .filter((name) => name !== 'judgements');

let store: GraphStore;
let driver: Driver;

async function plan(name: string): Promise<Plan> {
  const text = `EXPLAIN CYPHER replan=force ${namedQuery(name, { types: ['PARTY_TO'] })}`;
  const { summary } = await driver.executeQuery(text, {}, { database: testServer().database });
  if (!summary.plan) throw new Error(`no plan of ${name}`);
  return summary.plan;
}

function steps({ operatorType, children }: Plan): string[] {
  return [operatorType, ...children.flatMap(steps)];
}

beforeAll(async () => {
  const { uri, username, password, database } = testServer();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  store = await openNeo4jStore(testServer());
  await store.clear();
  await driver.executeQuery('CALL db.prepareForReplanning()', {}, { database });
  await store.write(batch(...all, ...dealings));
});

afterAll(async () => {
  await store.clear();
  await store.close();
  await driver.close();
});

test.each([...new Set(asked)])(
  '%s reads no index from end to end, even planned when the first batch is in and the database thinks its indexes empty',
  async (name) => {
    expect(steps(await plan(name)).filter((step) => step.includes('Scan'))).toEqual([]);
  },
);
