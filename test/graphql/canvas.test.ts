import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { entityId } from '../../server/model/identity.ts';
import { alpha, beta, memorandum, named, reading } from '../store/readings.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

const text =
  'In Alphaland, Alpha Customs and Beta Customs signed the Alpha-Beta Memorandum on training and smart ports on 1 May 2020.';
const alphaland = named('Location', ['Alphaland'], ['alphaland|AA']);
const ports = named('Topic', ['smart ports'], ['smart ports']);
const training = named('Topic', ['training'], ['training']);
const release = reading(
  { address: 'https://alpha.example/topics', text },
  [alpha, beta, memorandum, alphaland, ports, training],
  [
    { type: 'PARTY_TO', from: 0, to: 2, valid: '2020-05-01' },
    { type: 'PARTY_TO', from: 1, to: 2, valid: '2020-05' },
    { type: 'IN_COUNTRY', from: 0, to: 3 },
    { type: 'ABOUT', from: 2, to: 5 },
    { type: 'ABOUT', from: 2, to: 4 },
    { type: 'signed', from: 2, value: '2020-05-01', quote: 'on 1 May 2020' },
  ],
);
const ids = [
  entityId('Agency', 'Agency alpha customs|AA'),
  entityId('Agency', 'Agency beta customs|BB'),
  entityId('Agreement', 'Agreement AA BB memorandum 2020'),
];

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings([release]);
});
afterAll(() => served.close());

it('tells the country of a body and the topics of an instrument, by name', async () => {
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) {
    ... on Agency { country { name } } ... on Agreement { topics { name } } } }`;
  const { data } = await served.ask(query, { ids });
  expect(data).toEqual({
    nodes: [
      { country: { name: 'Alphaland' } },
      { country: null },
      { topics: [{ name: 'smart ports' }, { name: 'training' }] },
    ],
  });
});

it('tells what of a picture holds on a day, surely or perhaps', async () => {
  type Told = { subgraph: Record<'before' | 'during' | 'after', Record<'certainly' | 'possibly', string[]>> };
  const query = `query ($ids: [ID!]!) { subgraph(ids: $ids) {
    before: standing(asOf: "2020-04-30") { ...Told }
    during: standing(asOf: "2020-05-02") { ...Told }
    after: standing(asOf: "2021-01-01") { ...Told } } }
    fragment Told on Standing { certainly possibly }`;
  const { data } = await served.ask<Told>(query, { ids });
  const { before, during, after } = data!.subgraph;
  // A body stands always; the instrument and its lines begin.
  expect(before).toEqual({ certainly: expect.arrayContaining(ids.slice(0, 2)), possibly: [] });
  expect(before.certainly).toHaveLength(2);
  expect(during.certainly).toHaveLength(4);
  expect(during.possibly).toHaveLength(1);
  expect(after.certainly).toHaveLength(5);
  expect(after.possibly).toEqual([]);
});

it('needs a whole day', async () => {
  const query = '{ subgraph(ids: []) { standing(asOf: "2020") { certainly } } }';
  expect((await served.ask(query)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
