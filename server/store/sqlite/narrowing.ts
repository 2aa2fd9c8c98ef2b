import { isoDay } from '../../model/partial-date.ts';
import { ENTITY_TYPES, MODES, RELATION_TYPES } from '../../model/types.ts';
import type { RelationFilter } from '../graph-store.ts';
import type { Parameters } from './connection.ts';

/** The values of a list parameter. */
export function listed(name: string): string {
  return `(SELECT value FROM json_each(:${name}))`;
}

/** Conditions on a row `a` of `adjacent` with neighbour `n`, and their parameters; what does not narrow costs nothing. */
export function narrowing(filter: RelationFilter): { where: string[]; parameters: Parameters } {
  const where: string[] = [];
  const parameters: Parameters = {};
  const within = (column: string, name: string, asked: readonly string[] | undefined, all: number): void => {
    if (asked === undefined || new Set(asked).size >= all) return;
    where.push(`a.${column} IN ${listed(name)}`);
    parameters[name] = JSON.stringify(asked);
  };
  within('type', 'types', filter.relationTypes, Object.keys(RELATION_TYPES).length);
  within('neighbour_type', 'neighbourTypes', filter.neighbourTypes, Object.keys(ENTITY_TYPES).length);
  within('mode', 'modes', filter.modes, MODES.length);
  if (filter.asOf !== undefined) {
    where.push('(a.first_day IS NULL OR a.first_day <= :asOf) AND (a.last_day IS NULL OR a.last_day >= :asOf)');
    // A partial date compares as far as it goes; a year that is not known is after every day.
    where.push('(n.ends IS NULL OR n.ends >= substr(:isoDay, 1, length(n.ends)))');
    parameters.asOf = filter.asOf;
    parameters.isoDay = isoDay(filter.asOf);
  }
  return { where, parameters };
}
