import { Group, Stack, Text, Title, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { ShapeIcon } from '../../components/ShapeIcon.tsx';
import { ENTITY_LOOK } from '../../state/look.ts';
import type { ReadLine } from './preview-facts.ts';
import classes from './ReadList.module.css';

interface ReadListProps {
  title: string;
  lines: readonly ReadLine[];
  active: readonly string[];
  onPoint: (ids: readonly string[]) => void;
  onSeek: (id: string) => void;
}

/** Lines of what was read; pointing at one, or reaching it by keyboard, marks its passage. */
export function ReadList({ title, lines, active, onPoint, onSeek }: ReadListProps) {
  const scheme = useComputedColorScheme('light');
  return (
    <Stack gap={4} component="section" aria-label={title}>
      <Title order={3} size="h6">
        {title} ({lines.length})
      </Title>
      <ul className={classes.list}>
        {lines.map((line) => (
          <li key={line.id}>
            <UnstyledButton
              className={classes.line}
              data-active={active.includes(line.id) || undefined}
              onMouseEnter={() => onPoint([line.id])}
              onMouseLeave={() => onPoint([])}
              onFocus={() => {
                onPoint([line.id]);
                onSeek(line.id);
              }}
              onClick={() => onSeek(line.id)}
            >
              <Group gap={6} wrap="nowrap" align="flex-start">
                {line.type && (
                  <ShapeIcon paths={ENTITY_LOOK[line.type].icon} colour={ENTITY_LOOK[line.type][scheme]} size={16} />
                )}
                <div>
                  <Text size="sm">{line.words}</Text>
                  <Text size="xs">
                    {line.type && `${ENTITY_LOOK[line.type].one} · `}
                    {line.detail}
                  </Text>
                </div>
              </Group>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
