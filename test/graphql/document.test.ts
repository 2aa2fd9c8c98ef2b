import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toDocumentId } from '../../server/graphql/document-id.ts';
import { all, fixtureText } from '../store/readings.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

const address = 'https://alpha.example/1';

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings(all);
});
afterAll(() => served.close());

describe('documents', () => {
  it('opens a release by its address or its id, with every passage that supports a fact', async () => {
    const query = `query ($id: ID, $address: String) { document(id: $id, address: $address) {
      id kind url published text repairs
      passages { attribute subject { name } relation { type to { name } } evidence { quote start end } }
      mentions { entity { name } passages { quote } }
    } }`;
    const byAddress = await served.ask<{
      document: { passages: { evidence: { quote: string; start: number; end: number } }[] };
    }>(query, { address });
    expect(byAddress.data?.document).toMatchObject({
      id: toDocumentId(address),
      kind: 'RELEASE',
      url: address,
      published: '2020-05-02',
      text: fixtureText,
      repairs: [],
      mentions: ['Alpha Customs', 'Beta Customs', 'Alpha-Beta Memorandum', 'Portsville'].map((name) => ({
        entity: { name },
      })),
    });
    const passages = byAddress.data?.document.passages ?? [];
    expect(passages).toContainEqual({
      attribute: null,
      subject: { name: 'Alpha-Beta Memorandum' },
      relation: { type: 'SIGNED_AT', to: { name: 'Portsville' } },
      evidence: { quote: 'in Portsville', start: 64, end: 77 },
    });
    expect(passages).toContainEqual({
      attribute: 'signed',
      subject: { name: 'Alpha-Beta Memorandum' },
      relation: null,
      evidence: { quote: 'on 1 May 2020', start: 78, end: 91 },
    });
    for (const { evidence } of passages) expect(fixtureText.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(await served.ask(query, { id: toDocumentId(address) })).toEqual(byAddress);
  });

  it('lists releases and rows, newest first, with how much each gave', async () => {
    const query = `{ documents { totalCount edges { mentionCount claimCount node { address kind } } }
      rows: documents(kinds: [ROW]) { edges { node { label origin text } } } }`;
    const { data } = await served.ask(query);
    expect(data).toEqual({
      documents: {
        totalCount: 4,
        edges: [
          { mentionCount: 4, claimCount: 3, node: { address: 'https://gamma.example/2', kind: 'RELEASE' } },
          { mentionCount: 4, claimCount: 5, node: { address, kind: 'RELEASE' } },
          { mentionCount: 2, claimCount: 1, node: { address: 'https://harbour.example/3', kind: 'RELEASE' } },
          { mentionCount: 3, claimCount: 2, node: { address: 'row:1', kind: 'ROW' } },
        ],
      },
      rows: {
        edges: [
          { node: { label: 'row 1', origin: 'agreements.csv:2', text: expect.stringContaining('Alpha Customs | ') } },
        ],
      },
    });
  });

  it('answers null for an address that nothing stands at', async () => {
    const query = '{ a: document(address: "https://nowhere.example/") { id } b: document(id: "agency_1") { id } }';
    expect(await served.ask(query)).toEqual({ status: 200, data: { a: null, b: null } });
  });

  it('wants either the id or the address', async () => {
    const { data, errors } = await served.ask('{ document { id } }');
    expect(data).toEqual({ document: null });
    expect(errors).toMatchObject([{ path: ['document'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
