import { Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { choose } from '../../state/actions.ts';
import { chosenGroup, useDrawn } from '../../state/drawn.ts';
import { useExplorer } from '../../state/store.ts';
import classes from './LineSection.module.css';

const LISTED = 100;

/** Several things chosen at once, or a group: each of them. */
export function SeveralPanel({ ids }: { ids: readonly string[] }) {
  const entities = useExplorer((state) => state.history.present.entities);
  const group = chosenGroup(useDrawn(), ids);
  return (
    <Stack component="article" aria-label="Selection">
      <Title order={2} size="h4">
        {group ? `${group.label}: ${ids.length} things` : `${ids.length} chosen`}
      </Title>
      <ul className={classes.list}>
        {ids.slice(0, LISTED).map((id) => (
          <li key={id} className={classes.line}>
            <UnstyledButton className={classes.sentence} onClick={() => choose(id)}>
              {entities[id]?.name}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {ids.length > LISTED && <Text size="sm">and {ids.length - LISTED} more: the table lists all.</Text>}
    </Stack>
  );
}
