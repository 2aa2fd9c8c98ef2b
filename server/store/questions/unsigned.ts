import { dayBounds } from '../../model/partial-date.ts';
import type { Dealing, GraphReader } from '../graph-store.ts';
import { askDealings, type Found } from './ask-dealings.ts';
import { countable, type Told } from './countable.ts';

/** An instrument that was announced, agreed or initialled, and that no text tells as signed. */
export interface Unsigned {
  instrument: string;
  /** For when it was planned or when it was agreed, EDTF; null when no text says. */
  date: string | null;
  /** Who is to be a party, by id. */
  parties: string[];
  holds: Told;
}

export interface UnsignedOptions {
  /** Only those of these bodies or countries; all when left out. */
  of?: string[];
  /** Only what was announced by this day (days since 1970-01-01). */
  asOf?: number;
}

const BEFORE_SIGNATURE = new Set(['planned', 'agreed']);

/** What was announced and never signed, the longest waiting first; those without a date last, ties by id. */
export async function askUnsigned(reader: GraphReader, { of, asOf }: UnsignedOptions): Promise<Found<Unsigned>> {
  const { dealings, complete } = await askDealings(reader, of, ['Agreement']);
  const waiting = countable(dealings.filter(isUnsigned), { asOf, modes: ['done', 'planned'], by: 'body' });
  const rows = waiting.map(({ dealing, date, members, holds }) => {
    return { instrument: dealing.id, date, parties: [...members.keys()], holds };
  });
  return { rows: rows.sort(byDate), complete };
}

function isUnsigned({ status, date, parties }: Dealing): boolean {
  if (date !== null) return false;
  return status === null ? parties.every(({ mode }) => mode === 'planned') : BEFORE_SIGNATURE.has(status);
}

function byDate(a: Unsigned, b: Unsigned): number {
  const [x, y] = [a, b].map(({ date }) => dayBounds(date).first ?? Infinity);
  return x === y ? (a.instrument < b.instrument ? -1 : 1) : (x ?? 0) - (y ?? 0);
}
