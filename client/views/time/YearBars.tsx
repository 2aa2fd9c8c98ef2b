import { useExplorer } from '../../state/store.ts';
import type { YearCount } from '../../state/year-counts.ts';
import classes from './TimeBar.module.css';

const HEIGHT = 40;

interface YearBarsProps {
  years: readonly YearCount[];
  from: number;
  to: number;
  onYear: (year: number) => void;
}

/** What was done is filled, what was only planned is outlined above it. The slider below says the same in numbers. */
export function YearBars({ years, from, to, onYear }: YearBarsProps) {
  const asOf = useExplorer((state) => state.history.present.asOf);
  const most = Math.max(...years.map(({ done, planned }) => done + planned));
  const high = (count: number) => (count / most) * (HEIGHT - 2);
  const first = years[0]!.year;
  return (
    <svg className={classes.bars} viewBox={`0 0 ${years.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      {years.map(({ year, done, planned }, at) => (
        <g
          key={year}
          className={`${classes.column} ${year < from || year > to ? classes.out : ''}`}
          onClick={() => onYear(year)}
        >
          <title>{`${year}: ${done} done, ${planned} planned`}</title>
          <rect x={at} width={1} height={HEIGHT} fill="transparent" />
          <rect className={classes.done} x={at + 0.1} width={0.8} y={HEIGHT - high(done)} height={high(done)} />
          {planned > 0 && (
            <rect
              className={classes.planned}
              x={at + 0.1}
              width={0.8}
              y={HEIGHT - high(done + planned)}
              height={high(planned)}
            />
          )}
        </g>
      ))}
      {asOf && <line className={classes.day} x1={dayAt(asOf) - first} x2={dayAt(asOf) - first} y2={HEIGHT} />}
    </svg>
  );
}

/** A day in years: 2019.5 in the middle of 2019. */
function dayAt(day: string): number {
  return Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 366;
}
