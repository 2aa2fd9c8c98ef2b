import { Button, Checkbox, Group, Stack, Text, useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { CountsDocument } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { ShapeIcon } from '../../components/ShapeIcon.tsx';
import { showAll, toggleFacet } from '../../state/actions.ts';
import { facetCounts, facetsOf, type Facet } from '../../state/filters.ts';
import { useShown } from '../../state/shown.ts';
import { ENTITY_LOOK } from '../../state/look.ts';
import { useExplorer } from '../../state/store.ts';
import { Appearance } from './Appearance.tsx';

/** The key to the picture, which is also its filter: each line counts what the canvas shows and what the graph holds. */
export function Legend() {
  const view = useExplorer((state) => state.history.present);
  const { data } = useQuestion(CountsDocument, {});
  const standing = useExplorer((state) => state.standing);
  const groups = useMemo(() => facetsOf(facetCounts(view, standing), data?.counts), [view, standing, data]);
  const { hiddenByHand, hiddenByLegend, hiddenByTime } = useShown();
  const hidden = hiddenByHand + hiddenByLegend + hiddenByTime;
  return (
    <Stack gap="lg" component="section" aria-label="Legend and filters">
      {hidden > 0 && (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" role="status">
            {hidden} hidden
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
            <FacetLine key={facet.key} facet={facet} on={!view.off.includes(facet.key)} />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

function FacetLine({ facet, on }: { facet: Facet; on: boolean }) {
  const scheme = useComputedColorScheme('light');
  const look = facet.entityType && ENTITY_LOOK[facet.entityType];
  const total = facet.total === undefined ? '' : ` / ${facet.total}`;
  return (
    <Checkbox
      size="sm"
      checked={on}
      onChange={() => toggleFacet(facet.key)}
      aria-label={`${facet.label}: ${facet.here}${facet.total === undefined ? '' : ` of ${facet.total}`}`}
      styles={{ body: { alignItems: 'center', minHeight: 28 }, labelWrapper: { flex: 1, minWidth: 0 } }}
      label={
        <Group gap={8} wrap="nowrap">
          {look && <ShapeIcon paths={look.icon} colour={look[scheme]} />}
          <Text span size="sm" truncate flex={1} title={facet.label}>
            {facet.label}
          </Text>
          <Text span size="xs" c="dimmed" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {on ? facet.here : 0}
            {total}
          </Text>
        </Group>
      }
    />
  );
}
