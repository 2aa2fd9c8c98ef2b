import { dayBounds } from '../../model/partial-date.ts';
import type { EntityType, Mode } from '../../model/types.ts';
import type { GraphReader, TallyPart } from '../graph-store.ts';
import { askDealings } from './ask-dealings.ts';
import { countable, holdsOn, modeOf } from './countable.ts';
import { grouped } from './value-counts.ts';

export type TimeUnit = 'day' | 'month' | 'year';

export interface TimelineOptions {
  unit: TimeUnit;
  /** Only what these bodies or countries have with anyone; the whole graph when left out. */
  of?: string[];
  /** Only what stands, or has happened, on this day (days since 1970-01-01) for all that is known. */
  asOf?: number;
  modes: Mode[];
}

/** How many are dated to the day, and how many only to the month or year. */
export interface Dated {
  exact: number;
  partial: number;
}

/** A day, month or year with what it counts. A date known only to a coarser unit counts in a period of that unit. */
export interface Period {
  /** EDTF: `2023-11-27`, `2023-11`, `2023`. */
  period: string;
  /** Instruments signed. */
  agreements: Dated;
  events: Dated;
}

export interface Timeline {
  /** In order of time, of those that begin together the longest first; empty ones left out. */
  periods: Period[];
  /** Those without a year, or over more than one. */
  undated: { agreements: number; events: number };
  /** False when the graph holds more than is looked at. */
  complete: boolean;
}

/** How many of one type share a date. */
interface Row {
  type: EntityType;
  date: string | null;
  count: number;
}

/** Instruments by day of signature and events by day, counted; without `of` no row is fetched. */
export async function askTimeline(reader: GraphReader, options: TimelineOptions): Promise<Timeline> {
  const { rows, complete } = options.of ? await rowsOf(reader, options) : await allRows(reader, options);
  const dated = rows.map((row) => ({ ...row, period: periodOf(row.date, options.unit) }));
  const count = (some: typeof dated, type: Row['type'], matches: (row: Row) => boolean) =>
    some.reduce((sum, row) => sum + (row.type === type && matches(row) ? row.count : 0), 0);
  const inPeriod = (some: typeof dated, type: Row['type']): Dated => ({
    exact: count(some, type, isExact),
    partial: count(some, type, (row) => !isExact(row)),
  });
  const groups = [...grouped(dated, ({ period }) => period)];
  const periods = groups.flatMap(([period, some]): Period[] =>
    period === null ? [] : [{ period, agreements: inPeriod(some, 'Agreement'), events: inPeriod(some, 'Event') }],
  );
  const undated = groups.find(([period]) => period === null)?.[1] ?? [];
  const any = () => true;
  return {
    periods: periods.sort((a, b) => (a.period < b.period ? -1 : 1)),
    undated: { agreements: count(undated, 'Agreement', any), events: count(undated, 'Event', any) },
    complete,
  };
}

interface Rows {
  rows: Row[];
  complete: boolean;
}

async function rowsOf(reader: GraphReader, { of, asOf, modes }: TimelineOptions): Promise<Rows> {
  const { dealings, complete } = await askDealings(reader, of, ['Agreement', 'Event']);
  const rows = countable(dealings, { asOf, modes, by: 'body' });
  return { rows: rows.map(({ dealing, date }) => ({ type: dealing.type, date, count: 1 })), complete };
}

async function allRows(reader: GraphReader, { asOf, modes }: TimelineOptions): Promise<Rows> {
  const parts: TallyPart[] = ['status', 'mode', 'date', ...(asOf === undefined ? [] : (['ends'] as const))];
  const tallies = await reader.tallies(null, null, parts);
  const rows = tallies.filter(
    (row) =>
      (row.type === 'Agreement' || row.type === 'Event') && modes.includes(modeOf(row)) && holdsOn(row, asOf) !== 'no',
  );
  return { rows, complete: true };
}

function isExact({ date }: Row): boolean {
  const { first, last } = dayBounds(date);
  return first !== null && first === last;
}

const LENGTHS = { day: 10, month: 7, year: 4 };

/** The narrowest period, not narrower than the unit, that holds the whole date; null where none does. */
function periodOf(date: string | null, unit: TimeUnit): string | null {
  const { first, last } = dayBounds(date);
  if (first === null || last === null) return null;
  const [from, to] = [first, last].map((day) => new Date(day * 86_400_000).toISOString());
  const length = [10, 7, 4].find((one) => one <= LENGTHS[unit] && from?.slice(0, one) === to?.slice(0, one));
  return length === undefined ? null : (from?.slice(0, length) ?? null);
}
