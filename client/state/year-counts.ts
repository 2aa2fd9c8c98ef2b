import type { CanvasEntity } from './view.ts';
import { dateBounds } from './time.ts';

/** Agreements and events of a year. */
export interface YearCount {
  year: number;
  done: number;
  /** Planned, or denied: not done. */
  planned: number;
}

export interface YearCounts {
  /** From the first year to the last without a gap. */
  years: readonly YearCount[];
  /** How many dates tell no one year. */
  without: number;
}

/** What lies in one year each. */
export function countYears(entities: readonly CanvasEntity[]): YearCounts {
  const dated = entities.filter(({ type }) => type === 'Agreement' || type === 'Event');
  const counts = new Map<number, YearCount>();
  for (const { date, mode } of dated) {
    const year = yearOf(date);
    if (year === null) continue;
    const count = counts.get(year) ?? { year, done: 0, planned: 0 };
    counts.set(year, count);
    count[mode === 'DONE' ? 'done' : 'planned'] += 1;
  }
  const counted = [...counts.values()].reduce((sum, { done, planned }) => sum + done + planned, 0);
  return { years: withoutGaps(counts), without: dated.length - counted };
}

/** Years by their number; those between them had nothing. */
export function withoutGaps(counts: ReadonlyMap<number, YearCount>): YearCount[] {
  const known = [...counts.keys()];
  const first = Math.min(...known);
  const length = known.length === 0 ? 0 : Math.max(...known) - first + 1;
  return Array.from({ length }, (_, at) => counts.get(first + at) ?? { year: first + at, done: 0, planned: 0 });
}

function yearOf(date: string | null): number | null {
  const { first, last } = dateBounds(date);
  return first !== null && first.slice(0, 4) === last?.slice(0, 4) ? Number(first.slice(0, 4)) : null;
}
