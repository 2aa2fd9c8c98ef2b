import { afterAll, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { timedRead } from '../../../server/store/neo4j/timed-read.ts';
import { TookTooLong } from '../../../server/store/store-problem.ts';
import { testServer } from '../../neo4j-server.ts';

const { uri, username, password, database } = testServer();
const login = neo4j.auth.basic(username, password);
const watcher = neo4j.driver(uri, login, { disableLosslessIntegers: true });
/** With one connection, a query that did not let go of it would hold up the next for ever. */
const driver = neo4j.driver(uri, login, { maxConnectionPoolSize: 1 });
afterAll(() => Promise.all([watcher.close(), driver.close()]));

const ENDLESS = 'UNWIND range(1, 10000000000) AS n WITH n WHERE n % 2 = 3 RETURN count(n) AS found';

async function isUnderWay(): Promise<boolean> {
  const { records } = await watcher.executeQuery(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $text RETURN count(*) AS count',
    { text: 'UNWIND range(1, 10000000000)' },
    { database },
  );
  return records[0]?.get('count') !== 0;
}

it('a query over its time is answered, is gone from the database as well, and makes way for the next', async () => {
  const ask = (text: string, ms: number) => {
    const openSession = () => driver.session({ database, defaultAccessMode: 'READ' });
    return timedRead(openSession, text, {}, performance.now() + ms).catch((error: unknown) => error);
  };
  const late = ask(ENDLESS, 4000);
  while (!(await isUnderWay())) continue;
  expect(await late).toBeInstanceOf(TookTooLong);
  while (await isUnderWay()) continue;
  expect(await ask('RETURN 1 AS one', 20_000)).toMatchObject({ records: { length: 1 } });
}, 30_000);
