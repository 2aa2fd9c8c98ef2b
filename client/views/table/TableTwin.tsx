import { ScrollArea, Stack, Table, Text, Title, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { ShapeIcon } from '../../components/ShapeIcon.tsx';
import { choose, chooseRelations, toggleChosen } from '../../state/actions.ts';
import { useDrawn, type Drawn } from '../../state/drawn.ts';
import { MEASURE_WORDS } from '../../state/measures.ts';
import { ENTITY_LOOK } from '../../state/look.ts';
import { useExplorer } from '../../state/store.ts';
import type { CanvasEntity, CanvasRelation } from '../../state/view.ts';
import { MODE_WORDS, RELATION_WORDS } from '../../state/wording.ts';
import { GroupsTable } from './GroupsTable.tsx';
import classes from './TableTwin.module.css';

/** The same as the canvas in words: the same things, the same lines, the same selection. */
export function TableTwin() {
  const shown = useDrawn();
  const measure = useExplorer((state) => state.history.present.measure);
  const { value } = shown.sizes;
  const things = shown.entities.toSorted((a, b) => value(b) - value(a) || a.name.localeCompare(b.name));
  return (
    <ScrollArea
      h="100%"
      type="auto"
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Table of the graph' }}
    >
      <Stack p="md" gap="lg">
        <GroupsTable drawn={shown} />
        <Title order={2} size="h4">
          Things ({things.length})
        </Title>
        {shown.focus && <Text size="sm">{shown.focus.size} of them are in focus; the rest is dimmed.</Text>}
        <Table stickyHeader highlightOnHover aria-label="Things">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th>Type</Table.Th>
              <Table.Th>Status</Table.Th>
              <Table.Th ta="end" title={MEASURE_WORDS[measure].says}>
                {MEASURE_WORDS[measure].label}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {things.map((entity) => (
              <ThingRow key={entity.id} entity={entity} drawn={shown} />
            ))}
          </Table.Tbody>
        </Table>
        <Title order={2} size="h4">
          Lines ({shown.relations.length})
        </Title>
        <Table stickyHeader highlightOnHover aria-label="Lines">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>From</Table.Th>
              <Table.Th>Line</Table.Th>
              <Table.Th>To</Table.Th>
              <Table.Th>When</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.relations.map((relation) => (
              <LineRow key={relation.id} relation={relation} />
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </ScrollArea>
  );
}

function ThingRow({ entity, drawn: { focus, sizes } }: { entity: CanvasEntity; drawn: Drawn }) {
  const chosen = useExplorer((state) => state.selection.entities.includes(entity.id));
  const scheme = useComputedColorScheme('light');
  const look = ENTITY_LOOK[entity.type];
  return (
    <Table.Tr data-selected={chosen || undefined} className={classes.row} aria-current={chosen || undefined}>
      <Table.Td>
        <UnstyledButton
          className={classes.button}
          aria-pressed={chosen}
          onClick={({ shiftKey }) => (shiftKey ? toggleChosen([entity.id]) : choose(entity.id))}
        >
          {entity.name}
        </UnstyledButton>
      </Table.Td>
      <Table.Td className={classes.type}>
        <ShapeIcon paths={look.icon} colour={look[scheme]} size={16} /> {look.one}
      </Table.Td>
      <Table.Td>
        {entity.status ?? (entity.mode === 'DONE' ? '' : MODE_WORDS[entity.mode])}
        {focus && !focus.has(entity.id) && ' (dimmed)'}
      </Table.Td>
      <Table.Td ta="end">{Math.round(sizes.value(entity))}</Table.Td>
    </Table.Tr>
  );
}

function LineRow({ relation }: { relation: CanvasRelation }) {
  const entities = useExplorer((state) => state.history.present.entities);
  const chosen = useExplorer((state) => state.selection.relations.includes(relation.id));
  return (
    <Table.Tr data-selected={chosen || undefined} className={classes.row} aria-current={chosen || undefined}>
      <Table.Td>{entities[relation.from]?.name}</Table.Td>
      <Table.Td>
        <UnstyledButton className={classes.button} aria-pressed={chosen} onClick={() => chooseRelations([relation.id])}>
          {RELATION_WORDS[relation.type].name}
        </UnstyledButton>
        {relation.qualifier && <Text size="xs">{relation.qualifier}</Text>}
      </Table.Td>
      <Table.Td>{entities[relation.to]?.name}</Table.Td>
      <Table.Td>
        {relation.valid}
        {relation.mode === 'DONE' ? '' : ` ${MODE_WORDS[relation.mode]}`}
      </Table.Td>
    </Table.Tr>
  );
}
