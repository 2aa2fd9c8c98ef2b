import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings([]);
});
afterAll(() => served.close());

/** Apollo Server answers 400, where the audit would like 200, to a query that cannot be run and asks for plain JSON. */
const KNOWN_WARNINGS = ['572B', '7B9B', 'FDE2'];

it('speaks GraphQL over HTTP as its specification says', async () => {
  const results = await Promise.all(serverAudits({ url: `${served.url}/graphql` }).map((audit) => audit.fn()));
  const ids = (status: string) => results.filter((result) => result.status === status).map(({ id }) => id);
  expect(results.length).toBeGreaterThan(50);
  expect(ids('error')).toEqual([]);
  expect(ids('warn').toSorted()).toEqual(KNOWN_WARNINGS);
});
