import neo4j from 'neo4j-driver';
import type { Integer } from 'neo4j-driver';
import type { ListPage } from '../graph-store.ts';

/**
 * Model objects as Neo4j keeps them and back. A property holds text, a number or a list of one kind, so what is nested
 * is JSON text; a property that is null is absent. Numbers go as integers, which JavaScript alone would send as floats.
 */
export function integer(value: number | null): Integer | null {
  return value === null ? null : neo4j.int(value);
}

/** Records, all with the names of the first, as lists of values by name, so that a name is sent once and not again with every record. */
export function columns(records: Record<string, unknown>[]): Record<string, unknown[]> {
  const names = Object.keys(records[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, records.map((record) => record[name])]));
}

/** The parameters by which a statement keeps to a page. */
export function pageOf({ offset, limit, fromEnd = false }: ListPage): Record<string, unknown> {
  return { offset: integer(offset), limit: integer(limit), fromEnd };
}

/** A node or relationship as it comes: an absent property is null to us. */
export type Kept<T> = { [K in keyof T]?: T[K] };
