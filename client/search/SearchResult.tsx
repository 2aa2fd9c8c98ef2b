import { Group, Text, useComputedColorScheme } from '@mantine/core';
import { Fragment } from 'react';
import type { EntityType, NameMatch } from '../api/generated.ts';
import { ShapeIcon } from '../components/ShapeIcon.tsx';
import { ENTITY_LOOK } from '../state/look.ts';

export interface Hit {
  id: string;
  type: EntityType;
  name: string;
  /** The name that was found, and the parts of it that were asked for. */
  matched: string;
  highlights: readonly { start: number; end: number }[];
  how: NameMatch;
  degree: number;
}

/** One thing found: what it is, its name, the name that matched and how well it is connected. */
export function SearchResult({ hit }: { hit: Hit }) {
  const look = ENTITY_LOOK[hit.type];
  const scheme = useComputedColorScheme('light');
  return (
    <Group gap="sm" wrap="nowrap">
      <ShapeIcon paths={look.icon} colour={look[scheme]} />
      <div style={{ minWidth: 0 }}>
        <Text size="sm" lineClamp={2}>
          {hit.matched === hit.name ? <Marked hit={hit} /> : hit.name}
        </Text>
        <Text size="xs" c="dimmed">
          {look.one}
          {hit.matched !== hit.name && (
            <>
              {' '}
              · also “<Marked hit={hit} />”
            </>
          )}
          {hit.how === 'CLOSE' && ' · spelt alike'} · {hit.degree} {hit.degree === 1 ? 'line' : 'lines'}
        </Text>
      </div>
    </Group>
  );
}

/** The name that was found, with what was asked for in bold. Text only, never markup. */
function Marked({ hit: { matched, highlights } }: { hit: Hit }) {
  if (highlights.length === 0) return matched;
  return highlights.map(({ start, end }, at) => (
    <Fragment key={start}>
      {matched.slice(highlights[at - 1]?.end ?? 0, start)}
      <Text span inherit fw={700} c="var(--mantine-color-text)">
        {matched.slice(start, end)}
      </Text>
      {at === highlights.length - 1 && matched.slice(end)}
    </Fragment>
  ));
}
