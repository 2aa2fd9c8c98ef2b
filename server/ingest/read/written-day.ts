import { publicationDate } from '../clean/publication-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;

/**
 * The day that a page, feed or letter says it is from, as EDTF: `2023-11-27T09:00:00+08:00`, `Mon, 27 Nov 2023 …`,
 * `November 27, 2023`. It is the day as written there, in its own time zone. Null for what can be read in two ways.
 */
export function writtenDay(given: string | null | undefined): string | null {
  if (!given) return null;
  const text = given.trim().slice(0, 100);
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(text);
  if (compact) return publicationDate(compact.slice(1).join('-'));
  const slashes = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(text);
  if (slashes) return dayOf(slashes[1], Number(slashes[2]), slashes[3]);
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day) return dayOf(year, monthNumber(month), day);
  const [, name, date, of] = MONTH_FIRST.exec(text) ?? [];
  if (name) return dayOf(of, monthNumber(name), date);
  return publicationDate(text);
}

function monthNumber(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function dayOf(year = '', month: number, day = ''): string | null {
  return publicationDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
