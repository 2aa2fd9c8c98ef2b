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

/** Pairs of those who are in it together, the smaller id first; two bodies of one country are a pair of the country with itself. */
export function pairsIn({ members }: Countable): [a: string, b: string][] {
  const list = [...members.values()];
  const pairs = list.flatMap((one, i) =>
    list.slice(i + 1).map((other): [string, string] => (one < other ? [one, other] : [other, one])),
  );
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

/** The last of these that is dated, of several the one with the smallest id. */
export function latest(countables: Countable[]): Contact | null {
  return contacts(countables).reduce<Contact | null>((a, b) => (a && order(a, b) >= 0 ? a : b), null);
}

/** The first of these that is dated, of several the one with the smallest id. */
export function earliest(countables: Countable[]): Contact | null {
  return contacts(countables).reduce<Contact | null>((a, b) => (a && order(a, b) <= 0 ? a : b), null);
}

/** By id, those without a year left out. */
function contacts(countables: Countable[]): Contact[] {
  const dated = countables.flatMap(({ date, dealing }) =>
    date !== null && dayBounds(date).first !== null ? [{ date, dealing: dealing.id }] : [],
  );
  return dated.sort((a, b) => (a.dealing < b.dealing ? -1 : 1));
}

function order(a: Contact, b: Contact): number {
  const [x, y] = [dayBounds(a.date), dayBounds(b.date)];
  return (x.first ?? 0) - (y.first ?? 0) || (x.last ?? 0) - (y.last ?? 0);
}
