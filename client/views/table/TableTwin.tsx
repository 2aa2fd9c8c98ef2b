import { ScrollArea, Stack, Text } from '@mantine/core';
import { useDrawn } from '../../state/drawn.ts';
import { GroupsTable } from './GroupsTable.tsx';
import { LinesTable } from './LinesTable.tsx';
import { RestLinesTable } from './RestLinesTable.tsx';
import { ThingsTable } from './ThingsTable.tsx';

/** The same as the canvas in words: the same things, the same lines, the same selection. */
export function TableTwin() {
  const drawn = useDrawn();
  return (
    <ScrollArea
      h="100%"
      type="auto"
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Table of the graph' }}
    >
      <Stack p="md" gap="lg">
        <GroupsTable drawn={drawn} />
        <RestLinesTable drawn={drawn} />
        {drawn.focus && <Text size="sm">{drawn.focus.size} of them are in focus; the rest is dimmed.</Text>}
        <ThingsTable drawn={drawn} />
        <LinesTable drawn={drawn} />
      </Stack>
    </ScrollArea>
  );
}
