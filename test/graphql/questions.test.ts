import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entityId } from '../../server/model/identity.ts';
import { dealings } from '../store/dealings.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

const ids = {
  alpha: entityId('Agency', 'Agency alpha customs|AA'),
  beta: entityId('Agency', 'Agency beta customs|BB'),
  gamma: entityId('Agency', 'Agency gamma customs|CC'),
  alphaland: entityId('Location', 'Location alphaland'),
  betaland: entityId('Location', 'Location betaland'),
  gammaland: entityId('Location', 'Location gammaland'),
  second: entityId('Agreement', 'Agreement AA BB agreement 2018'),
  bob: entityId('Official', 'Official bob ray|AA'),
};

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings(dealings);
});
afterAll(() => served.close());

/** Asks with the ids above as variables, as far as the query names them. */
async function ask(query: string): Promise<unknown> {
  const used = Object.entries(ids).filter(([name]) => new RegExp(`\\$${name}\\b`).test(query));
  const head = used.length > 0 ? `query (${used.map(([name]) => `$${name}: ID!`).join()})` : 'query';
  const { data, errors } = await served.ask(`${head} { ${query} }`, Object.fromEntries(used));
  expect(errors).toBeUndefined();
  return data;
}

describe('the questions in GraphQL', () => {
  it('paths: how two are connected, step by step, as of a day', async () => {
    const query = (asOf: string) => `paths(from: $alpha, to: $gamma${asOf}, types: [PARTY_TO]) {
      complete visited paths { holds entities { name } steps { relations { type } } } }`;
    const path = {
      entities: [{ name: 'Alpha Customs' }, { name: 'Alpha-Gamma Recognition' }, { name: 'Gamma Customs' }],
      steps: [{ relations: [{ type: 'PARTY_TO' }] }, { relations: [{ type: 'PARTY_TO' }] }],
    };
    const paths = { complete: true, visited: expect.any(Number) };
    expect(await ask(query(''))).toEqual({ paths: { ...paths, paths: [{ ...path, holds: null }] } });
    expect(await ask(query(', asOf: "2022-01-01"'))).toEqual({
      paths: { ...paths, paths: [{ ...path, holds: 'CERTAINLY' }] },
    });
    expect(await ask(query(', asOf: "2020-01-01"'))).toEqual({ paths: { ...paths, paths: [] } });
  });

  it('trace: an instrument from its first ancestor on, with signatories, places and history', async () => {
    const query = `trace(id: $second, asOf: "2019-01-01") { complete lineage { type } instruments {
      steps holds instrument { name } places { neighbour { name } }
      signatories { relation { title onBehalfOf { name } } official { name } posts { relation { qualifier } } }
      history { stage date mode events { neighbour { name } } } } }`;
    expect(await ask(query)).toMatchObject({
      trace: {
        complete: true,
        lineage: [{ type: 'RENEWS' }],
        instruments: [
          { steps: 1, holds: null, instrument: { name: 'First Pact' }, signatories: [] },
          {
            steps: 0,
            holds: 'CERTAINLY',
            places: [{ neighbour: { name: 'Portsville' } }],
            signatories: [
              {
                relation: { title: 'Director', onBehalfOf: { name: 'Alpha Customs' } },
                official: { name: 'Ann Lee' },
                posts: [{ relation: { qualifier: 'Director' } }],
              },
            ],
            history: [
              {
                stage: 'signed',
                date: '2018-05-01',
                mode: 'DONE',
                events: [{ neighbour: { name: 'Signing of 2018' } }],
              },
            ],
          },
        ],
      },
    });
  });

  it('dossier: what two have with each other', async () => {
    const query = `dossier(a: $alphaland, b: $gammaland, asOf: "2019-07-01") { complete
      instruments { date holds entity { name } } meetings { entity { name } }
      officialsOfA { official { name } dealings { name } } officialsOfB { posts { neighbour { name } } }
      firstContact { date dealing { name } } lastContact { date } }`;
    expect(await ask(query)).toEqual({
      dossier: {
        complete: true,
        instruments: [{ date: '2019', holds: 'POSSIBLY', entity: { name: 'Patrol Memorandum' } }],
        meetings: [],
        officialsOfA: [],
        officialsOfB: [],
        firstContact: { date: '2019', dealing: { name: 'Patrol Memorandum' } },
        lastContact: { date: '2019' },
      },
    });
    const whole = await ask(
      'dossier(a: $alphaland, b: $gammaland) { officialsOfA { official { name } dealings { name } } }',
    );
    expect(whole).toMatchObject({ dossier: { officialsOfA: [{ official: { name: 'Bob Ray' } }] } });
  });

  it('matrix: who has how many instruments with whom', async () => {
    const query = `matrix(by: COUNTRY, of: [$betaland, $alphaland]) { complete
      members { entity { name } instruments { certainly possibly } }
      cells { instruments { certainly } types { value certainly } statuses { value } lastContact { date } } }`;
    expect(await ask(query)).toEqual({
      matrix: {
        complete: true,
        members: [
          { entity: { name: 'Betaland' }, instruments: { certainly: 3, possibly: 0 } },
          { entity: { name: 'Alphaland' }, instruments: { certainly: 5, possibly: 0 } },
        ],
        cells: [
          {
            instruments: { certainly: 3 },
            types: [
              { value: 'MOU', certainly: 2 },
              { value: 'action plan', certainly: 1 },
            ],
            statuses: [{ value: 'signed' }],
            lastContact: { date: '2020-03' },
          },
        ],
      },
    });
  });

  it('gaps: what one has and the other lacks, what was never signed, who fell silent', async () => {
    const query = `lacking(has: $alpha, lacks: $beta) { totalCount rows { partner { name } instrumentType holds instruments { name } } }
      unsigned { totalCount rows { instrument { name } date parties { name } } }
      silent(since: "2021-01-01", first: 1) { totalCount complete rows { instruments { name } lastContact { date } holds } }`;
    expect(await ask(query)).toEqual({
      lacking: {
        totalCount: 1,
        rows: [
          {
            partner: { name: 'Gamma Customs' },
            instrumentType: 'MRA',
            holds: 'CERTAINLY',
            instruments: [{ name: 'Alpha-Gamma Recognition' }],
          },
        ],
      },
      unsigned: {
        totalCount: 1,
        rows: [
          {
            instrument: { name: 'Beta-Gamma Recognition' },
            date: '2023',
            parties: expect.arrayContaining([{ name: 'Beta Customs' }, { name: 'Gamma Customs' }]),
          },
        ],
      },
      silent: {
        totalCount: 2,
        complete: true,
        rows: [{ instruments: [{ name: 'Patrol Memorandum' }], lastContact: { date: '2019' }, holds: 'CERTAINLY' }],
      },
    });
  });

  it('tenures: who held a post before', async () => {
    const query = `tenures(id: $bob) { complete tenures { holds relation { qualifier valid } official { name } body { name }
      predecessor { from { name } } successor { id } } }`;
    expect(await ask(query)).toEqual({
      tenures: {
        complete: true,
        tenures: [
          {
            holds: 'CERTAINLY',
            relation: { qualifier: 'Director', valid: '2021-06-01' },
            official: { name: 'Bob Ray' },
            body: { name: 'Alpha Customs' },
            predecessor: { from: { name: 'Ann Lee' } },
            successor: null,
          },
        ],
      },
    });
  });

  it('timeline and facets: counts without rows', async () => {
    const query = `timeline(unit: MONTH, of: [$gamma]) { complete undated { agreements } periods { period agreements { exact partial } events { partial } } }
      facets(asOf: "2020-03-10", modes: [DONE]) { instrumentTypes { value certainly possibly } topics { entity { name } possibly } countries(first: 1) { entity { name } certainly } }`;
    expect(await ask(query)).toEqual({
      timeline: {
        complete: true,
        undated: { agreements: 0 },
        periods: [
          { period: '2019', agreements: { exact: 0, partial: 1 }, events: { partial: 0 } },
          { period: '2021-06', agreements: { exact: 1, partial: 0 }, events: { partial: 0 } },
          { period: '2022-02', agreements: { exact: 0, partial: 0 }, events: { partial: 1 } },
        ],
      },
      facets: {
        instrumentTypes: [
          { value: 'MOU', certainly: 2, possibly: 0 },
          { value: 'action plan', certainly: 0, possibly: 1 },
        ],
        topics: [{ entity: { name: 'smart ports' }, possibly: 1 }],
        countries: [{ entity: { name: 'Alphaland' }, certainly: 2 }],
      },
    });
  });

  it('shared neighbours: what two have to do with', async () => {
    const query = `sharedNeighbours(a: $alpha, b: $beta, neighbourTypes: [Event]) { totalCount complete
      neighbours { neighbour { __typename } relations { type } } }`;
    expect(await ask(query)).toMatchObject({ sharedNeighbours: { totalCount: 2, complete: true } });
  });

  it('relations as of a day say how surely they hold, and come best connected first on request', async () => {
    const query = `entity(id: $alpha) { relations(types: [PARTY_TO], asOf: "2020-03-10", order: DEGREE) {
      edges { holds neighbour { name degree } } } always: relations(first: 1) { edges { holds } } }`;
    type Rows = { edges: { holds: string; neighbour: { name: string; degree: number } }[] };
    const { entity } = (await ask(query)) as { entity: { relations: Rows; always: Rows } };
    const told = entity.relations.edges.map(({ neighbour, holds }) => `${neighbour.name} ${holds}`);
    expect(told.sort()).toEqual(['Annex POSSIBLY', 'Second Pact CERTAINLY']);
    const degrees = entity.relations.edges.map(({ neighbour }) => neighbour.degree);
    expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
    expect(entity.always.edges).toEqual([{ holds: null }]);
  });

  it.each([
    ['paths(from: "a", to: "b", asOf: "2019") { visited }', 'A whole day is needed'],
    ['paths(from: "a", to: "b", longest: 11) { visited }', '`longest` must be from 0 to 10'],
    ['matrix(first: 51) { complete }', '`first` must be from 0 to 50'],
    ['silent(since: "2019-02", first: 1) { complete }', 'A whole day is needed'],
  ])('%s is refused with its reason', async (query, message) => {
    const { errors } = await served.ask(`{ ${query} }`);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('unknown ids have empty answers, never an error', async () => {
    const query = `paths(from: "agency_0", to: "agency_1") { paths { holds } } trace(id: "agreement_0") { instruments { steps } }
      dossier(a: "agency_0", b: "agency_1") { instruments { date } lastContact { date } } matrix(of: ["agency_0"]) { members { entity { id } } }
      lacking(has: "agency_0", lacks: "agency_1") { totalCount } tenures(id: "official_0") { tenures { holds } }
      timeline(of: ["agency_0"]) { periods { period } } sharedNeighbours(a: "agency_0", b: "agency_1") { totalCount }`;
    expect(await ask(query)).toEqual({
      paths: { paths: [] },
      trace: { instruments: [] },
      dossier: { instruments: [], lastContact: null },
      matrix: { members: [] },
      lacking: { totalCount: 0 },
      tenures: { tenures: [] },
      timeline: { periods: [] },
      sharedNeighbours: { totalCount: 0 },
    });
  });
});
