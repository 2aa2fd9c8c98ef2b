import { Button, Group, Stack, Text, useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { CountsDocument } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { ShapeIcon } from '../../components/ShapeIcon.tsx';
import { showAll, toggleFacet } from '../../state/actions.ts';
import { facetCounts, facetsOf, isNarrowed, type Facet } from '../../state/filters.ts';
import { useShown } from '../../state/shown.ts';
import { ENTITY_LOOK } from '../../state/look.ts';
import { useExplorer } from '../../state/store.ts';
import { Appearance } from './Appearance.tsx';
import classes from './Legend.module.css';

/** The key to the picture, which is also its filter: each line counts what the canvas shows and what the graph holds. */
export function Legend() {
  const dark = useComputedColorScheme('light') === 'dark';
  const view = useExplorer((state) => state.history.present);
  const { data } = useQuestion(CountsDocument, {});
  const standing = useExplorer((state) => state.standing);
  const values = useExplorer(({ rest }) => (view.rest ? rest?.holds.facets : undefined));
  const groups = useMemo(
    () => facetsOf(facetCounts(view, standing), data?.counts, values),
    [view, standing, data, values],
  );
  const { hiddenByHand, hiddenByLegend, hiddenByTime } = useShown();
  const hidden = hiddenByHand + hiddenByLegend + hiddenByTime;
  const narrowed = view.rest && isNarrowed(view);
  return (
    <Stack gap="lg" component="section" aria-label="Legend and filters">
      {(hidden > 0 || narrowed) && (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" role="status">
            {hidden > 0 ? `${hidden} hidden` : 'The groups are narrowed'}
          </Text>
          <Button size="compact-sm" variant="light" onClick={showAll}>
            Show all
          </Button>
        </Group>
      )}
      <Appearance />
      {groups.map(({ title, facets }) => (
        <Stack key={title} gap={2} role="group" aria-label={title}>
          <Group justify="space-between">
            <Text size="xs" fw={600} c="dimmed">
              {title}
            </Text>
            <Text size="xs" c="dimmed" aria-hidden>
              here / in all
            </Text>
          </Group>
          {facets.map((facet) => (
            <FacetLine key={facet.key} facet={facet} on={!view.off.includes(facet.key)} dark={dark} />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

/** Plain elements: there are dozens of lines, and they are drawn while the first picture is on its way. */
function FacetLine({ facet, on, dark }: { facet: Facet; on: boolean; dark: boolean }) {
  const look = facet.entityType && ENTITY_LOOK[facet.entityType];
  const total = facet.total === undefined ? '' : ` / ${facet.total}`;
  return (
    <label className={classes.line}>
      <input
        type="checkbox"
        checked={on}
        onChange={() => toggleFacet(facet.key)}
        aria-label={`${facet.label}: ${facet.here}${facet.total === undefined ? '' : ` of ${facet.total}`}`}
      />
      {look && <ShapeIcon paths={look.icon} colour={dark ? look.dark : look.light} />}
      <span className={classes.label} title={facet.label}>
        {facet.label}
      </span>
      <span className={classes.count}>
        {on ? facet.here : 0}
        {total}
      </span>
    </label>
  );
}
