import { Table, Text, Title, UnstyledButton } from '@mantine/core';
import { select } from '../../state/actions.ts';
import { useNames, type Drawn } from '../../state/drawn.ts';
import { useExplorer } from '../../state/store.ts';
import { RELATION_WORDS } from '../../state/wording.ts';
import classes from './TableTwin.module.css';

/** Rows that are shown. */
const SHOWN = 500;

/** The lines to groups of the whole graph, in words; nothing where there is none. */
export function RestLinesTable({ drawn }: { drawn: Drawn }) {
  const { lines } = drawn;
  const nameOf = useNames(drawn);
  const chosen = useExplorer((state) => state.selection.entities);
  if (lines.length === 0) return null;
  return (
    <>
      <Title order={2} size="h4">
        Lines to groups ({lines.length})
      </Title>
      <Table stickyHeader highlightOnHover aria-label="Lines to groups">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Between</Table.Th>
            <Table.Th>And</Table.Th>
            <Table.Th ta="end">Lines</Table.Th>
            <Table.Th>Of which</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.slice(0, SHOWN).map(({ from, to, count, types }) => {
            const isChosen = chosen.length === 2 && chosen.includes(from) && chosen.includes(to);
            return (
              <Table.Tr key={`${from} ${to}`} data-selected={isChosen || undefined} className={classes.row}>
                <Table.Td>
                  <UnstyledButton
                    className={classes.button}
                    aria-pressed={isChosen}
                    onClick={() => select({ entities: [from, to], relations: [] })}
                  >
                    {nameOf(from)}
                  </UnstyledButton>
                </Table.Td>
                <Table.Td>{nameOf(to)}</Table.Td>
                <Table.Td ta="end">{count.toLocaleString('en')}</Table.Td>
                <Table.Td>
                  {types
                    .map(({ type, count: many }) => `${RELATION_WORDS[type].name} ${many.toLocaleString('en')}`)
                    .join(', ')}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {lines.length > SHOWN && <Text size="sm">and {lines.length - SHOWN} weaker ones.</Text>}
    </>
  );
}
