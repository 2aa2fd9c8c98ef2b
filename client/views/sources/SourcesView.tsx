import { useQuery } from '@apollo/client/react';
import { Button, Group, ScrollArea, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { failureText } from '../../api/failure.ts';
import { SourcesDocument, type DocumentKind } from '../../api/generated.ts';
import { Failure } from '../../components/Failure.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { openAdd } from '../../state/actions.ts';
import { RemoveDialog } from './RemoveDialog.tsx';
import type { Source } from './source.ts';
import { SourceLine } from './SourceLine.tsx';
import classes from './SourcesView.module.css';

const PAGE = 25;
const KINDS: Record<string, DocumentKind[]> = { all: ['RELEASE', 'ROW'], releases: ['RELEASE'], rows: ['ROW'] };

/** The documents held, newest first: each can be read, and removed. */
export function SourcesView() {
  const [shown, setShown] = useState('all');
  const [removing, setRemoving] = useState<Source | null>(null);
  const kinds = KINDS[shown];
  const { data, error, loading, refetch, fetchMore } = useQuery(SourcesDocument, {
    variables: { kinds, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const more = () =>
    fetchMore({
      variables: { after: data?.documents.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { documents } }) => ({
        documents: { ...documents, edges: [...before.documents.edges, ...documents.edges] },
      }),
    });
  const left = data ? data.documents.totalCount - data.documents.edges.length : 0;
  return (
    <ScrollArea h="100%" type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Sources' }}>
      <Stack p="md" gap="md" maw={900}>
        <Group justify="space-between">
          <Title order={2} size="h4">
            Sources{data && ` (${data.documents.totalCount})`}
          </Title>
          <Button size="compact-sm" onClick={() => openAdd(true)}>
            Add a release
          </Button>
        </Group>
        <SegmentedControl
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          aria-label="Kind of source"
          value={shown}
          onChange={setShown}
          data={[
            { value: 'all', label: 'All' },
            { value: 'releases', label: 'Releases' },
            { value: 'rows', label: 'Table rows' },
          ]}
        />
        {error && (
          <Failure title="The sources could not be fetched" text={failureText(error)} onAgain={() => void refetch()} />
        )}
        {!data && loading && <Waiting text="Fetching the sources…" />}
        {data?.documents.totalCount === 0 && (
          <Text>Nothing of this kind has been read yet. Add a release to begin.</Text>
        )}
        {data && (
          <ul className={classes.list}>
            {data.documents.edges.map((source) => (
              <SourceLine key={source.node.id} source={source} onRemove={() => setRemoving(source)} />
            ))}
          </ul>
        )}
        {left > 0 && (
          <Button variant="default" style={{ alignSelf: 'flex-start' }} loading={loading} onClick={() => void more()}>
            Show more ({left} left)
          </Button>
        )}
      </Stack>
      <RemoveDialog source={removing} onClose={() => setRemoving(null)} />
    </ScrollArea>
  );
}
