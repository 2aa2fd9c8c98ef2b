import neo4j from 'neo4j-driver';
import type { Integer } from 'neo4j-driver';

/**
 * Model objects as Neo4j keeps them and back. A property holds text, a number or a list of one kind, so what is nested
 * is JSON text; a property that is null is absent. Numbers go as integers, which JavaScript alone would send as floats.
 */
export function integer(value: number | null): Integer | null {
  return value === null ? null : neo4j.int(value);
}

/** A node or relationship as it comes: an absent property is null to us. */
export type Kept<T> = { [K in keyof T]?: T[K] };
