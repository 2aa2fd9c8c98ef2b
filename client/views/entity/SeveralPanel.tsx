import { Button, Group, Stack, Title, UnstyledButton } from '@mantine/core';
import { choose, focusOn, hide, hideOthers, togglePin } from '../../state/actions.ts';
import { chosenGroup, useDrawn } from '../../state/drawn.ts';
import { openGroup } from '../../state/group-actions.ts';
import { useExplorer } from '../../state/store.ts';
import classes from './LineSection.module.css';

/** Several things chosen at once: what can be done with all of them, and each of them. */
export function SeveralPanel({ ids }: { ids: readonly string[] }) {
  const entities = useExplorer((state) => state.history.present.entities);
  const group = chosenGroup(useDrawn(), ids);
  return (
    <Stack component="article" aria-label="Selection">
      <Title order={2} size="h4">
        {group ? `${group.label}: ${ids.length} things` : `${ids.length} chosen`}
      </Title>
      <Group gap="xs">
        {group && (
          <Button size="compact-sm" onClick={() => openGroup(group)}>
            Open the group
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => focusOn(ids)}>
          Focus
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => togglePin(ids)}>
          Pin or unpin
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => hide(ids)}>
          Hide
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => hideOthers(ids)}>
          Hide everything else
        </Button>
      </Group>
      <ul className={classes.list}>
        {ids.map((id) => (
          <li key={id} className={classes.line}>
            <UnstyledButton className={classes.sentence} onClick={() => choose(id)}>
              {entities[id]?.name}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
