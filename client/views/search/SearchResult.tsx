import { Group, Text, useComputedColorScheme } from '@mantine/core';
import type { EntityType } from '../../api/generated.ts';
import { ShapeIcon } from '../../components/ShapeIcon.tsx';
import { ENTITY_LOOK } from '../../state/look.ts';

export interface Hit {
  id: string;
  type: EntityType;
  name: string;
  matched: string;
  degree: number;
}

/** One thing found: what it is, its name, the name that matched and how well it is connected. */
export function SearchResult({ hit }: { hit: Hit }) {
  const look = ENTITY_LOOK[hit.type];
  const scheme = useComputedColorScheme('light');
  const also = hit.matched === hit.name ? '' : ` · also “${hit.matched}”`;
  return (
    <Group gap="sm" wrap="nowrap">
      <ShapeIcon paths={look.icon} colour={look[scheme]} />
      <div style={{ minWidth: 0 }}>
        <Text size="sm" lineClamp={2}>
          {hit.name}
        </Text>
        <Text size="xs" c="dimmed">
          {look.one}
          {also} · {hit.degree} {hit.degree === 1 ? 'line' : 'lines'}
        </Text>
      </div>
    </Group>
  );
}
