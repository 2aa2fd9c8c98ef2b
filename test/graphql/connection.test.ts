import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RowList, type RowPlace, parseCursor, toConnection, toCursor } from '../../server/graphql/connection.ts';
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

/** A list as a store gives it; `asked` takes how many rows each page asks for. */
function listOf(rows: string[], asked: number[] = []): RowList<string> {
  return {
    async rows({ offset, limit }) {
      asked.push(limit);
      return { items: rows.slice(offset, offset + limit), total: rows.length };
    },
    idOf: (row) => row,
  };
}

const placed = (row: string, place: RowPlace) => ({ row, place });

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings(all);
});
afterAll(() => served.close());

describe('pages', () => {
  it('reads a cursor back as the row it was made for', () => {
    fc.assert(
      fc.property(fc.record({ row: fc.nat(), id: fc.string() }), (place) =>
        expect(parseCursor('after', toCursor(place))).toEqual(place),
      ),
    );
  });

  const list = fc.uniqueArray(fc.nat(60).map(String), { maxLength: 30 });

  it('gives the first or last rows, behind or before a row, and says what is left on both sides', async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.nat(12), fc.nat(40), fc.boolean(), async (rows, count, at, forward) => {
        const place = at < rows.length ? toCursor({ row: at, id: rows[at] ?? '' }) : null;
        const paging = forward ? { first: count, after: place } : { last: count, before: place };
        const page = toConnection(paging, listOf(rows), placed);
        const start = forward ? (place ? at + 1 : 0) : Math.max(0, (place ? at : rows.length) - count);
        const end = forward ? start + count : place ? at : rows.length;
        const expected = rows.slice(start, end);
        const edges = await page.edges();
        expect(edges.map(({ row }) => row)).toEqual(expected);
        const { hasNextPage, hasPreviousPage, startCursor, endCursor } = await page.pageInfo();
        expect(hasNextPage).toBe(start + expected.length < rows.length);
        expect(hasPreviousPage).toBe(start > 0 && rows.length > 0);
        expect([startCursor, endCursor]).toEqual(
          [edges.at(0), edges.at(-1)].map((edge) => (edge ? toCursor(edge.place) : null)),
        );
        expect(await page.totalCount()).toBe(rows.length);
      }),
    );
  });

  it('goes on behind the same row when the list has changed meanwhile: nothing twice, nothing that stayed is missed', async () => {
    const change = fc.tuple(list, list, fc.integer({ min: 1, max: 5 }));
    await fc.assert(
      fc.asyncProperty(change, async ([before, added, count]) => {
        const seen = (await toConnection({ first: count }, listOf(before), placed).edges()).at(-1);
        if (seen === undefined) return;
        const after = [...new Set([...added, ...before])].sort(
          (a, b) => (Number(a) % 7) - (Number(b) % 7) || Number(a) - Number(b),
        );
        const rest = await toConnection({ first: 100, after: toCursor(seen.place) }, listOf(after), placed).edges();
        expect(rest.map(({ row }) => row)).toEqual(after.slice(after.indexOf(seen.row) + 1));
        const until = await toConnection({ last: 100, before: toCursor(seen.place) }, listOf(after), placed).edges();
        expect(until.map(({ row }) => row)).toEqual(after.slice(0, after.indexOf(seen.row)));
      }),
    );
  });

  it('goes on where a row stood that is gone', async () => {
    const cursor = toCursor({ row: 1, id: 'b' });
    const rest = await toConnection({ first: 5, after: cursor }, listOf(['a', 'c', 'd']), placed).edges();
    expect(rest.map(({ row }) => row)).toEqual(['c', 'd']);
  });

  it('fetches a page once, and no row for a total alone', async () => {
    const asked: number[] = [];
    const counted = { ...listOf(['a', 'b', 'c']), rows: listOf(['a', 'b', 'c'], asked).rows };
    const page = toConnection({ first: 2 }, counted, placed);
    await Promise.all([page.totalCount(), page.edges(), page.pageInfo()]);
    expect(asked).toEqual([2]);
    expect(await toConnection({ first: 2 }, counted, placed).totalCount()).toBe(3);
    expect(asked).toEqual([2, 0]);
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
