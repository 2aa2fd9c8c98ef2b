import { isoDay } from '../../model/partial-date.ts';
import type { RelationFilter } from '../relation-filter.ts';
import { bitsOf, ENTITY_CODES, MODE_CODES, RELATION_CODES } from './codes.ts';
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
  /** All conditions on a row `a`. */
  where: string[];
  ofRelation: string[];
  ofNeighbour: string[];
  parameters: Parameters;
}

type Column = 'type' | 'neighbour_type' | 'mode';

/** That a column has one of these words, with what the parameter is given. */
type Within = <Word extends string>(
  column: Column,
  asked: readonly Word[],
  codes: Record<Word, number>,
) => { condition: string; parameters: Parameters };

const withinWords: Within = (column, asked) => ({
  condition: `a.${column} IN ${listed(`${column}_list`)}`,
  parameters: { [`${column}_list`]: JSON.stringify(asked) },
});

const withinCodes: Within = (column, asked, codes) => ({
  condition: `(:${column}_bits >> a.${column} & 1)`,
  parameters: { [`${column}_bits`]: bitsOf(asked, codes) },
});

/** On rows of `adjacent`. */
export function narrowing(filter: RelationFilter): Narrowing {
  return narrowed(filter, withinWords);
}

/** On rows of `step`; may stand in one statement with the other. */
export function narrowingSteps(filter: RelationFilter): Narrowing {
  return narrowed(filter, withinCodes);
}

function narrowed(filter: RelationFilter, within: Within): Narrowing {
  const ofRelation: string[] = [];
  const ofNeighbour: string[] = [];
  const parameters: Parameters = {};
  const narrow = <Word extends string>(
    where: string[],
    column: Column,
    asked: readonly Word[] | undefined,
    codes: Record<Word, number>,
  ) => {
    if (asked === undefined || new Set(asked).size >= Object.keys(codes).length) return;
    const { condition, parameters: given } = within(column, asked, codes);
    where.push(condition);
    Object.assign(parameters, given);
  };
  narrow(ofRelation, 'type', filter.relationTypes, RELATION_CODES);
  narrow(ofNeighbour, 'neighbour_type', filter.neighbourTypes, ENTITY_CODES);
  narrow(ofRelation, 'mode', filter.modes, MODE_CODES);
  if (filter.asOf !== undefined) {
    ofRelation.push('(a.first_day IS NULL OR a.first_day <= :asOf) AND (a.last_day IS NULL OR a.last_day >= :asOf)');
    // A partial date compares as far as it goes; a year that is not known is after every day.
    ofNeighbour.push('(a.ends IS NULL OR a.ends >= substr(:isoDay, 1, length(a.ends)))');
    parameters.asOf = filter.asOf;
    parameters.isoDay = isoDay(filter.asOf);
  }
  return { where: [...ofRelation, ...ofNeighbour], ofRelation, ofNeighbour, parameters };
}
