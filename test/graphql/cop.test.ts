import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readConfig } from '../../server/config.ts';
import { all } from '../store/readings.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

/** The checks of graphql-cop (github.com/dolevf/graphql-cop), restated: a server in production gives them no finding. */
const { NODE_ENV } = process.env;

let served: ServedReadings;
let clientFolder: string;
beforeAll(async () => {
  clientFolder = await mkdtemp(join(tmpdir(), 'entente-cop-'));
  await writeFile(join(clientFolder, 'graphiql.html'), '<title>GraphiQL</title>');
  process.env.NODE_ENV = 'production';
  served = await serveReadings(all, { introspection: readConfig(process.env).introspection, clientFolder });
});
afterAll(async () => {
  process.env.NODE_ENV = NODE_ENV;
  await served.close();
  await rm(clientFolder, { recursive: true });
});

const json = { 'content-type': 'application/json' };

/** What graphql-cop reads of an answer. */
interface Reply {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
  extensions?: object;
}

async function reply(path: string, init?: RequestInit): Promise<Reply> {
  return (await (await fetch(served.url + path, init)).json()) as Reply;
}

const post = (body: unknown): Promise<Reply> =>
  reply('/graphql', { method: 'POST', headers: json, body: JSON.stringify(body) });

const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ');

it.each([
  ['tells its schema', '{ __schema { types { name fields { name } } } }'],
  [
    'answers introspection that goes in circles',
    '{ __schema { types { fields { type { fields { type { name } } } } } } }',
  ],
  ['answers a hundred aliases', `{ ${times(100, (n) => `alias${n}: __typename`)} }`],
  ['answers a field repeated five hundred times', `{ ${times(500, () => '__typename')} }`],
])('nowhere %s', async (_, query) => {
  const { data, errors } = await post({ query });
  expect(data).toBeUndefined();
  expect(errors?.length).toBeGreaterThan(0);
});

it('suggests no field of its schema', async () => {
  const { errors } = await post({ query: '{ entitty(id: "x") { idd } __schema { directive } }' });
  expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
});

it('answers no list of queries', async () => {
  const { data, errors } = await post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
  expect([data, errors?.length]).toEqual([undefined, 1]);
});

it('complains of ten strange directives in fewer errors', async () => {
  const { errors } = await post({ query: `{ __typename ${'@aa '.repeat(10)} }` });
  expect(errors?.length).toBeLessThanOrEqual(5);
});

it.each([
  ['queries', '?query=query+cop+%7B__typename%7D'],
  ['mutations', '?query=mutation+cop+%7B__typename%7D'],
])('answers no %s that a link could carry', async (_, search) => {
  expect((await reply(`/graphql${search}`)).data).toBeUndefined();
});

it('answers nothing that a form could post', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = 'query=query+cop+%7B__typename%7D';
  expect((await reply('/graphql', { method: 'POST', headers, body })).data).toBeUndefined();
});

it('shows no editor to a browser', async () => {
  for (const path of ['/graphql', '/graphiql', '/playground', '/console', '/graphiql.html']) {
    const page = await fetch(served.url + path, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toMatch(/graphiql|playground|sandbox/i);
  }
});

it('tells neither traces nor exceptions', async () => {
  const traced = await post({ query: '{ __typename }' });
  expect(traced).toEqual({ data: { __typename: 'Query' } });
  const { errors } = await post({ query: 'qwerty cop {abc}' });
  expect(errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
});
