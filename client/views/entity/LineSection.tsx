import { Badge, Button, Group, Stack, Text, Title, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { IconButton } from '../../components/IconButton.tsx';
import { ShapeIcon } from '../../components/ShapeIcon.tsx';
import { chooseRelations } from '../../state/actions.ts';
import { reveal } from '../../state/loading.ts';
import { ENTITY_LOOK } from '../../state/look.ts';
import { MODE_WORDS } from '../../state/wording.ts';
import classes from './LineSection.module.css';
import { lineDate, lineWords, partyWords, type Line, type Section } from './sections.ts';

/** One kind of lines: each opens its sentence, and leads to its other end. */
export function LineSection({ entityId, section, onMore }: { entityId: string; section: Section; onMore: () => void }) {
  const left = section.total - section.lines.length;
  return (
    <Stack gap={4} component="section" aria-label={section.title}>
      <Title order={3} size="h6">
        {section.title} ({section.total})
      </Title>
      <ul className={classes.list}>
        {section.lines.map((line) => (
          <LineRow key={line.node.id} entityId={entityId} line={line} />
        ))}
      </ul>
      {left > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={onMore}>
          Show more ({left} left)
        </Button>
      )}
    </Stack>
  );
}

function LineRow({ entityId, line }: { entityId: string; line: Line }) {
  const { node, neighbour } = line;
  const look = ENTITY_LOOK[neighbour.type];
  const scheme = useComputedColorScheme('light');
  const parties = partyWords(entityId, line);
  const details = [lineWords(entityId, line), 'agreementType' in neighbour && neighbour.agreementType, lineDate(line)];
  return (
    <li className={classes.line}>
      <UnstyledButton
        className={classes.sentence}
        aria-label={`${lineWords(entityId, line)}: ${[neighbour.name, parties].filter(Boolean).join(' ')}. Read the sentence`}
        onClick={() => chooseRelations([node.id])}
      >
        <ShapeIcon paths={look.icon} colour={look[scheme]} size={16} />
        <span className={classes.words}>
          <Text span size="sm">
            {neighbour.name}
          </Text>
          {parties && (
            <Text span size="sm" display="block">
              {parties}
            </Text>
          )}
          <Text span size="xs" c="dimmed" display="block">
            {details.filter(Boolean).join(' · ')}
          </Text>
          <Marks line={line} />
        </span>
      </UnstyledButton>
      <IconButton label={`Go to ${neighbour.name}`} onClick={() => void reveal(neighbour.id)}>
        <IconArrowRight size={18} aria-hidden />
      </IconButton>
    </li>
  );
}

function Marks({ line: { holds, node, neighbour } }: { line: Line }) {
  const status = 'status' in neighbour ? neighbour.status : null;
  const mode = node.mode === 'DONE' ? null : MODE_WORDS[node.mode];
  return (
    <Group gap={4} component="span">
      {status && (
        <Badge size="sm" variant="default" tt="none" fw={500}>
          {status}
        </Badge>
      )}
      {mode && mode.toLowerCase() !== status && (
        <Badge size="sm" variant="default" tt="none" fw={500}>
          {mode}
        </Badge>
      )}
      {holds === 'POSSIBLY' && (
        <Badge size="sm" variant="default" tt="none" fw={500}>
          possibly
        </Badge>
      )}
      {node.disputed && (
        <Badge size="sm" variant="default" tt="none" fw={500}>
          sources differ
        </Badge>
      )}
    </Group>
  );
}
