import { Badge, Button, Group, Stack, Text, Title, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Fragment } from 'react';
import { CounterpartsDocument } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { ShapeIcon } from '../../components/ShapeIcon.tsx';
import { chooseRelations } from '../../state/actions.ts';
import { reveal } from '../../state/loading.ts';
import { ENTITY_LOOK } from '../../state/look.ts';
import { useExplorer } from '../../state/store.ts';
import { MODE_WORDS } from '../../state/wording.ts';
import classes from './LineSection.module.css';
import { lineGroups, type LineGroup } from './line-groups.ts';
import { lineDate, lineWords, partyWords, type Line, type LinesEntity, type Section } from './sections.ts';

/** Counterparts that are told at once. */
const COUNTERPARTS = 500;

interface LineSectionProps {
  entity: LinesEntity;
  section: Section;
  onMore: () => void;
}

/** One kind of lines: each opens its sentence, and leads to its other end. */
export function LineSection({ entity, section, onMore }: LineSectionProps) {
  const left = section.total - section.lines.length;
  const asOf = useExplorer((state) => state.history.present.asOf);
  const byCounterpart = left > 0 && entity.type === 'Agency' && section.name === 'agreements';
  const { data } = useQuestion(
    CounterpartsDocument,
    byCounterpart ? { id: entity.id, asOf, first: COUNTERPARTS } : null,
  );
  const { rows = [], totalCount = 0 } = (byCounterpart && data?.counterparts) || {};
  return (
    <Stack gap={4} component="section" aria-label={section.title}>
      <Title order={3} size="h6">
        {section.title} ({section.total})
      </Title>
      {lineGroups(entity, section.name, section.lines, rows).map((group) => (
        <Fragment key={group.counterpartId ?? group.heading}>
          <GroupHeading group={group} />
          <ul className={classes.list}>
            {group.lines.map((line) => (
              <LineRow key={line.node.id} entityId={entity.id} line={line} grouped={group.heading !== null} />
            ))}
          </ul>
        </Fragment>
      ))}
      {totalCount > rows.length && <Text size="sm">and {totalCount - rows.length} other counterparts</Text>}
      {left > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={onMore}>
          Show more ({left} left)
        </Button>
      )}
    </Stack>
  );
}

/** Whose lines follow; where it is one counterpart, a way to everything between the two. */
function GroupHeading({ group: { heading, counterpartId, lines, total } }: { group: LineGroup }) {
  if (heading === null) return null;
  const count = lines.length > 0 && lines.length < total ? `${lines.length} of ${total}` : total;
  const words = total > 1 || lines.length === 0 ? `${heading} (${count})` : heading;
  return (
    <Title order={4} fz="sm" fw={600} className={classes.group}>
      {counterpartId === null ? (
        words
      ) : (
        <UnstyledButton
          className={classes.counterpart}
          title="Everything between the two"
          onClick={() => void reveal(counterpartId, { more: true })}
        >
          {words}
        </UnstyledButton>
      )}
    </Title>
  );
}

interface LineRowProps {
  entityId: string;
  line: Line;
  /** The counterparts are told above. */
  grouped: boolean;
}

function LineRow({ entityId, line, grouped }: LineRowProps) {
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
          {parties && !grouped && (
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
