import { dateBounds } from '../../state/time.ts';

const DAY = 86_400_000;

/** How many pixels right of the earliest date a date (EDTF) lies; null where it has no year. */
export type TimeScale = (date: string | null) => number | null;

/** From the earliest to the latest of the dates in so many pixels. */
export function timeScale(dates: readonly (string | null)[], width: number): TimeScale {
  const days = dates.flatMap((date) => dayOf(date) ?? []);
  const first = days.reduce((a, b) => Math.min(a, b), Infinity);
  const last = days.reduce((a, b) => Math.max(a, b), -Infinity);
  const perDay = width / Math.max(1, last - first);
  return (date) => {
    const day = dayOf(date);
    return day === null ? null : (day - first) * perDay;
  };
}

/** Days from 1970; the middle of what the date leaves open. */
function dayOf(date: string | null): number | null {
  const { first, last } = dateBounds(date);
  const ends = [first, last].flatMap((end) => (end === null ? [] : dayNumber(end)));
  return ends.length === 0 ? null : ends.reduce((sum, end) => sum + end, 0) / ends.length;
}

/** The bounds of a date may name a 31st that its month does not have. */
function dayNumber(day: string): number {
  return Date.parse(`${day.slice(0, 8)}01`) / DAY + Number(day.slice(8)) - 1;
}
