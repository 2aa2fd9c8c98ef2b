import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { Judgement } from '../../server/model/graph.ts';
import { toSavedView } from '../../server/model/saved-view.ts';
import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { namedQuery } from '../../server/store/neo4j/named-queries.ts';
import { testServer } from '../neo4j-server.ts';
import { dealings } from '../store/dealings.ts';
import { all, reading } from '../store/readings.ts';
import { queryFiles } from './query-files.ts';

jest.setTimeout(120_000);

/** A harmless value of each kind that headers name. */
const SAMPLES: Record<string, unknown> = {
  text: 'none',
  texts: ['none'],
  lists: [['none']],
  integer: neo4j.int(1),
  integers: [neo4j.int(1)],
  boolean: true,
  booleans: [true],
  map: {},
  maps: [],
  properties: [{}],
};

const JUDGEMENT: Judgement = { kind: 'apart', a: 'Agency alpha customs|AA', address: 'https://alpha.example/1' };
const AT = '2023-11-27T09:00:00.000Z';
const REJECT = { file: 'a.csv', line: 2, reason: 'the row is empty', record: null, at: AT };
const COUNTS = { records: 0, read: 0, added: 0, replaced: 0, unchanged: 0, rejected: 0 };
const listed = reading({ address: 'entente:list#1', kind: 'reference', text: 'Listed' }, []);
const citing = reading({ address: 'https://citing.example', text: 'Citing' }, [], [], ['entente:list#1']);

let driver: Driver;

beforeAll(async () => {
  const settings = testServer();
  // Names that the database has never seen are warned of: so a misspelt one is found.
  const store = await openNeo4jStore(settings);
  await store.write({ readings: [...all, ...dealings, citing], references: [listed] });
  await store.judge(JUDGEMENT);
  await store.keepRejects([REJECT]);
  await store.keepRun({ id: 'a', state: 'done', began: AT, heard: AT, ...COUNTS });
  await store.saveView(toSavedView('Smart customs', 'layout=force&nodes=agency_1', AT));
  await store.clear();
  await store.close();
  driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password));
});

afterAll(() => driver.close());

test.each(queryFiles())(
  '$name.cypher runs and returns the columns that its header lists',
  async ({ name, params, returns }) => {
    const parameters = Object.fromEntries(params.map(([param, kind]) => [param, SAMPLES[kind]]));
    expect(Object.values(parameters)).not.toContain(undefined);
    const session = driver.session({ database: testServer().database });
    const tx = session.beginTransaction();
    const result = tx.run(namedQuery(name, { types: ['PARTY_TO'], longest: 6 }), parameters);
    expect(await result.keys()).toEqual(returns);
    const { summary } = await result;
    expect(summary.notifications.filter((note) => note.severityLevel === 'WARNING')).toEqual([]);
    await tx.rollback();
    await session.close();
  },
);
