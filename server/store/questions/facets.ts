import type { Mode } from '../../model/types.ts';
import type { GraphReader, Tally, TallyPart } from '../graph-store.ts';
import { holdsOn, modeOf } from './countable.ts';
import { countValues, type Valued, type ValueCount } from './value-counts.ts';

export interface FacetOptions {
  /** Only these entities; the whole graph when left out. */
  ids?: string[];
  /** Only instruments that stand, and events that have happened, on this day (days since 1970-01-01). */
  asOf?: number;
  /** Only instruments and events in one of these modes. */
  modes: Mode[];
}

/** Counts by value, most first, ties by value. */
export interface Facets {
  entityTypes: ValueCount[];
  instrumentTypes: ValueCount[];
  statuses: ValueCount[];
  eventTypes: ValueCount[];
  /** Instruments and events by topic; the values are ids. */
  topics: ValueCount[];
  /** Bodies by country; the values are ids. */
  countries: ValueCount[];
}

/** What there is to choose from, counted by the store: three questions to it at any size. */
export async function askFacets(reader: GraphReader, { ids, asOf, modes }: FacetOptions): Promise<Facets> {
  const own = ids ? [...new Set((await reader.entities(ids)).flatMap((entity) => entity?.id ?? []))] : null;
  const standing: TallyPart[] = ['status', 'mode', ...(asOf === undefined ? [] : (['date', 'ends'] as const))];
  const [all, topics, countries] = await Promise.all([
    reader.tallies(own, null, ['kind', ...standing]),
    reader.tallies(own, 'ABOUT', standing),
    reader.tallies(own, 'IN_COUNTRY', []),
  ]);
  const counted = (tallies: Tally[], valueOf: (tally: Tally) => string | null): ValueCount[] =>
    countValues(tallies.flatMap((tally) => toValued(tally, valueOf(tally), { asOf, modes })));
  const ofType = (type: Tally['type']) => all.filter((tally) => tally.type === type);
  return {
    entityTypes: counted(all, ({ type }) => type),
    instrumentTypes: counted(ofType('Agreement'), ({ kind }) => kind),
    statuses: counted(ofType('Agreement'), ({ status }) => status),
    eventTypes: counted(ofType('Event'), ({ kind }) => kind),
    topics: counted(topics, ({ target }) => target),
    countries: counted(countries, ({ target }) => target),
  };
}

function toValued(tally: Tally, value: string | null, { asOf, modes }: FacetOptions): Valued[] {
  const holds = holdsOn(tally, asOf);
  const isDealing = tally.type === 'Agreement' || tally.type === 'Event';
  if (holds === 'no' || (isDealing && !modes.includes(modeOf(tally)))) return [];
  return [{ value, holds, count: tally.count }];
}
