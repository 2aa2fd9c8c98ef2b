import type { Entity } from '../server/model/graph.ts';
import { dayBounds } from '../server/model/partial-date.ts';
import type { Neighbour } from '../server/store/graph-store.ts';
import type { TraceRows } from './store-questions.ts';

/** The officials who signed, by id, each once. */
export function signers(around: Neighbour[]): string[] {
  return [...new Set(around.flatMap(({ relation }) => (relation.type === 'SIGNED' ? [relation.from] : [])))];
}

/** What is left to do by hand once a line is read: the posts that a signatory can have held that day, and the order. */
export function traceRows(instruments: Entity[], around: Neighbour[], posts: Neighbour[]): TraceRows {
  const known = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const days = new Map<string, { first: number | null; last: number | null }[]>();
  for (const { relation } of around) {
    if (relation.type !== 'SIGNED') continue;
    const day = dayBounds(known.get(relation.to)?.attributes.signed?.[0]?.value ?? relation.valid);
    days.set(relation.from, [...(days.get(relation.from) ?? []), day]);
  }
  const held = posts.filter(({ relation: { from, firstDay, lastDay } }) =>
    days
      .get(from)
      ?.some(
        ({ first, last }) =>
          (firstDay ?? -Infinity) <= (last ?? Infinity) && (lastDay ?? Infinity) >= (first ?? -Infinity),
      ),
  );
  const day = (one: Entity) => dayBounds(one.attributes.signed?.[0]?.value ?? null).first ?? Infinity;
  const ordered = instruments
    .map((one) => ({ id: one.id, day: day(one) }))
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day - b.day));
  return { instruments: ordered.map((one) => one.id), around, posts: held };
}
