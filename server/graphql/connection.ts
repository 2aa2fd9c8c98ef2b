import type { Page, Paged } from '../store/graph-store.ts';
import { badInput } from './bad-input.ts';

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** A list in the form of Relay's connections. */
export interface Connection<Edge> {
  edges: Edge[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The cursor of a row: opaque to clients, the row's place in the list to us. */
export function toCursor(row: number): string {
  return Buffer.from(`row:${row}`).toString('base64url');
}

/** The row that a cursor names; fails for what is none of ours. */
export function parseCursor(cursor: string): number {
  const row = /^row:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (row === undefined) throw badInput('`after` is not a cursor of this API.');
  return Number(row);
}

/** `first` as it was asked for; too large a number was refused with the query. */
export function parseFirst(first: number): number {
  if (first < 0) throw badInput('`first` must not be negative.');
  return first;
}

/** The ids of a list argument; fails beyond `most`. */
export function parseIds(ids: readonly string[], most: number): readonly string[] {
  if (ids.length > most) throw badInput(`\`ids\` takes at most ${most} ids.`);
  return ids;
}

/** The rows of the store that `first` and `after` ask for. */
export function toPage({ first, after }: { first: number; after?: string | null }): Page {
  return { offset: after == null ? 0 : parseCursor(after) + 1, limit: parseFirst(first) };
}

/** An edge's place in the list. Its cursor is made only when it is asked for: most questions never do. */
class Place {
  readonly #row: number;

  constructor(row: number) {
    this.#row = row;
  }

  get cursor(): string {
    return toCursor(this.#row);
  }
}

export function toConnection<Row, Edge extends object>(
  page: Page,
  rows: Paged<Row>,
  toEdge: (row: Row) => Edge,
): Connection<Edge & { readonly cursor: string }> {
  const edges = rows.items.map((row, index) => Object.assign(new Place(page.offset + index), toEdge(row)));
  return {
    edges,
    totalCount: rows.total,
    get pageInfo() {
      return {
        hasNextPage: page.offset + edges.length < rows.total,
        hasPreviousPage: page.offset > 0 && rows.total > 0,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
    },
  };
}
