import parseEdtf from 'edtf';

/** First and last possible day as days since 1970-01-01; null where open or where the year is not known. */
export interface DayBounds {
  first: number | null;
  last: number | null;
}

const DAY = 86_400_000;
const UNKNOWN_YEAR = /^XXXX(-|$)/;
const known = new Map<string, DayBounds | null>();

/** A year, month or day written plainly, as nearly all are: parsing EDTF takes a hundred times as long. */
function plainBounds(text: string): DayBounds | null {
  const [, year, month, day] = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  const start = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (day !== undefined && start.getUTCDate() !== Number(day)) return null;
  const end = day ? start.getTime() + DAY : Date.UTC(Number(year) + (month ? 0 : 1), month ? Number(month) : 0);
  return { first: start.getTime() / DAY, last: end / DAY - 1 };
}

function computeBounds(text: string): DayBounds | null {
  if (UNKNOWN_YEAR.test(text)) return /^XXXX-\d\d(-\d\d)?$/.test(text) ? { first: null, last: null } : null;
  try {
    const parsed = parseEdtf(text);
    const day = (ms: number) => (Number.isFinite(ms) ? Math.floor(ms / DAY) : null);
    return {
      first: text.startsWith('../') ? null : day(parsed.min),
      last: text.endsWith('/..') ? null : day(parsed.max),
    };
  } catch {
    return null;
  }
}

/** Bounds of an EDTF text, or null when it is none: `"2021-02"` → 1 to 28 February 2021. */
function parseBounds(text: string): DayBounds | null {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size > 50_000) known.clear();
  const bounds = plainBounds(text) ?? computeBounds(text);
  known.set(text, bounds);
  return bounds;
}

/** Whether the text is a date or interval that Entente keeps (EDTF level 1; `XXXX-11-27` for a day without its year). */
export function isPartialDate(text: string): boolean {
  return parseBounds(text) !== null;
}

/** First and last possible day; both null for null, for a day without its year, and for what is no date. */
export function dayBounds(date: string | null): DayBounds {
  return (date === null ? null : parseBounds(date)) ?? { first: null, last: null };
}

/** Number of days it leaves open: 1 for a day, Infinity where the year is unknown or an end is open. */
export function dayCount(date: string | null): number {
  const { first, last } = dayBounds(date);
  return first === null || last === null ? Infinity : last - first + 1;
}

/** Whether `fine` says nothing that `coarse` rules out: `2023` covers `2023-11`, `XXXX-11-27` covers `2023-11-27`, null covers all. */
export function covers(coarse: string | null, fine: string | null): boolean {
  if (coarse === null || coarse === fine) return true;
  if (fine === null) return false;
  if (UNKNOWN_YEAR.test(coarse)) return fine.slice(4).startsWith(coarse.slice(4));
  if (UNKNOWN_YEAR.test(fine)) return false;
  const [a, b] = [dayBounds(coarse), dayBounds(fine)];
  const opensBefore = a.first === null || (b.first !== null && a.first <= b.first);
  const closesAfter = a.last === null || (b.last !== null && b.last <= a.last);
  return opensBefore && closesAfter;
}

/** Two dates that cannot both be right, neither being a coarser telling of the other. */
export function contradicts(a: string | null, b: string | null): boolean {
  return !covers(a, b) && !covers(b, a);
}

/**
 * Whether something dated so holds on a day (days since 1970-01-01): an interval between its ends, a date on one day
 * that it leaves open. `possibly` where a partial date leaves it open.
 */
export function holdsOn(date: string | null, day: number): 'certainly' | 'possibly' | 'no' {
  if (date === null || UNKNOWN_YEAR.test(date)) return 'possibly';
  const [start, end] = date.includes('/') ? date.split('/') : [date, date];
  const from = start === '..' || start === '' ? { first: -Infinity, last: -Infinity } : dayBounds(start ?? null);
  const to = end === '..' || end === '' ? { first: Infinity, last: Infinity } : dayBounds(end ?? null);
  if (day < (from.first ?? -Infinity) || day > (to.last ?? Infinity)) return 'no';
  return day >= (from.last ?? Infinity) && day <= (to.first ?? -Infinity) ? 'certainly' : 'possibly';
}

/** ISO day of a day number: 1 → `"1970-01-02"`. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Day number of an ISO day: `"1970-01-02"` → 1. */
export function dayNumber(isoDay: string): number {
  return Math.floor(Date.parse(`${isoDay}T00:00:00Z`) / DAY);
}
