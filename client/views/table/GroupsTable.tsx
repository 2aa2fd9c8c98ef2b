import { Button, Table, Title, UnstyledButton } from '@mantine/core';
import { chosenGroup, type Drawn } from '../../state/drawn.ts';
import { chooseGroup, openGroup } from '../../state/group-actions.ts';
import { useExplorer } from '../../state/store.ts';
import classes from './TableTwin.module.css';

/** The groups of the picture in words; nothing where there is none. */
export function GroupsTable({ drawn }: { drawn: Drawn }) {
  const chosen = useExplorer((state) => chosenGroup(drawn, state.selection.entities));
  if (drawn.groups.length === 0) return null;
  return (
    <>
      <Title order={2} size="h4">
        Groups ({drawn.groups.length})
      </Title>
      <Table stickyHeader highlightOnHover aria-label="Groups">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Group</Table.Th>
            <Table.Th ta="end">Things</Table.Th>
            <Table.Th>Open</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {drawn.groups.map((group) => (
            <Table.Tr key={group.id} data-selected={group === chosen || undefined} className={classes.row}>
              <Table.Td>
                <UnstyledButton
                  className={classes.button}
                  aria-pressed={group === chosen}
                  onClick={() => chooseGroup(group)}
                >
                  {group.label}
                </UnstyledButton>
              </Table.Td>
              <Table.Td ta="end">{group.count.toLocaleString('en')}</Table.Td>
              <Table.Td>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Open ${group.label}`}
                  onClick={() => openGroup(group)}
                >
                  Open
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
