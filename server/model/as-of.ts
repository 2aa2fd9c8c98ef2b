import type { Entity, Relation } from './graph.ts';
import { dayBounds, holdsOn } from './partial-date.ts';
import { RELATION_TYPES } from './types.ts';

/** Whether something holds on a day: `possibly` where a partial date, or none at all, leaves it open. */
export type Holds = 'certainly' | 'possibly' | 'no';

/**
 * Whether a relation holds on a day (days since 1970-01-01). A lasting one (a post, a part) certainly on the days on
 * which texts saw it, and possibly between them; any other from its day on: who signed has signed ever after.
 */
export function relationHolds(relation: Pick<Relation, 'type' | 'valid' | 'mode' | 'variants'>, day: number): Holds {
  if (!RELATION_TYPES[relation.type].lasting) return since(relation.valid, day);
  if (holdsOn(relation.valid, day) === 'no') return 'no';
  const sightings = relation.variants.filter(({ mode }) => mode === relation.mode);
  return sightings.some(({ valid }) => holdsOn(valid, day) === 'certainly') ? 'certainly' : 'possibly';
}

/**
 * Whether an instrument stands on a day, from its signature to its end, and whether an event has begun; what has no
 * dates of its own stands always.
 */
export function entityStands({ type, attributes }: Pick<Entity, 'type' | 'attributes'>, day: number): Holds {
  if (type === 'Event') return since(attributes.date?.[0]?.value ?? null, day);
  if (type !== 'Agreement') return 'certainly';
  return standsBetween(attributes.signed?.[0]?.value ?? null, attributes.ends?.[0]?.value ?? null, day);
}

/** Whether an instrument signed and ended on these dates stands on a day; null where no text says. */
export function standsBetween(signed: string | null, ends: string | null, day: number): Holds {
  const begun = since(signed, day);
  if (begun === 'no' || ends === null) return begun;
  const { first, last } = dayBounds(ends);
  if (last !== null && last < day) return 'no';
  return first !== null && day <= first ? begun : 'possibly';
}

/** The weaker of two. */
export function both(a: Holds, b: Holds): Holds {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'certainly' && b === 'certainly' ? 'certainly' : 'possibly';
}

/** Whether what happened on a date has happened by a day; `possibly` where the date leaves it open or is null. */
export function since(date: string | null, day: number): Holds {
  const { first, last } = dayBounds(date);
  if (first !== null && day < first) return 'no';
  return last !== null && day >= last ? 'certainly' : 'possibly';
}
