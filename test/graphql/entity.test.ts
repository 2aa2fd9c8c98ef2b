import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entityId } from '../../server/model/identity.ts';
import { all } from '../store/readings.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

const alphaId = entityId('Agency', 'Agency alpha customs|AA');
const memorandumId = entityId('Agreement', 'Agreement AA BB memorandum 2020');

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings(all);
});
afterAll(() => served.close());

describe('asking for an entity', () => {
  it('tells its names, how many relations it has and what expanding it would bring', async () => {
    const query = `query ($id: ID!) { entity(id: $id) {
      id type name ambiguous degree aliases { text kind language }
      relationCounts { type direction neighbourType count }
    } }`;
    const { data } = await served.ask(query, { id: alphaId });
    expect(data).toEqual({
      entity: {
        id: alphaId,
        type: 'Agency',
        name: 'Alpha Customs',
        ambiguous: false,
        degree: 2,
        aliases: [{ text: 'AC', kind: 'ACRONYM', language: null }],
        relationCounts: [{ type: 'PARTY_TO', direction: 'OUT', neighbourType: 'Agreement', count: 2 }],
      },
    });
  });

  it('tells with its relations all lines to what a picture holds already, and among those that come', async () => {
    const query = `query ($id: ID!, $drawn: [ID!]!) { entity(id: $id) { relations(first: 1) {
      edges { neighbour { id } }
      links(with: $drawn) { from { id } to { id } }
    } } }`;
    const betaId = entityId('Agency', 'Agency beta customs|BB');
    const ask = async (drawn: string[]) => (await served.ask(query, { id: alphaId, drawn })).data;
    const own = { from: { id: alphaId }, to: { id: memorandumId } };
    const page = { edges: [{ neighbour: { id: memorandumId } }] };
    expect(await ask(['agency_unknown'])).toEqual({ entity: { relations: { ...page, links: [own] } } });
    const besides = { from: { id: betaId }, to: { id: memorandumId } };
    expect(await ask([betaId])).toEqual({
      entity: { relations: { ...page, links: expect.arrayContaining([own, besides]) } },
    });
  });

  it('opens a link that was made with another of its keys', async () => {
    const { data } = await served.ask('query ($id: ID!) { entity(id: $id) { id } node(id: $id) { id } }', {
      id: entityId('Agency', 'Agency ac|AA'),
    });
    expect(data).toEqual({ entity: { id: alphaId }, node: { id: alphaId } });
  });

  it('tells why it is one thing: the key in words, how many documents bear it and some of them', async () => {
    const query = `query ($id: ID!) { entity(id: $id) {
      whyOne { key says documentCount readIn(first: 1) { name document { address } } }
    } }`;
    const { data } = await served.ask(query, { id: memorandumId });
    expect(data).toEqual({
      entity: {
        whyOne: [
          {
            key: 'Agreement AA BB memorandum 2020',
            says: expect.any(String),
            documentCount: 3,
            readIn: [{ name: 'Alpha-Beta Memorandum', document: { address: 'https://alpha.example/1' } }],
          },
        ],
      },
    });
  });

  it('shows the properties of an agreement, each with the sentence that says so', async () => {
    const query = `query ($id: ID!) { entity(id: $id) {
      ... on Agreement { agreementType signed status }
      attributes { name value mode support others { value } evidence { edges { node { quote value document { address } } } } }
    } }`;
    const { data } = await served.ask(query, { id: memorandumId });
    const property = (name: string, value: string, quote: string) => ({
      name,
      value,
      mode: 'DONE',
      support: 1,
      others: [],
      evidence: { edges: [{ node: { quote, value, document: { address: 'https://alpha.example/1' } } }] },
    });
    expect(data).toEqual({
      entity: {
        agreementType: 'MOU',
        signed: '2020-05-01',
        status: null,
        attributes: [property('type', 'MOU', 'Memorandum'), property('signed', '2020-05-01', 'on 1 May 2020')],
      },
    });
  });

  it('lists its relations filtered by type, direction, neighbour and mode', async () => {
    const query = `query ($id: ID!) { entity(id: $id) {
      planned: relations(modes: [PLANNED]) { totalCount edges { neighbour { name } node { mode from { id } } } }
      incoming: relations(direction: IN) { totalCount }
      agreements: relations(types: [PARTY_TO], neighbourTypes: [Agreement], direction: OUT) { totalCount }
      places: relations(neighbourTypes: [Location]) { totalCount edges { cursor } pageInfo { startCursor endCursor } }
    } }`;
    const { data } = await served.ask(query, { id: alphaId });
    const planned = {
      neighbour: { name: 'Alpha-Gamma Arrangement' },
      node: { mode: 'PLANNED', from: { id: alphaId } },
    };
    expect(data).toEqual({
      entity: {
        planned: { totalCount: 1, edges: [planned] },
        incoming: { totalCount: 0 },
        agreements: { totalCount: 2 },
        places: { totalCount: 0, edges: [], pageInfo: { startCursor: null, endCursor: null } },
      },
    });
  });

  it('opens from a relation the sentences behind it, most confident first, and where texts differ', async () => {
    const query = `query ($id: ID!) { entity(id: $id) { relations(first: 1) { edges { node {
      type valid support qualifier title onBehalfOf { id } from { name } variants { valid support }
      evidence { totalCount edges { node { quote start end confidence document { kind text } } } }
    } } } } }`;
    type Sentence = { quote: string; start: number; end: number; document: { text: string } };
    type Line = { evidence: { totalCount: number; edges: { node: Sentence }[] } };
    const { data } = await served.ask<{ entity: { relations: { edges: { node: Line }[] } } }>(query, {
      id: memorandumId,
    });
    const line = data?.entity.relations.edges[0]?.node;
    expect(line).toMatchObject({
      type: 'PARTY_TO',
      valid: '2020-05-01',
      support: 3,
      qualifier: null,
      title: null,
      onBehalfOf: null,
      from: { name: 'Alpha Customs' },
      variants: [
        { valid: '2020-05-01', support: 2 },
        { valid: '2020', support: 1 },
      ],
      evidence: { totalCount: 3 },
    });
    const sentences = line?.evidence.edges.map(({ node }) => node) ?? [];
    expect(sentences).toMatchObject([{ confidence: 0.9 }, { confidence: 0.9 }, { confidence: 0.5 }]);
    for (const { document, start, end, quote } of sentences) expect(document.text.slice(start, end)).toBe(quote);
  });

  it('lists the documents that name it, with the places', async () => {
    const query = `query ($id: ID!) { entity(id: $id) { namedIn(first: 1) {
      totalCount pageInfo { hasNextPage } edges { node { address text } passages { quote start } }
    } } }`;
    const { data } = await served.ask(query, { id: memorandumId });
    expect(data).toMatchObject({
      entity: {
        namedIn: {
          totalCount: 3,
          pageInfo: { hasNextPage: true },
          edges: [
            { node: { address: 'https://gamma.example/2' }, passages: [{ quote: 'Alpha-Beta Memorandum', start: 73 }] },
          ],
        },
      },
    });
  });
});
