import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { all } from '../store/readings.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings(all);
});
afterAll(() => served.close());

function repeat(times: number, before: string, inner: string, after: string): string {
  return before.repeat(times) + inner + after.repeat(times);
}

/** Fragments that each spread the next one twice: 2^40 fields when written out. */
const bomb = Array.from(
  { length: 40 },
  (_, n) =>
    `fragment F${n} on Entity { ${n < 39 ? `a: relations(first: 1) { edges { neighbour { ...F${n + 1} } } }` : 'id'} }`,
);

const hostile: [what: string, query: string, variables: object, code: string][] = [
  [
    'is too deep',
    `{ overview { relations { ${repeat(8, 'from { relations { edges { node { ', 'id', '} } } }')} } } }`,
    {},
    'QUERY_TOO_LARGE',
  ],
  [
    'asks for millions of rows',
    '{ search(query: "a", first: 500) { edges { node { relations(first: 500) { edges { neighbour { relations(first: 500) { totalCount } } } } } } } }',
    {},
    'QUERY_TOO_LARGE',
  ],
  [
    'asks for millions of rows through variables',
    'query ($n: Int!) { search(query: "a", first: $n) { edges { node { relations(first: $n) { edges { node { evidence(first: $n) { totalCount } } } } } } } }',
    { n: 500 },
    'QUERY_TOO_LARGE',
  ],
  ['nests fragments without end', `{ overview { entities { ...F0 } } } ${bomb.join(' ')}`, {}, 'QUERY_TOO_LARGE'],
  [
    'walks the schema in circles',
    `{ __schema { types { ${repeat(6, 'fields { type { ', 'name', '} }')} } } }`,
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'spreads a fragment into itself',
    '{ overview { entities { ...F } } } fragment F on Entity { id ...F }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'has thousands of words',
    `{ ${Array.from({ length: 600 }, (_, n) => `a${n}: counts { documents }`).join(' ')} }`,
    {},
    'GRAPHQL_PARSE_FAILED',
  ],
  [
    'names fields that do not exist',
    `{ ${Array.from({ length: 200 }, (_, n) => `nothing${n}`).join(' ')} }`,
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'gives wrong variables',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: Array.from({ length: 900 }, () => null) },
    'BAD_USER_INPUT',
  ],
];

describe('a query', () => {
  it.each(hostile)('that %s is refused at once, in few words', async (_, query, variables, code) => {
    const started = performance.now();
    const answer = await served.ask(query, variables);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(answer.status).toBe(400);
    expect(answer.errors?.length).toBeLessThanOrEqual(6);
    for (const error of answer.errors ?? []) expect(error.extensions.code).toBe(code);
    expect(answer.errors).not.toHaveLength(0);
    expect(answer.data).toBeUndefined();
  });

  it('as large as the explorer and GraphiQL ask is answered', async () => {
    const view = `query ($ids: [ID!]!) { subgraph(ids: $ids) {
      entities { id name degree aliases { text } relationCounts { type count } }
      relations { id from { id } to { id } evidence(first: 5) { edges { node { quote document { title } } } } }
    } }`;
    const ids = Array.from({ length: 1000 }, (_, n) => `agency_${n}`);
    expect((await served.ask(view, { ids })).errors).toBeUndefined();
    expect((await served.ask(getIntrospectionQuery())).errors).toBeUndefined();
  });
});
