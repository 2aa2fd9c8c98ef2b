import { Badge, Group, ScrollArea, Stack, Text, Title, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { PartiesDocument, type PartiesQuery } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { Failure } from '../../components/Failure.tsx';
import { ShapeIcon } from '../../components/ShapeIcon.tsx';
import { choose } from '../../state/actions.ts';
import { ENTITY_LOOK } from '../../state/look.ts';
import { useShown } from '../../state/shown.ts';
import { useExplorer } from '../../state/store.ts';
import { dateBounds } from '../../state/time.ts';
import type { CanvasEntity } from '../../state/view.ts';
import { MODE_WORDS } from '../../state/wording.ts';
import classes from './TimelineView.module.css';

const UNDATED = 'Without a year';
/** Parties that are named in a line. */
const PARTIES = 8;

/** The agreements and events of the picture in the order of their dates, year by year. */
export function TimelineView() {
  const shown = useShown();
  const isWhole = useExplorer((state) => state.history.present.rest !== null);
  const dated = shown.entities.filter(({ type }) => type === 'Agreement' || type === 'Event');
  const years = byYear(dated);
  const asked = dated.length > 0 ? { ids: dated.map(({ id }) => id).toSorted(), first: PARTIES } : null;
  const { data, error, refetch } = useQuestion(PartiesDocument, asked, { keepLast: true });
  const parties = partyWords(data);
  return (
    <ScrollArea h="100%" type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Timeline' }}>
      <Stack p="md" gap="lg" maw={900}>
        {years.length === 0 && (
          <Text>
            No agreement and no event is shown.{' '}
            {isWhole
              ? 'What is in the groups of the whole graph comes here when they are opened.'
              : 'Expand a body, or show what the legend or a date hides.'}
          </Text>
        )}
        {error && <Failure title="Who is party could not be fetched" text={failureText(error)} onAgain={refetch} />}
        {years.map(([year, entities]) => (
          <section key={year} aria-label={year} className={classes.year}>
            <Title order={2} size="h4" className={classes.title}>
              {year}{' '}
              <Text span size="sm">
                ({entities.length})
              </Text>
            </Title>
            <Stack component="ol" gap={2} className={classes.list}>
              {entities.map((entity) => (
                <Line
                  key={entity.id}
                  entity={entity}
                  parties={parties.get(entity.id)}
                  possibly={shown.possibly.has(entity.id)}
                />
              ))}
            </Stack>
          </section>
        ))}
      </Stack>
    </ScrollArea>
  );
}

interface LineProps {
  entity: CanvasEntity;
  /** Who is party to it or took part; nobody, or not told yet: none. */
  parties: string | undefined;
  possibly: boolean;
}

function Line({ entity, parties, possibly }: LineProps) {
  const chosen = useExplorer((state) => state.selection.entities.includes(entity.id));
  const scheme = useComputedColorScheme('light');
  const look = ENTITY_LOOK[entity.type];
  const told = [entity.status, entity.mode === 'DONE' ? null : MODE_WORDS[entity.mode], possibly ? 'Possibly' : null];
  return (
    <li>
      <UnstyledButton
        className={classes.line}
        data-chosen={chosen || undefined}
        aria-pressed={chosen}
        onClick={() => choose(entity.id)}
      >
        <Text span size="sm" className={classes.date}>
          {entity.date ?? ''}
        </Text>
        <ShapeIcon paths={look.icon} colour={look[scheme]} size={16} />
        <Text span size="sm" flex={1}>
          {entity.name}
          {parties && (
            <Text span size="xs" c="dimmed" display="block">
              {parties}
            </Text>
          )}
        </Text>
        <Group gap={4} wrap="nowrap">
          {[...new Set(told.flatMap((word) => word ?? []))].map((word) => (
            <Badge key={word} size="sm" variant="default" tt="none">
              {word}
            </Badge>
          ))}
        </Group>
      </UnstyledButton>
    </li>
  );
}

/** `"Japan Customs · Peru Customs · and 3 more"` by id; none until it is told. */
function partyWords(answer: PartiesQuery | undefined): ReadonlyMap<string, string> {
  const told = answer?.subgraph.entities ?? [];
  return new Map(
    told.map(({ id, parties: { edges, totalCount } }) => {
      const names = [...new Map(edges.map(({ neighbour }) => [neighbour.id, neighbour.name])).values()];
      const left = totalCount - edges.length;
      return [id, [...names, ...(left > 0 ? [`and ${left} more`] : [])].join(' · ')];
    }),
  );
}

/** Newest year first, in a year the newest first; what has no date or no one year comes last. */
function byYear(entities: readonly CanvasEntity[]): [string, CanvasEntity[]][] {
  const dated = entities
    .map((entity) => ({ entity, first: dateBounds(entity.date).first ?? '' }))
    .toSorted((a, b) => (a.first === b.first ? (a.entity.name < b.entity.name ? -1 : 1) : a.first < b.first ? 1 : -1));
  const years = new Map<string, CanvasEntity[]>();
  for (const { entity, first } of dated) {
    const year = first.slice(0, 4) || UNDATED;
    years.set(year, [...(years.get(year) ?? []), entity]);
  }
  return [...years];
}
