import { Badge, Button, Group, Stack, Text, Title, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { DossierDocument, type DossierLineFragment, type DossierPersonFragment } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { Failure } from '../../components/Failure.tsx';
import { ShapeIcon } from '../../components/ShapeIcon.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { askPath } from '../../state/actions.ts';
import { reveal } from '../../state/loading.ts';
import { ENTITY_LOOK } from '../../state/look.ts';
import { useExplorer } from '../../state/store.ts';
import classes from './PairPanel.module.css';

const ROWS = 100;

/** Everything between two: first and last contact, instruments, meetings, and the officials of each who dealt with the other. */
export function PairPanel({ a, b }: { a: string; b: string }) {
  const asOf = useExplorer((state) => state.history.present.asOf);
  const { data, error, refetch } = useQuestion(DossierDocument, { a, b, asOf, first: ROWS });
  if (error) {
    return <Failure title="The two could not be compared" text={failureText(error)} onAgain={refetch} />;
  }
  if (!data) return <Waiting text="Fetching what lies between them…" />;
  const { dossier } = data;
  const [nameA = '', nameB = ''] = data.ends.map((end) => (end && 'name' in end ? end.name : 'No longer in the graph'));
  return (
    <Stack component="article" aria-label="Two chosen">
      <Title order={2} size="h4">
        {nameA} and {nameB}
      </Title>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => askPath([a, b])}>
          Paths between them
        </Button>
      </Group>
      <Text size="sm">
        {dossier.firstContact
          ? `In contact since ${dossier.firstContact.date}, last on ${dossier.lastContact?.date}.`
          : `No dated contact${asOf ? ` by ${asOf}` : ''}.`}
      </Text>
      <Lines title="Instruments" none="No instrument names both." lines={dossier.instruments} />
      <Lines title="Meetings" none="No meeting names both." lines={dossier.meetings} />
      <People title={`Officials of ${nameA}`} people={dossier.officialsOfA} />
      <People title={`Officials of ${nameB}`} people={dossier.officialsOfB} />
      {!dossier.complete && <Text size="sm">There is more than was looked at.</Text>}
    </Stack>
  );
}

function Lines({ title, none, lines }: { title: string; none: string; lines: readonly DossierLineFragment[] }) {
  const scheme = useComputedColorScheme('light');
  return (
    <section aria-label={title}>
      <Title order={3} size="h6">
        {title} ({lines.length})
      </Title>
      {lines.length === 0 && (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      )}
      <ul className={classes.list}>
        {lines.map(({ entity, date, holds }) => (
          <li key={entity.id}>
            <UnstyledButton className={classes.line} onClick={() => void reveal(entity.id)}>
              <ShapeIcon paths={ENTITY_LOOK[entity.type].icon} colour={ENTITY_LOOK[entity.type][scheme]} size={16} />
              <span>
                <Text span size="sm">
                  {entity.name}
                </Text>
                <Text span size="xs" c="dimmed" display="block">
                  {[date, statusOf(entity)].filter(Boolean).join(' · ')}
                </Text>
              </span>
              {holds === 'POSSIBLY' && (
                <Badge size="sm" variant="default" tt="none">
                  Possibly
                </Badge>
              )}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function statusOf(entity: DossierLineFragment['entity']): string | null {
  if ('status' in entity) return entity.status;
  return 'mode' in entity && entity.mode === 'PLANNED' ? 'planned' : null;
}

function People({ title, people }: { title: string; people: readonly DossierPersonFragment[] }) {
  if (people.length === 0) return null;
  return (
    <section aria-label={title}>
      <Title order={3} size="h6">
        {title} ({people.length})
      </Title>
      <ul className={classes.list}>
        {people.map(({ official, posts }) => (
          <li key={official.id}>
            <UnstyledButton className={classes.line} onClick={() => void reveal(official.id)}>
              <span>
                <Text span size="sm">
                  {official.name}
                </Text>
                <Text span size="xs" c="dimmed" display="block">
                  {[...new Set(posts.map(({ relation }) => relation.title).filter(Boolean))].join('; ')}
                </Text>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
