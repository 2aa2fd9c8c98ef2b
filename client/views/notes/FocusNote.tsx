import { Button, CloseButton, Group, Paper, Text } from '@mantine/core';
import { focusOn, leaveFocus } from '../../state/actions.ts';
import { useDrawn } from '../../state/drawn.ts';
import { useExplorer } from '../../state/store.ts';
import { FOCUS_STEPS } from '../../state/view.ts';
import classes from './CanvasNotes.module.css';

/** What the picture is focused on, how far, and the way out. */
export function FocusNote() {
  const focus = useExplorer((state) => state.history.present.focus);
  const entities = useExplorer((state) => state.history.present.entities);
  const { focus: bright, groups } = useDrawn();
  const nameOf = (id: string) => (entities[id] ?? groups.find((group) => group.id === id))?.label ?? id;
  if (!focus || !bright) return null;
  return (
    <Paper className={classes.note} withBorder p="xs" role="group" aria-label="Focus">
      <Group gap="xs">
        <Text size="sm" role="status" lineClamp={2}>
          Focus on {focus.of.map(nameOf).join(', ')}: {bright.size} bright
        </Text>
        {FOCUS_STEPS.map((steps) => (
          <Button
            key={steps}
            size="compact-sm"
            variant={steps === focus.steps ? 'filled' : 'default'}
            aria-pressed={steps === focus.steps}
            onClick={() => focusOn(focus.of, steps)}
          >
            {steps === 1 ? '1 step' : `${steps} steps`}
          </Button>
        ))}
        <CloseButton size="sm" aria-label="Leave the focus" title="Leave the focus (Esc)" onClick={leaveFocus} />
      </Group>
    </Paper>
  );
}
