import type { Told } from './countable.ts';

/** How many certainly and how many only possibly. */
export type Sum = Record<Told, number>;

/** How many have a value. */
export interface ValueCount extends Sum {
  value: string;
}

/** Something to be counted under a value; `count`: how many are alike, one when left out. */
export interface Valued {
  value: string | null;
  holds: Told;
  count?: number;
}

/** Counts by value, most first, ties by value; what has no value is not counted. */
export function countValues(rows: Valued[]): ValueCount[] {
  const values = [...grouped(rows, ({ value }) => value)].flatMap(([value, alike]) =>
    value === null ? [] : [{ value, ...sum(alike) }],
  );
  return values.sort((a, b) => total(b) - total(a) || (a.value < b.value ? -1 : 1));
}

export function sum(rows: Omit<Valued, 'value'>[]): Sum {
  const of = (told: Told) => rows.reduce((so, { holds, count = 1 }) => so + (holds === told ? count : 0), 0);
  return { certainly: of('certainly'), possibly: of('possibly') };
}

export function total({ certainly, possibly }: Sum): number {
  return certainly + possibly;
}

/** Rows by what they have in common, in order of first appearance. */
export function grouped<Key, Row>(rows: Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
