import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCursor, toConnection, toCursor } from '../../server/graphql/connection.ts';
import { all } from '../store/readings.ts';
import { serveReadings } from './serve-readings.ts';
import type { Answer, ServedReadings } from './serve-readings.ts';

interface Page {
  overall: {
    totalCount: number;
    edges: { cursor: string; node: { address: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}

const documents =
  'query ($first: Int!, $after: String) { overall: documents(first: $first, after: $after) { totalCount edges { cursor node { address } } pageInfo { hasNextPage hasPreviousPage endCursor } } }';

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings(all);
});
afterAll(() => served.close());

describe('pages', () => {
  it('reads a cursor back as the row it was made for', () => {
    fc.assert(fc.property(fc.nat(), (row) => parseCursor(toCursor(row)) === row));
  });

  it('says that more follow exactly when rows are left', () => {
    const pages = fc.record({ total: fc.nat(40), offset: fc.nat(50), limit: fc.nat(20) });
    fc.assert(
      fc.property(pages, ({ total, offset, limit }) => {
        const rows = Array.from({ length: total }, (_, row) => row).slice(offset, offset + limit);
        const { pageInfo, edges } = toConnection({ offset, limit }, { items: rows, total }, (row) => ({ row }));
        expect(pageInfo.hasNextPage).toBe(offset + limit < total);
        expect(edges.every(({ cursor, row }) => parseCursor(cursor) === row)).toBe(true);
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      }),
    );
  });

  it('leads one row at a time through the same list as all at once', async () => {
    const whole = await served.ask<Page>(documents, { first: 500 });
    const expected = whole.data?.overall.edges.map(({ node }) => node.address);
    const found: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { data }: Answer<Page> = await served.ask(documents, { first: 1, after });
      found.push(...(data?.overall.edges.map(({ node }) => node.address) ?? []));
      expect(data?.overall.pageInfo.hasPreviousPage).toBe(after !== null);
      after = data?.overall.pageInfo.endCursor ?? null;
      more = data?.overall.pageInfo.hasNextPage ?? false;
    }
    expect(found).toEqual(expected);
    expect(found).toHaveLength(4);
  });

  it('counts without fetching when no row is asked for', async () => {
    const { data } = await served.ask<Page>(documents, { first: 0 });
    expect(data?.overall).toMatchObject({ totalCount: 4, edges: [], pageInfo: { hasNextPage: true, endCursor: null } });
  });

  it.each([
    ['less than no row', { first: -1 }, '`first` must not be negative.'],
    ['a cursor that is none', { first: 1, after: 'x' }, '`after` is not a cursor of this API.'],
  ])('refuses %s with a reason', async (_, variables, message) => {
    const { errors } = await served.ask(documents, variables);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
