import { Button, Stack, Table, Text, Title, UnstyledButton } from '@mantine/core';
import { select } from '../../state/actions.ts';
import { useDrawn, useNames, type Drawn } from '../../state/drawn.ts';
import type { Group } from '../../state/grouping.ts';
import { ENTITY_LOOK } from '../../state/look.ts';
import { openRest } from '../../state/rest-actions.ts';
import type { RestLine } from '../../state/rest.ts';
import { RELATION_WORDS } from '../../state/wording.ts';
import classes from './LineSection.module.css';

/** Lines of a group that are listed. */
const LISTED = 20;

/** What is chosen when groups of the whole graph are among it: what is in each, what leads where, and how to open it. */
export function GroupPanel({ ids }: { ids: readonly string[] }) {
  const drawn = useDrawn();
  const groups = drawn.groups.filter(({ id }) => ids.includes(id));
  return (
    <>
      {ids.length === 2 && <Between drawn={drawn} ids={ids} />}
      {groups.map((group) => (
        <OneGroup key={group.id} group={group} drawn={drawn} />
      ))}
    </>
  );
}

function OneGroup({ group, drawn }: { group: Group; drawn: Drawn }) {
  const { id, label, count } = group;
  const types = group.rest?.types ?? [];
  return (
    <Stack component="article" aria-label="Group" gap="sm" mb="lg">
      <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
        {label}: {count.toLocaleString('en')} {count === 1 ? 'thing' : 'things'}
      </Title>
      <Text size="sm">Not drawn one by one. Opening brings the best connected of them; the group keeps the rest.</Text>
      <Button size="compact-sm" style={{ alignSelf: 'start' }} onClick={() => void openRest(group)}>
        Open the group
      </Button>
      {types.length > 1 && (
        <Table aria-label={`What is in ${label}`}>
          <Table.Tbody>
            {types.map(({ type, count: many }) => (
              <Table.Tr key={type}>
                <Table.Td>{ENTITY_LOOK[type].many}</Table.Td>
                <Table.Td ta="end">{many.toLocaleString('en')}</Table.Td>
                <Table.Td ta="end">
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={`Open ${ENTITY_LOOK[type].many} of ${label}`}
                    onClick={() => void openRest(group, [type])}
                  >
                    Open
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <LinesOf id={id} drawn={drawn} />
    </Stack>
  );
}

/** Where its lines lead, the strongest first; each chooses both ends. */
function LinesOf({ id, drawn }: { id: string; drawn: Drawn }) {
  const nameOf = useNames(drawn);
  const lines = drawn.lines.filter(({ from, to }) => from === id || to === id);
  if (lines.length === 0) return <Text size="sm">Nothing else that is drawn is linked to it.</Text>;
  return (
    <section aria-label="Lines">
      <Title order={3} size="h5">
        Lines to {lines.length} {lines.length === 1 ? 'other' : 'others'}
      </Title>
      <ul className={classes.list}>
        {lines.slice(0, LISTED).map((line) => {
          const other = line.from === id ? line.to : line.from;
          return (
            <li key={other} className={classes.line}>
              <UnstyledButton
                className={classes.sentence}
                onClick={() => select({ entities: [id, other], relations: [] })}
              >
                {nameOf(other)}: {line.count.toLocaleString('en')}
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
      {lines.length > LISTED && <Text size="sm">and {lines.length - LISTED} more: the table lists all.</Text>}
    </section>
  );
}

/** What the line between two is made of. */
function Between({ drawn, ids }: { drawn: Drawn; ids: readonly string[] }) {
  const nameOf = useNames(drawn);
  const line = drawn.lines.find(({ from, to }) => ids.includes(from) && ids.includes(to));
  return (
    <Stack component="article" aria-label="Between the two" gap="sm" mb="lg">
      <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
        {ids.map(nameOf).join(' and ')}
      </Title>
      <Text size="sm">{line ? lineWords(line) : 'No line leads from one to the other.'}</Text>
    </Stack>
  );
}

/** `"38 lines: 20 party to, 18 signed"`. */
function lineWords({ count, types }: RestLine): string {
  const told = types.map(
    ({ type, count: many }) => `${many.toLocaleString('en')} ${RELATION_WORDS[type].name.toLowerCase()}`,
  );
  return `${count.toLocaleString('en')} ${count === 1 ? 'line' : 'lines'}: ${told.join(', ')}`;
}
