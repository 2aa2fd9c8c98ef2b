import { since } from '../../model/as-of.ts';
import { dayBounds } from '../../model/partial-date.ts';
import type { GraphReader } from '../graph-store.ts';
import { askDealings, type Found } from './ask-dealings.ts';
import { countable, latest, pairsIn, type Contact, type Countable, type Counting, type Told } from './countable.ts';
import { grouped } from './value-counts.ts';

/** Two who signed something and then fell silent; `a` is the smaller id. */
export interface Silent {
  a: string;
  b: string;
  /** What they had signed before the day, by id. */
  instruments: string[];
  /** The last time they had to do with each other that is dated; null when none is. */
  lastContact: Contact | null;
  /** Possibly where a partial date may be of the day or later. */
  holds: Told;
}

export interface SilentOptions extends Pick<Counting, 'by'> {
  /** A day (days since 1970-01-01): no contact on it or later. */
  day: number;
  /** Only what had happened by this day is looked at; all when left out. */
  asOf?: number;
  /** Only pairs with one of these; all when left out. */
  of?: string[];
}

/** Who signed before a day and had no contact since, the longest silent first, ties by ids. */
export async function askSilent(reader: GraphReader, { day, asOf, by, of }: SilentOptions): Promise<Found<Silent>> {
  const { dealings, own, complete } = await askDealings(reader, of, ['Agreement', 'Event']);
  const past = countable(dealings, { modes: ['done'], by }).filter(
    ({ date }) => asOf === undefined || since(date, asOf) !== 'no',
  );
  const pairs = past.flatMap((row) => pairsIn([...row.members.values()]).map(([a, b]) => ({ a, b, row })));
  const wanted = pairs.filter(({ a, b }) => a !== b && (!own || own.includes(a) || own.includes(b)));
  const rows = [...grouped(wanted, ({ a, b }) => `${a} ${b}`).values()].flatMap((group) =>
    group.slice(0, 1).flatMap(({ a, b }) =>
      silence(
        a,
        b,
        group.map(({ row }) => row),
        day,
      ),
    ),
  );
  return { rows: rows.sort(byLastContact), complete };
}

/** What is said of a pair: nothing where they had contact since the day, or had signed nothing before it. */
function silence(a: string, b: string, rows: Countable[], day: number): Silent[] {
  const signed = rows.filter(({ dealing, date }) => dealing.type === 'Agreement' && since(date, day - 1) !== 'no');
  const spoke = rows.some(({ date }) => (dayBounds(date).first ?? -Infinity) >= day);
  if (spoke || signed.length === 0) return [];
  const open = rows.some(({ date }) => (dayBounds(date).last ?? Infinity) >= day);
  const instruments = signed.map(({ dealing }) => dealing.id);
  return [{ a, b, instruments, lastContact: latest(rows), holds: open ? 'possibly' : 'certainly' }];
}

function byLastContact(x: Silent, y: Silent): number {
  const at = ({ lastContact }: Silent) => dayBounds(lastContact?.date ?? null).first ?? -Infinity;
  return at(x) === at(y) ? (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1) : at(x) - at(y);
}
