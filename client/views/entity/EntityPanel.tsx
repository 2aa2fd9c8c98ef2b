import { Alert, Button, Group, Stack, Text, Title, useComputedColorScheme } from '@mantine/core';
import { IconEyeOff, IconPin, IconPinnedOff, IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { failureText } from '../../api/failure.ts';
import { EntityDocument, type EntityQuery } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { Failure } from '../../components/Failure.tsx';
import { ShapeIcon } from '../../components/ShapeIcon.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { hide, togglePin } from '../../state/actions.ts';
import { expand } from '../../state/expanding.ts';
import { ENTITY_LOOK } from '../../state/look.ts';
import { useExplorer } from '../../state/store.ts';
import { Facts } from './Facts.tsx';
import { Life } from './Life.tsx';
import { LineSection } from './LineSection.tsx';
import { Names } from './Names.tsx';
import { NamedIn } from './NamedIn.tsx';
import { Posts } from './Posts.tsx';
import { WhyOne } from './WhyOne.tsx';
import { sectionsOf, type SectionName } from './sections.ts';

const FIRST: Record<SectionName, number> = { agreements: 100, posts: 50, events: 15, others: 15 };
const MORE = 50;
const RELEASES = 10;

type Entity = NonNullable<EntityQuery['entity']>;

/** Who or what this is: names, facts, then every line, agreements first, each opening its sentence. */
export function EntityPanel({ id, accountsOf }: { id: string; accountsOf: (id: string) => ReactNode }) {
  const [firsts, setFirsts] = useState(FIRST);
  const asOf = useExplorer((state) => state.history.present.asOf);
  const asked = { id, ...firsts, releases: RELEASES, asOf };
  const { data, error, loading, refetch } = useQuestion(EntityDocument, asked, { keepLast: true });
  const entity = data?.entity;
  if (error) return <Failure title="This could not be fetched" text={failureText(error)} onAgain={refetch} />;
  if (!entity || entity.id !== id) {
    return loading ? <Waiting text="Fetching…" /> : <Text p="sm">This is no longer in the graph.</Text>;
  }
  return (
    <Stack gap="lg" component="article" aria-label={entity.name}>
      <Head entity={entity} />
      <Names aliases={entity.aliases} />
      <Facts attributes={entity.attributes} accounts={accountsOf(entity.id)} />
      {asOf && (
        <Text size="sm" c="dimmed" role="status">
          The lines as of {asOf}.
        </Text>
      )}
      {entity.type === 'Agreement' && <Life id={entity.id} />}
      {entity.type === 'Official' && <Posts id={entity.id} signed={signedDays(entity)} />}
      {sectionsOf(entity).map((section) => (
        <LineSection
          key={section.name}
          entity={entity}
          section={section}
          onMore={() => setFirsts({ ...firsts, [section.name]: Math.min(500, firsts[section.name] + MORE) })}
        />
      ))}
      <NamedIn namedIn={entity.namedIn} />
      {entity.namedIn.totalCount > 1 && <WhyOne id={entity.id} />}
    </Stack>
  );
}

/** When an official signed, each day once. */
function signedDays({ agreements }: Entity): string[] {
  const days = agreements.edges.flatMap(({ node, neighbour }) =>
    node.type === 'SIGNED' && 'signed' in neighbour && neighbour.signed ? [neighbour.signed] : [],
  );
  return [...new Set(days)];
}

function Head({ entity }: { entity: Entity }) {
  const look = ENTITY_LOOK[entity.type];
  const scheme = useComputedColorScheme('light');
  const pinned = useExplorer((state) => state.history.present.pinned.includes(entity.id));
  return (
    <Stack gap={6}>
      <Group gap={6}>
        <ShapeIcon paths={look.icon} colour={look[scheme]} />
        <Text size="sm" c="dimmed">
          {look.one}
        </Text>
      </Group>
      <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
        {entity.name}
      </Title>
      {entity.ambiguous && (
        <Alert color="yellow" variant="outline" p="xs">
          <Text size="sm">Several known things bear this name, so it stands alone in its document.</Text>
        </Alert>
      )}
      <Group gap="xs" mt={4}>
        <Button
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => void expand(entity.id)}
        >
          Expand ({entity.degree})
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={pinned ? <IconPinnedOff size={16} aria-hidden /> : <IconPin size={16} aria-hidden />}
          onClick={() => togglePin([entity.id])}
        >
          {pinned ? 'Unpin' : 'Pin'}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconEyeOff size={16} aria-hidden />}
          onClick={() => hide([entity.id])}
        >
          Hide
        </Button>
      </Group>
    </Stack>
  );
}
