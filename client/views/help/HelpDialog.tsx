import { Kbd, Modal, Stack, Switch, Table, Text } from '@mantine/core';
import { openHelp, setSingleKeys } from '../../state/actions.ts';
import { useExplorer } from '../../state/store.ts';

const KEYS = [
  ['Ctrl+K or /', 'Search names and commands; Enter takes the first'],
  ['Double click or E', 'Expand: bring what it is linked to; open a group'],
  ['Shift+E', 'Collapse: hide what only it is linked to; close its group, or put it back into it'],
  ['Right click or Shift+F10', 'Menu with counts before expanding'],
  ['Click a line', 'Read the sentence that says so'],
  ['Arrows', 'Walk to a neighbour, in a table to the next cell; with Shift, choose it too'],
  ['Enter, Esc', 'From the canvas to what is told of the chosen, and back'],
  ['F6, Shift+F6', 'To the next part of the screen, to the one before'],
  ['Shift+Enter', 'In the search and the table: choose it too'],
  ['Ctrl+click, Shift+drag, L', 'Choose several: one by one, in a box, with a lasso'],
  ['N, Ctrl+A', 'Choose the neighbours too; choose everything'],
  ['M', 'Small map'],
  ['H or Del', 'Hide what is chosen'],
  ['Shift+H', 'Hide everything else'],
  ['A', 'Show everything hidden'],
  ['G, Shift+G', 'Group by type, country, community; ungroup'],
  ['D', 'Focus: dim all but what is chosen and its neighbours'],
  ['F', 'Fit the picture into the window'],
  ['Ctrl+Z, Ctrl+Shift+Z', 'Undo, redo'],
  ['Esc', 'On the canvas: leave the focus, choose nothing'],
  ['?', 'This list'],
] as const;

/** Every key, and the switch for single letters. */
export function HelpDialog() {
  const opened = useExplorer((state) => state.helpOpen);
  const singleKeys = useExplorer((state) => state.singleKeys);
  return (
    <Modal opened={opened} onClose={() => openHelp(false)} title="Keys and help" size="lg">
      <Stack>
        <Text size="sm">
          Entente draws who has agreed what with whom. Every line was read in a release or a table: click it to read the
          sentence. Solid shapes and lines have happened, dashed ones are planned, dotted ones are denied.
        </Text>
        <Table verticalSpacing={4}>
          <Table.Tbody>
            {KEYS.map(([keys, says]) => (
              <Table.Tr key={keys}>
                <Table.Th scope="row" fw={400}>
                  <Kbd>{keys}</Kbd>
                </Table.Th>
                <Table.Td>{says}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Switch
          label="Single letters act on the canvas while it has the focus"
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.currentTarget.checked)}
        />
      </Stack>
    </Modal>
  );
}
