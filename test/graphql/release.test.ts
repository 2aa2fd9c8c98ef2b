import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { all } from '../store/readings.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings(all);
});
afterAll(() => served.close());

describe('releases by their text', () => {
  it('come newest first, each with the passages that have what was asked for', async () => {
    const query = `{ releases(containing: "\\"alpha customs\\"", passages: 1) { totalCount edges { cursor
      node { address text } passages { quote start end highlights { start end } } } } }`;
    type Found = {
      releases: {
        totalCount: number;
        edges: {
          node: { address: string; text: string };
          passages: { quote: string; start: number; end: number; highlights: { start: number; end: number }[] }[];
        }[];
      };
    };
    const { releases } = (await served.ask<Found>(query)).data ?? {};
    expect(releases?.totalCount).toBe(2);
    expect(releases?.edges.map(({ node }) => node.address)).toEqual([
      'https://gamma.example/2',
      'https://alpha.example/1',
    ]);
    for (const { node, passages } of releases?.edges ?? []) {
      expect(passages).toHaveLength(1);
      for (const { quote, start, end, highlights } of passages) {
        expect(node.text.slice(start, end)).toBe(quote);
        expect(highlights.map((part) => quote.slice(part.start, part.end))).toEqual(['Alpha Customs']);
      }
    }
  });

  it('keep to days, and refuse months, endless texts and endless passages', async () => {
    const { data } = await served.ask('{ releases(containing: "customs", from: "2021-01-01") { totalCount } }');
    expect(data).toEqual({ releases: { totalCount: 1 } });
    for (const given of ['from: "2021"', 'passages: 21', 'passages: -1']) {
      const refused = await served.ask(`{ releases(containing: "customs", ${given}) { totalCount } }`);
      expect(refused.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
    const endless = await served.ask('query ($q: String!) { releases(containing: $q) { totalCount } }', {
      q: 'x'.repeat(501),
    });
    expect(endless.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
