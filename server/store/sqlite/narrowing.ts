import { isoDay } from '../../model/partial-date.ts';
import { ENTITY_TYPES, MODES, RELATION_TYPES } from '../../model/types.ts';
import type { RelationFilter } from '../relation-filter.ts';
import type { Parameters } from './connection.ts';

/** The values of a list parameter. */
export function listed(name: string): string {
  return `(SELECT value FROM json_each(:${name}))`;
}

/** The opposite of an order: `type, degree DESC` → `type DESC, degree`. */
export function backwards(order: string): string {
  const opposite = (term: string): string => (term.endsWith(' DESC') ? term.slice(0, -' DESC'.length) : `${term} DESC`);
  return order.split(', ').map(opposite).join(', ');
}

/** What narrows, and nothing else: what does not costs nothing. */
interface Narrowing {
  /** All conditions on a row `a` of `adjacent` or `step`. */
  where: string[];
  ofRelation: string[];
  ofNeighbour: string[];
  parameters: Parameters;
}

export function narrowing(filter: RelationFilter): Narrowing {
  const ofRelation: string[] = [];
  const ofNeighbour: string[] = [];
  const parameters: Parameters = {};
  const within = (where: string[], column: string, name: string, asked: readonly string[] | undefined, all: number) => {
    if (asked === undefined || new Set(asked).size >= all) return;
    where.push(`a.${column} IN ${listed(name)}`);
    parameters[name] = JSON.stringify(asked);
  };
  within(ofRelation, 'type', 'types', filter.relationTypes, Object.keys(RELATION_TYPES).length);
  within(ofNeighbour, 'neighbour_type', 'neighbourTypes', filter.neighbourTypes, Object.keys(ENTITY_TYPES).length);
  within(ofRelation, 'mode', 'modes', filter.modes, MODES.length);
  if (filter.asOf !== undefined) {
    ofRelation.push('(a.first_day IS NULL OR a.first_day <= :asOf) AND (a.last_day IS NULL OR a.last_day >= :asOf)');
    // A partial date compares as far as it goes; a year that is not known is after every day.
    ofNeighbour.push('(a.ends IS NULL OR a.ends >= substr(:isoDay, 1, length(a.ends)))');
    parameters.asOf = filter.asOf;
    parameters.isoDay = isoDay(filter.asOf);
  }
  return { where: [...ofRelation, ...ofNeighbour], ofRelation, ofNeighbour, parameters };
}
