import { Group, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useExplorer } from '../../state/store.ts';
import { countYears } from '../../state/year-counts.ts';
import { AsOf } from './AsOf.tsx';
import classes from './TimeBar.module.css';
import { YearBrush } from './YearBrush.tsx';

/** The one control of time: a day to look at, and the years that the canvas, the counts and the lists keep to; beside the whole graph, its years. */
export function TimeBar() {
  const entities = useExplorer((state) => state.history.present.entities);
  const whole = useExplorer(({ history, rest }) => (history.present.rest ? rest?.holds.dates : undefined));
  const { years, without } = useMemo(() => whole ?? countYears(Object.values(entities)), [whole, entities]);
  return (
    <Group
      component="section"
      aria-label="Time"
      data-part="time"
      className={classes.bar}
      gap="md"
      wrap="nowrap"
      align="flex-end"
    >
      <AsOf years={years.map(({ year }) => year)} />
      <Stack gap={0} flex={1} miw={0}>
        <YearBrush years={years} without={without} />
      </Stack>
    </Group>
  );
}
