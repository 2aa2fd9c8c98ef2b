import { afterAll, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { timedRead } from '../../../server/store/neo4j/timed-read.ts';
import { TookTooLong } from '../../../server/store/store-problem.ts';
import { testServer } from '../../neo4j-server.ts';

const { uri, username, password, database } = testServer();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
afterAll(() => driver.close());

const ENDLESS = 'UNWIND range(1, 10000000000) AS n WITH n WHERE n % 2 = 3 RETURN count(n) AS found';

async function underWay(): Promise<number> {
  const { records } = await driver.executeQuery(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $text RETURN count(*) AS count',
    { text: 'UNWIND range(1, 10000000000)' },
    { database },
  );
  return records[0]?.get('count') as number;
}

it('a query over its time is answered at once, and is gone from the database as well', async () => {
  const openSession = () => driver.session({ database, defaultAccessMode: 'READ' });
  const deadline = performance.now() + 4000;
  const read = timedRead(openSession, ENDLESS, {}, deadline).catch((error: unknown) => error);
  while ((await underWay()) === 0) expect(performance.now()).toBeLessThan(deadline);
  expect(await read).toBeInstanceOf(TookTooLong);
  const overBy = performance.now() - deadline;
  process.stderr.write(`answered ${overBy.toFixed(0)} ms after the limit\n`);
  expect(overBy).toBeLessThan(500);
  expect(await underWay()).toBe(0);
}, 30_000);
