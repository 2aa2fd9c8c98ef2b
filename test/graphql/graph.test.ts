import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entityId } from '../../server/model/identity.ts';
import { packageVersion } from '../../server/package-version.ts';
import { all } from '../store/readings.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

const alphaId = entityId('Agency', 'Agency alpha customs|AA');
const memorandumId = entityId('Agreement', 'Agreement AA BB memorandum 2020');

let served: ServedReadings;
let empty: ServedReadings;
beforeAll(async () => {
  [served, empty] = await Promise.all([serveReadings(all), serveReadings([])]);
});
afterAll(() => Promise.all([served.close(), empty.close()]));

describe('search', () => {
  it('finds a body by any of its names and says which one matched', async () => {
    const query = 'query ($query: String!) { search(query: $query) { totalCount edges { matched node { name } } } }';
    const found = { totalCount: 1, edges: [{ matched: 'AC', node: { name: 'Alpha Customs' } }] };
    expect((await served.ask(query, { query: 'ac' })).data).toEqual({ search: found });
    const chinese = { totalCount: 1, edges: [{ matched: '香港海關', node: { name: 'Harbour Customs' } }] };
    expect((await served.ask(query, { query: '香港' })).data).toEqual({ search: chinese });
  });

  it('says why each was found: how, by which kind of name and by which part of it', async () => {
    const query = 'query ($q: String!) { search(query: $q) { edges { matched how kind highlights { start end } } } }';
    const why = async (q: string) =>
      (await served.ask<{ search: { edges: object[] } }>(query, { q })).data?.search.edges;
    expect(await why('ac')).toEqual([
      { matched: 'AC', how: 'EXACT', kind: 'ACRONYM', highlights: [{ start: 0, end: 2 }] },
    ]);
    expect(await why('Memorandm')).toEqual([
      { matched: 'Alpha-Beta Memorandum', how: 'CLOSE', kind: null, highlights: [{ start: 11, end: 21 }] },
    ]);
  });

  it('keeps to the types and the country asked for', async () => {
    const elsewhere = await served.ask('{ search(query: "alpha", country: "location_0") { totalCount } }');
    expect(elsewhere.data).toEqual({ search: { totalCount: 0 } });
    const { data } = await served.ask(
      '{ search(query: "alpha", types: [Agency]) { totalCount edges { node { type } } } }',
    );
    expect(data).toEqual({ search: { totalCount: 1, edges: [{ node: { type: 'Agency' } }] } });
  });

  it('finds nothing for an empty or unknown text, and refuses an endless one', async () => {
    const { data } = await served.ask(
      '{ a: search(query: " ") { totalCount } b: search(query: "zebra") { totalCount } }',
    );
    expect(data).toEqual({ a: { totalCount: 0 }, b: { totalCount: 0 } });
    const endless = await served.ask('query ($q: String!) { search(query: $q) { totalCount } }', {
      q: 'x'.repeat(501),
    });
    expect(endless.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('the graph as a whole', () => {
  it('counts documents, entities and relations by type', async () => {
    const query = '{ counts { documents entities { type count } relations { type count } } }';
    const { data } = await served.ask<{ counts: { entities: object[]; relations: object[] } }>(query);
    expect(data).toMatchObject({ counts: { documents: 4 } });
    expect(data?.counts.entities).toContainEqual({ type: 'Agency', count: 4 });
    expect(data?.counts.entities).toContainEqual({ type: 'Topic', count: 0 });
    expect(data?.counts.relations).toContainEqual({ type: 'PARTY_TO', count: 4 });
  });

  it('draws a connected overview with no line to something that is not drawn', async () => {
    type Drawn = {
      overview: { entities: { id: string }[]; relations: { from: { id: string }; to: { id: string } }[] };
    };
    const { data } = await served.ask<Drawn>(
      '{ overview(first: 4) { entities { id } relations { from { id } to { id } } } }',
    );
    const ids = data?.overview.entities.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(4);
    expect(data?.overview.relations.length).toBeGreaterThanOrEqual(3);
    for (const { from, to } of data?.overview.relations ?? []) {
      expect(ids).toContain(from.id);
      expect(ids).toContain(to.id);
    }
  });

  it('reopens a view: the entities asked for, each once, and what lies between them', async () => {
    const query =
      'query ($ids: [ID!]!) { subgraph(ids: $ids) { entities { id } relations { from { id } to { id } } } }';
    const ids = [alphaId, 'agency_unknown', memorandumId, entityId('Agency', 'Agency ac|AA')];
    expect((await served.ask(query, { ids })).data).toEqual({
      subgraph: {
        entities: [{ id: alphaId }, { id: memorandumId }],
        relations: [{ from: { id: alphaId }, to: { id: memorandumId } }],
      },
    });
  });

  it('takes 3000 ids of a view and no more', async () => {
    const query = 'query ($ids: [ID!]!) { subgraph(ids: $ids) { entities { id } } }';
    const ids = Array.from({ length: 3000 }, (_, index) => `agency_${index}`);
    expect((await served.ask(query, { ids })).data).toEqual({ subgraph: { entities: [] } });
    const { errors } = await served.ask(query, { ids: [...ids, alphaId] });
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
  });

  it('answers every question about an empty graph', async () => {
    const query = `{ overview { entities { id } relations { id } } subgraph(ids: []) { entities { id } }
      search(query: "customs") { totalCount pageInfo { hasNextPage } } documents { totalCount edges { cursor } }
      counts { documents } }`;
    expect(await empty.ask(query)).toEqual({
      status: 200,
      data: {
        overview: { entities: [], relations: [] },
        subgraph: { entities: [] },
        search: { totalCount: 0, pageInfo: { hasNextPage: false } },
        documents: { totalCount: 0, edges: [] },
        counts: { documents: 0 },
      },
    });
  });

  it('says which store it has and its own version', async () => {
    const { data } = await served.ask('{ health { ok version store { kind version place schema } } }');
    expect(data).toMatchObject({ health: { ok: true, version: packageVersion, store: { kind: 'sqlite' } } });
  });
});
