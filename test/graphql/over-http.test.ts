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

it('gives a query that comes again the same bytes and headers, whatever is accepted', async () => {
  const body = JSON.stringify({ query: '{ counts { documents } __typename }', variables: null });
  const accepted = [undefined, '*/*', 'application/json', 'application/graphql-response+json', 'text/html, */*;q=0.1'];
  for (const accept of accepted) {
    const headers = { 'content-type': 'application/json', 'x-request-id': 'a', ...(accept && { accept }) };
    const ask = async () => {
      const response = await fetch(`${served.url}/graphql`, { method: 'POST', headers, body });
      const told = Object.fromEntries(response.headers);
      return { status: response.status, headers: { ...told, date: '' }, body: await response.text() };
    };
    const first = await ask();
    expect(first.body).toBe('{"data":{"counts":{"documents":0},"__typename":"Query"}}\n');
    for (let n = 0; n < 3; n += 1) expect(await ask()).toEqual(first);
  }
});

it('speaks GraphQL over HTTP as its specification says', async () => {
  const results = await Promise.all(serverAudits({ url: `${served.url}/graphql` }).map((audit) => audit.fn()));
  const ids = (status: string) => results.filter((result) => result.status === status).map(({ id }) => id);
  expect(results.length).toBeGreaterThan(50);
  expect(ids('error')).toEqual([]);
  expect(ids('warn').toSorted()).toEqual(KNOWN_WARNINGS);
});
