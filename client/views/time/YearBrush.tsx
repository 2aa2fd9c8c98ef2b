import { RangeSlider, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { setPeriod } from '../../state/actions.ts';
import { useExplorer } from '../../state/store.ts';
import type { YearCount } from '../../state/year-counts.ts';
import classes from './TimeBar.module.css';
import { YearBars } from './YearBars.tsx';

/** Bars of agreements and events by year, and a brush for the years to keep. */
export function YearBrush({ years, without }: { years: readonly YearCount[]; without: number }) {
  const period = useExplorer((state) => state.history.present.period);
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const from = period ? Number(period.from.slice(0, 4)) : first;
  const to = period ? Number(period.to.slice(0, 4)) : last;
  const [brushed, setBrushed] = useState<[number, number]>([from, to]);
  useEffect(() => setBrushed([from, to]), [from, to]);
  if (years.length < 2)
    return <Text size="xs">{years.length === 0 ? 'Nothing here has a date.' : `All in ${first}.`}</Text>;
  const keep = ([start, end]: [number, number]) =>
    setPeriod(start <= first && end >= last ? null : { from: String(start), to: String(end) });
  return (
    <>
      <YearBars years={years} from={brushed[0]} to={brushed[1]} onYear={(year) => keep([year, year])} />
      <RangeSlider
        size="xs"
        className={classes.slider}
        min={first}
        max={last}
        minRange={0}
        step={1}
        label={null}
        value={brushed}
        onChange={setBrushed}
        onChangeEnd={keep}
        thumbFromLabel="First year"
        thumbToLabel="Last year"
      />
      <Text size="xs" c="dimmed" role="status" mt={4}>
        {brushed[0] === brushed[1] ? brushed[0] : `${brushed[0]}–${brushed[1]}`}
        {without > 0 && `, and ${without} without a year`}
      </Text>
    </>
  );
}
