import { dayBounds } from '../../model/partial-date.ts';
import type { EntityType, Mode, RelationType } from '../../model/types.ts';
import type { WholeGraph, WholeLine, WholeThing } from '../whole-graph.ts';
import { holdsOn, modeOf } from './countable.ts';
import { homesOf, topicsOf } from './whole-facts.ts';

/** What of the whole graph is counted. */
export interface OutlineAsked {
  /** Only things of these types; all when left out. */
  types?: EntityType[];
  /** Only relations of these types; all when left out. */
  relationTypes?: RelationType[];
  modes: Mode[];
  /** Only what can stand, or have happened, on this day (days since 1970-01-01). */
  asOf?: number;
  /** Only instruments and events that can be dated on this day or later. */
  from?: number;
  /** Only instruments and events that can be dated on this day or earlier. */
  to?: number;
  without: Without;
}

/** What is left out. A thing of several topics or countries goes when all of them do. */
export interface Without {
  /** Instruments of these types; null for those of which no text says it. */
  instrumentTypes: (string | null)[];
  /** Instruments with these statuses; null for those of which no text says it. */
  statuses: (string | null)[];
  /** Names of topics: instruments about nothing else. */
  topics: string[];
  /** Codes, or names where no code is known: what belongs to no other country. */
  countries: string[];
}

/** Whether the thing at a place is asked for. */
export function askedThings(graph: WholeGraph, asked: OutlineAsked): (place: number) => boolean {
  const { things } = graph;
  const kept = [isOfType(asked), isTold(asked), liesWithin(asked)];
  const { topics, countries } = asked.without;
  const areOff = (off: readonly string[], its: readonly string[] | undefined) =>
    off.length > 0 && its !== undefined && its.length > 0 && its.every((one) => off.includes(one));
  const found = Uint8Array.from(
    things,
    (thing, place) =>
      +(
        kept.every((keeps) => keeps(thing)) &&
        !areOff(topics, topics.length > 0 ? topicsOf(graph).get(place) : undefined) &&
        !areOff(countries, countries.length > 0 ? homesOf(graph)[place] : undefined)
      ),
  );
  return (place) => found[place] === 1;
}

function isOfType({ types, without: { instrumentTypes, statuses } }: OutlineAsked): (thing: WholeThing) => boolean {
  return ({ type, kind, status }) =>
    (types?.includes(type) ?? true) &&
    !(type === 'Agreement' && (instrumentTypes.includes(kind) || statuses.includes(status)));
}

function isTold({ modes, asOf }: OutlineAsked): (thing: WholeThing) => boolean {
  return (thing) => modes.includes(modeOf(thing)) && holdsOn(thing, asOf) !== 'no';
}

/** Of no date, it can. */
function liesWithin({ from, to }: OutlineAsked): (thing: WholeThing) => boolean {
  if (from === undefined && to === undefined) return () => true;
  return ({ type, date }) => {
    if (type !== 'Agreement' && type !== 'Event') return true;
    const { first, last } = dayBounds(date);
    return (first ?? -Infinity) <= (to ?? Infinity) && (last ?? Infinity) >= (from ?? -Infinity);
  };
}

/** Whether a relation is asked for. */
export function askedLines({ relationTypes, modes, asOf }: OutlineAsked): (line: WholeLine) => boolean {
  return ({ type, mode, firstDay, lastDay }) => {
    if (!modes.includes(mode) || relationTypes?.includes(type) === false) return false;
    return asOf === undefined || ((firstDay === null || firstDay <= asOf) && (lastDay === null || lastDay >= asOf));
  };
}
