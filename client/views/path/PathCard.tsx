import { Badge, Button, Group, Paper, Text, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { Fragment } from 'react';
import type { PathsQuery } from '../../api/generated.ts';
import { ShapeIcon } from '../../components/ShapeIcon.tsx';
import { chooseRelations } from '../../state/actions.ts';
import { drawPath } from '../../state/draw.ts';
import { reveal } from '../../state/loading.ts';
import { ENTITY_LOOK } from '../../state/look.ts';
import { RELATION_WORDS } from '../../state/wording.ts';
import classes from './PathCard.module.css';

type Path = PathsQuery['paths']['paths'][number];

/** One way: by turns a thing and what links it to the next; a link opens its sentences. */
export function PathCard({ path }: { path: Path }) {
  const scheme = useComputedColorScheme('light');
  const names = path.entities.map(({ name }) => name);
  return (
    <Paper component="li" withBorder p="sm" aria-label={`Path of ${path.steps.length} steps`}>
      <Group gap={6} align="center">
        {path.entities.map(({ id, type, name }, at) => (
          <Fragment key={id}>
            <UnstyledButton className={classes.thing} onClick={() => void reveal(id)}>
              <ShapeIcon paths={ENTITY_LOOK[type].icon} colour={ENTITY_LOOK[type][scheme]} size={16} />
              <Text span size="sm">
                {name}
              </Text>
            </UnstyledButton>
            {path.steps[at] && <StepButton step={path.steps[at]} from={names[at] ?? ''} to={names[at + 1] ?? ''} />}
          </Fragment>
        ))}
      </Group>
      <Group mt="xs" gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => drawPath(path)}>
          Show on the canvas
        </Button>
        {path.holds === 'POSSIBLY' && (
          <Badge variant="default" tt="none">
            Possibly on that day
          </Badge>
        )}
      </Group>
    </Paper>
  );
}

function StepButton({ step: { relations }, from, to }: { step: Path['steps'][number]; from: string; to: string }) {
  const words = [...new Set(relations.map(({ type }) => RELATION_WORDS[type].name.toLowerCase()))].join(', ');
  return (
    <UnstyledButton
      className={classes.step}
      aria-label={`${words}, between ${from} and ${to}. Read the sentence`}
      onClick={() => chooseRelations(relations.map(({ id }) => id))}
    >
      — {words} —
    </UnstyledButton>
  );
}
