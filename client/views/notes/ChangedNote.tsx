import { Button, CloseButton, Group, Paper, Text } from '@mantine/core';
import { showChanges } from '../../state/keeping.ts';
import { keepPicture } from '../../state/revision.ts';
import { useExplorer } from '../../state/store.ts';
import classes from './CanvasNotes.module.css';

/** That someone else changed the graph; nothing of the picture changes before the user wants it. */
export function ChangedNote() {
  const changed = useExplorer(({ revision }) => revision !== null && revision.drawn !== revision.told);
  if (!changed) return null;
  return (
    <Paper className={classes.note} withBorder p="xs" role="group" aria-label="Changes">
      <Group gap="sm">
        <Text size="sm" role="status">
          The graph has changed
        </Text>
        <Button size="compact-sm" variant="default" onClick={() => void showChanges()}>
          Show the changes
        </Button>
        <CloseButton size="sm" aria-label="Close this message" onClick={keepPicture} />
      </Group>
    </Paper>
  );
}
