import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { STANDARD_LIMITS } from '../../server/limits.ts';
import { all } from '../store/readings.ts';
import { hostileQueries } from './hostile-queries.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings(all);
});
afterAll(() => served.close());

/** Bytes in use once nothing superfluous is left. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('a query', () => {
  it.each(hostileQueries)('that $what is refused at once, in few words', async ({ query, variables, code, says }) => {
    const started = performance.now();
    const answer = await served.ask(query, variables);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
    const errors = answer.errors ?? [];
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(5);
    for (const { extensions } of errors) expect(extensions.code).toBe(code);
    expect(errors[0]?.message).toContain(says);
  });

  it('that was answered before is bounded all the same', async () => {
    const page = 'query ($first: Int!) { documents(first: $first) { totalCount } }';
    expect((await served.ask(page, { first: 2 })).status).toBe(200);
    const answer = await served.ask(page, { first: 501 });
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_LARGE']);
    const wrong = await served.ask(page, { first: 'two' });
    expect(wrong.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('that fails in twenty places is told in five errors', async () => {
    const closed = await serveReadings([]);
    await closed.store.close();
    const fields = Array.from({ length: 20 }, (_, n) => `x${n}: entity(id: "agency_1") { id }`);
    const { data, errors } = await closed.ask(`{ ${fields.join(' ')} }`);
    expect(Object.keys(data ?? {})).toHaveLength(20);
    expect(errors).toHaveLength(5);
    await closed.close();
  });

  it('as large as the explorer and GraphiQL ask is answered', async () => {
    const view = `query ($ids: [ID!]!) { subgraph(ids: $ids) {
      entities { id name degree aliases { text } relationCounts { type count } }
      relations { id from { id } to { id } evidence(first: 5) { edges { node { quote document { title } } } } }
    } }`;
    const ids = Array.from({ length: 3000 }, (_, n) => `agency_${n}`);
    expect((await served.ask(view, { ids })).errors).toBeUndefined();
    expect((await served.ask(getIntrospectionQuery())).errors).toBeUndefined();
  });
});

it('hostile queries leave nothing in memory', async () => {
  const round = async (): Promise<void> => {
    for (const { query, variables } of hostileQueries) await served.ask(query, variables);
  };
  for (let n = 0; n < 3; n += 1) await round();
  const before = heapUsed();
  for (let n = 0; n < 9; n += 1) await round();
  expect(heapUsed() - before).toBeLessThan(3_000_000);
}, 60_000);

describe('limits', () => {
  it('are what the server was told', async () => {
    const strict = await serveReadings(all, { limits: { ...STANDARD_LIMITS, depth: 2, page: 3, bodyBytes: 200 } });
    const deep = await strict.ask('{ documents(first: 1) { edges { cursor } } }');
    expect(deep.errors?.[0]?.message).toBe('The query is 3 fields deep; ENTENTE_MAX_DEPTH allows 2.');
    const many = await strict.ask('{ documents(first: 4) { totalCount } }');
    expect(many.errors?.[0]?.message).toBe('The query asks for 4 rows at once; ENTENTE_MAX_PAGE allows 3.');
    const long = await strict.ask('{ counts { documents } }', { note: 'x'.repeat(200) });
    expect([long.status, long.errors?.[0]?.extensions.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect(long.errors?.[0]?.message).toContain('ENTENTE_MAX_BODY');
    await strict.close();
  });

  it('let each client ask so often in a minute, and say when to come again', async () => {
    const strict = await serveReadings([], { limits: { ...STANDARD_LIMITS, requestsPerMinute: 3 } });
    for (let n = 0; n < 3; n += 1) expect((await fetch(`${strict.url}/livez`)).status).toBe(200);
    const refused = await fetch(strict.url);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('ENTENTE_MAX_REQUESTS_PER_MINUTE') }],
    });
    await strict.close();
  });

  it('end a query that has had its time', async () => {
    const late = await serveReadings(all, { limits: { ...STANDARD_LIMITS, queryMs: -1 } });
    const { status, errors } = await late.ask('{ counts { documents } }');
    const message = 'The query took longer than ENTENTE_MAX_QUERY_MS allows.';
    expect(status).toBe(200);
    expect(errors).toMatchObject([{ message, path: ['counts'], extensions: { code: 'QUERY_TIMEOUT' } }]);
    await late.close();
  });
});
