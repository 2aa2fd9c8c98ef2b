import { isoDay } from '../../model/partial-date.ts';
import { ENTITY_TYPES, MODES, RELATION_TYPES } from '../../model/types.ts';
import type { RelationFilter } from '../graph-store.ts';
import { integer } from './values.ts';

const LASTING = Object.entries(RELATION_TYPES).flatMap(([type, { lasting }]) => (lasting ? [type] : []));

/** The parameters by which a statement keeps to the relations asked for. */
export function narrowing(filter: RelationFilter): Record<string, unknown> {
  const { asOf = null } = filter;
  return {
    types: filter.relationTypes ?? Object.keys(RELATION_TYPES),
    neighbourTypes: filter.neighbourTypes ?? Object.keys(ENTITY_TYPES),
    modes: filter.modes ?? [...MODES],
    asOf: integer(asOf),
    isoDay: asOf === null ? null : isoDay(asOf),
    lasting: LASTING,
  };
}
