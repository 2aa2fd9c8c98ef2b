import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { failureText } from '../../api/failure.ts';
import type { SavedViewsQuery } from '../../api/generated.ts';
import type { Pages } from '../../api/use-pages.ts';
import { Failure } from '../../components/Failure.tsx';
import { MoreButton } from '../../components/MoreButton.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { openViews } from '../../state/actions.ts';
import { attempt } from '../../state/attempt.ts';
import { copyText } from '../../state/copy-text.ts';
import { forgetView, keepView, linkTo } from '../../state/saved-views.ts';

type Edge = SavedViewsQuery['savedViews']['edges'][number];

/** Those saved last first; one that was forgotten can be kept after all while the list stands. */
export function SavedViewsList({ saved: { list, error, loading, refetch, more } }: { saved: Pages<Edge> }) {
  if (error)
    return <Failure title="The saved views could not be fetched" text={failureText(error)} onAgain={refetch} />;
  if (!list) return <Waiting text="Fetching…" />;
  if (list.totalCount === 0) return <Text size="sm">None yet. A view that is saved has a short link to send.</Text>;
  return (
    <Stack gap="xs">
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {list.edges.map(({ node }) => (
          <li key={node.id}>
            <SavedRow view={node} />
          </li>
        ))}
      </Stack>
      <MoreButton {...list} loading={loading} onMore={more} />
    </Stack>
  );
}

function SavedRow({ view: { id, name, shows, saved } }: { view: Edge['node'] }) {
  const [forgotten, setForgotten] = useState(false);
  const link = linkTo(id);
  const forget = attempt(async () => {
    await forgetView(id);
    setForgotten(true);
  });
  const keep = attempt(async () => {
    await keepView({ name, shows });
    setForgotten(false);
  });
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {forgotten ? (
          <Text size="sm" td="line-through">
            {name}
          </Text>
        ) : (
          <Anchor href={link} size="sm" underline="always" onClick={() => openViews(false)}>
            {name}
          </Anchor>
        )}
        <Text size="xs">{forgotten ? 'Forgotten' : `Saved ${saved.slice(0, 10)}`}</Text>
      </div>
      {forgotten ? (
        <Button size="compact-sm" variant="default" onClick={keep} aria-label={`Keep ${name} after all`}>
          Undo
        </Button>
      ) : (
        <Group gap={4} wrap="nowrap">
          <Button
            size="compact-sm"
            variant="default"
            onClick={attempt(() => copyText(link, 'The link is copied.'))}
            aria-label={`Copy the link to ${name}`}
          >
            Copy link
          </Button>
          <Button size="compact-sm" variant="default" onClick={forget} aria-label={`Forget ${name}`}>
            Forget
          </Button>
        </Group>
      )}
    </Group>
  );
}
