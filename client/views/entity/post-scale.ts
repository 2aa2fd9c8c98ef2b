import { dateBounds } from '../../state/time.ts';

/** Whole years, both included. */
export interface Scale {
  from: number;
  to: number;
}

/** The years in which dates (EDTF) lie; null when none tells a year. */
export function scaleOf(dates: readonly (string | null)[]): Scale | null {
  const years = dates.flatMap((date) => {
    const { first, last } = dateBounds(date);
    return [first, last].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  });
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** Where a date lies on the scale, in per cent; an end that is not known is that of the scale. */
export function barOf(scale: Scale, date: string): { insetInlineStart: string; width: string } {
  const { first, last } = dateBounds(date);
  const share = (day: string | null, unknown: number) => (day === null ? unknown : shareOf(scale, day));
  const start = share(first, 0);
  return { insetInlineStart: `${start.toFixed(1)}%`, width: `${Math.max(0, share(last, 100) - start).toFixed(1)}%` };
}

function shareOf({ from, to }: Scale, day: string): number {
  const [year = 0, month = 1, of = 1] = day.split('-').map(Number);
  return ((year - from + (month - 1) / 12 + (of - 1) / 372) / (to - from + 1)) * 100;
}
