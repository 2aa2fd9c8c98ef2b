import type { ListPage, Page, Paged } from '../store/graph-store.ts';
import { badInput } from './bad-input.ts';

/** Rows of a page for which neither `first` nor `last` is asked. */
export const USUAL_PAGE = 20;

/** Rows fetched at a time while a row that has moved is looked for. */
const SEARCH_PAGE = 500;

/** Arguments of a list, as Relay has them. */
export interface Paging {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A list of the store: its rows by place, and what tells one row from another. */
export interface RowList<Row> {
  rows(page: Page): Promise<Paged<Row>>;
  /** The last rows, at most `limit`; where a store cannot be asked for them, they are looked up by their places. */
  lastRows?(limit: number): Promise<Paged<Row>>;
  idOf(row: Row): string;
}

/** A list that is asked for the same way from either end. */
export function fromBothEnds<Row>(
  fetch: (page: ListPage) => Promise<Paged<Row>>,
  idOf: (row: Row) => string,
): RowList<Row> {
  return { rows: fetch, lastRows: (limit) => fetch({ offset: 0, limit, fromEnd: true }), idOf };
}

/** Where a row stood when its cursor was made. */
export interface RowPlace {
  row: number;
  id: string;
}

/** An edge as resolvers pass it on: its cursor is made only when it is asked for. */
export interface PlacedEdge {
  place: RowPlace;
}

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** A list in the form of Relay's connections; rows are fetched when they are asked for. */
export interface Connection<Edge> {
  edges(): Promise<Edge[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

/** A list of any rows, as resolvers pass it on. */
export type ListConnection = Connection<PlacedEdge>;

interface Fetched<Row> extends Paged<Row> {
  /** Place of the first of `items`. */
  offset: number;
}

/** The cursor of a row: opaque to clients; to us its place, and its id, by which it is found again when it has moved. */
export function toCursor({ row, id }: RowPlace): string {
  return Buffer.from(`row:${row}:${id}`).toString('base64url');
}

/** The row that a cursor names; fails for what is none of ours. */
export function parseCursor(name: 'after' | 'before', cursor: string | null | undefined): RowPlace | undefined {
  if (cursor == null) return undefined;
  const [, row, id] = /^row:(\d{1,15}):(.*)$/s.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (row === undefined || id === undefined) throw badInput(`\`${name}\` is not a cursor of this API.`);
  return { row: Number(row), id };
}

/** `first` as it was asked for; too large a number was refused with the query. */
export function parseFirst(first: number): number {
  return parseCount('first', first) ?? first;
}

function parseCount(name: 'first' | 'last', count: number | null | undefined): number | undefined {
  if (count == null) return undefined;
  if (count < 0) throw badInput(`\`${name}\` must not be negative.`);
  return count;
}

/** A page of a list. Its total is counted without fetching a row when no row is asked for. */
export function toConnection<Row, Edge extends PlacedEdge>(
  paging: Paging,
  list: RowList<Row>,
  toEdge: (row: Row, place: RowPlace) => Edge,
): Connection<Edge> {
  const [first, last] = [parseCount('first', paging.first), parseCount('last', paging.last)];
  if (first !== undefined && last !== undefined) throw badInput('Give `first` or `last`, not both.');
  const [after, before] = [parseCursor('after', paging.after), parseCursor('before', paging.before)];
  let fetched: Promise<Fetched<Row>> | undefined;
  const page = (): Promise<Fetched<Row>> =>
    (fetched ??=
      last === undefined ? pageAfter(list, first ?? USUAL_PAGE, after, before) : pageBefore(list, last, before, after));
  const cursorAt = ({ items, offset }: Fetched<Row>, index: number): string | null => {
    const row = items[index];
    return row === undefined ? null : toCursor({ row: offset + index, id: list.idOf(row) });
  };
  const toEdges = ({ items, offset }: Fetched<Row>): Edge[] =>
    items.map((row, index) => toEdge(row, { row: offset + index, id: list.idOf(row) }));
  return {
    edges: () => page().then(toEdges),
    async pageInfo() {
      const found = await page();
      const { items, offset, total } = found;
      return {
        hasNextPage: offset + items.length < total,
        hasPreviousPage: offset > 0 && total > 0,
        startCursor: cursorAt(found, 0),
        endCursor: cursorAt(found, items.length - 1),
      };
    },
    async totalCount() {
      // Fields beside this one are asked for in the same turn.
      await Promise.resolve();
      return (await (fetched ?? list.rows({ offset: 0, limit: 0 }))).total;
    },
  };
}

/** Rows behind a place; the row at the place comes along, so that one that has moved is noticed. */
async function pageAfter<Row>(
  list: RowList<Row>,
  first: number,
  after: RowPlace | undefined,
  before: RowPlace | undefined,
): Promise<Fetched<Row>> {
  const start = after?.row ?? 0;
  const lead = after ? 1 : 0;
  const most = before === undefined ? first : Math.max(0, Math.min(first, before.row - start - lead));
  const { items, total } = await list.rows({ offset: start, limit: lead + most });
  const stands = items[0] === undefined ? undefined : list.idOf(items[0]);
  if (after === undefined || stands === after.id) return { items: items.slice(lead), total, offset: start + lead };
  const row = await placeOf(list, after.id);
  if (row !== undefined) return pageAfter(list, first, { ...after, row }, before);
  // The row is gone, and what followed it stands in its place.
  return { items: items.slice(0, most), total, offset: start };
}

/** Rows before a place, or the last of the list. */
async function pageBefore<Row>(
  list: RowList<Row>,
  last: number,
  before: RowPlace | undefined,
  after: RowPlace | undefined,
): Promise<Fetched<Row>> {
  if (before === undefined && list.lastRows) return lastAfter(await list.lastRows(last), after);
  const end = before?.row ?? (await list.rows({ offset: 0, limit: 0 })).total;
  const start = Math.max(after === undefined ? 0 : after.row + 1, end - last, 0);
  const most = Math.max(0, end - start);
  const { items, total } = await list.rows({ offset: start, limit: before ? most + 1 : most });
  const anchor = items[most];
  if (before && (anchor === undefined || list.idOf(anchor) !== before.id)) {
    const row = await placeOf(list, before.id);
    if (row !== undefined) return pageBefore(list, last, { ...before, row }, after);
  }
  return { items: items.slice(0, most), total, offset: start };
}

/** Of the last rows of a list those behind a place. */
function lastAfter<Row>({ items, total }: Paged<Row>, after: RowPlace | undefined): Fetched<Row> {
  const start = total - items.length;
  const offset = after === undefined ? start : Math.max(start, after.row + 1);
  return { items: items.slice(offset - start), total, offset };
}

/** Where a row stands now; undefined when it is gone. */
async function placeOf<Row>(list: RowList<Row>, id: string): Promise<number | undefined> {
  for (let offset = 0; ; offset += SEARCH_PAGE) {
    const { items, total } = await list.rows({ offset, limit: SEARCH_PAGE });
    const at = items.findIndex((row) => list.idOf(row) === id);
    if (at >= 0) return offset + at;
    if (offset + SEARCH_PAGE >= total) return undefined;
  }
}
