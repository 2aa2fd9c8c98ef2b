import { since, standsBetween, type Holds } from '../../model/as-of.ts';
import { dayBounds } from '../../model/partial-date.ts';
import type { Mode } from '../../model/types.ts';
import type { Dealing, Tally } from '../graph-store.ts';

/** As of a day, what is so: what is not is left out of answers. Without a day everything is told as certain. */
export type Told = Exclude<Holds, 'no'>;

/** How a question counts dealings. */
export interface Counting {
  /** Only what stands, or has happened, on this day (days since 1970-01-01). */
  asOf?: number;
  /** Only who is a party, or took part, in one of these modes. */
  modes: Mode[];
  by: 'body' | 'country';
}

/** A dealing as it is counted. */
export interface Countable {
  dealing: Dealing;
  /** Signed or held, else when its parties are said to be parties; EDTF. */
  date: string | null;
  holds: Told;
  /** Bodies and places in it, by id, each with what counts for it: itself or its country. */
  members: Map<string, string>;
}

/** The day of a contact between some, and what it was. */
export interface Contact {
  /** EDTF. */
  date: string;
  dealing: string;
}

export function countable(dealings: Dealing[], { asOf, modes, by }: Counting): Countable[] {
  return dealings.flatMap((dealing) => {
    const parties = dealing.parties.filter(({ mode }) => modes.includes(mode)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const date = dealing.date ?? parties.find(({ valid }) => valid !== null)?.valid ?? null;
    const holds = holdsOn({ ...dealing, date }, asOf);
    if (holds === 'no' || parties.length === 0) return [];
    const members = new Map(parties.map(({ id, country }) => [id, by === 'body' ? id : (country ?? id)]));
    return [{ dealing, date, holds, members }];
  });
}

/** Whether what is dated so stands, or has happened, on a day; certainly when none is asked for. */
export function holdsOn({ type, date, ends }: Pick<Tally, 'type' | 'date' | 'ends'>, day: number | undefined): Holds {
  if (day === undefined) return 'certainly';
  if (type === 'Event') return since(date, day);
  return type === 'Agreement' ? standsBetween(date, ends, day) : 'certainly';
}

/** Whether what is counted so is done, planned or denied: an instrument that is only planned has such a status. */
export function modeOf({ status, mode }: Pick<Tally, 'status' | 'mode'>): Mode {
  return mode !== 'denied' && status?.startsWith('planned') ? 'planned' : (mode ?? 'done');
}

/** Pairs of these, the smaller id first, each once; one who is there twice (two bodies of one country) is a pair with itself. */
export function pairsIn(members: string[]): [a: string, b: string][] {
  const each = [...new Set(members)].sort();
  const twice = each.filter((one) => members.indexOf(one) !== members.lastIndexOf(one));
  const pairs = each.flatMap((one, i) => each.slice(i + 1).map((other): [string, string] => [one, other]));
  return [...twice.map((one): [string, string] => [one, one]), ...pairs];
}

/** The last of these that is dated, of several the one with the smallest id. */
export function latest(countables: Countable[]): Contact | null {
  return outermost(countables, 1);
}

/** The first of these that is dated, of several the one with the smallest id. */
export function earliest(countables: Countable[]): Contact | null {
  return outermost(countables, -1);
}

/** Those without a year are left out; of one first day the last day decides. */
function outermost(countables: Countable[], direction: 1 | -1): Contact | null {
  let found: (Contact & { first: number; last: number }) | undefined;
  for (const { date, dealing } of countables) {
    const { first, last } = dayBounds(date);
    if (date === null || first === null) continue;
    const one = { date, dealing: dealing.id, first, last: last ?? 0 };
    const further = found ? direction * (one.first - found.first || one.last - found.last) : 1;
    if (further > 0 || (further === 0 && found && one.dealing < found.dealing)) found = one;
  }
  return found ? { date: found.date, dealing: found.dealing } : null;
}
