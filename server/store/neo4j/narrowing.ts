import { isoDay } from '../../model/partial-date.ts';
import { RELATION_TYPES } from '../../model/types.ts';
import type { RelationFilter } from '../relation-filter.ts';
import type { Literals } from './named-queries.ts';
import { integer } from './values.ts';

const LASTING = Object.entries(RELATION_TYPES).flatMap(([type, { lasting }]) => (lasting ? [type] : []));

/** The parameters of `cypher/conditions`, where null does not narrow. */
export function narrowing(filter: RelationFilter): Record<string, unknown> {
  const asOf = filter.asOf ?? null;
  return {
    neighbourTypes: filter.neighbourTypes ?? null,
    modes: filter.modes ?? null,
    asOf: integer(asOf),
    isoDay: asOf === null ? null : isoDay(asOf),
    lasting: LASTING,
  };
}

export function narrowingLiterals({ relationTypes, neighbourTypes, modes, asOf }: RelationFilter): Literals {
  return { types: relationTypes, narrowed: [neighbourTypes, modes, asOf].some((wish) => wish !== undefined) };
}
