import { Button, Group, ScrollArea, SegmentedControl, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { RejectCountDocument, type DocumentKind } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { openAdd } from '../../state/actions.ts';
import { DocumentsList } from './DocumentsList.tsx';
import { RejectsList } from './RejectsList.tsx';

const KINDS: Record<string, DocumentKind[]> = { all: ['RELEASE', 'ROW'], releases: ['RELEASE'], rows: ['ROW'] };

/** The documents held, and the records that could not be read. */
export function SourcesView() {
  const [shown, setShown] = useState('all');
  const kinds = KINDS[shown];
  const { data } = useQuestion(RejectCountDocument, {}, { anew: true });
  const unread = data?.rejects.totalCount ?? 0;
  return (
    <ScrollArea h="100%" type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Sources' }}>
      <Stack p="md" gap="md" maw={900}>
        <Group justify="space-between">
          <Title order={2} size="h4">
            Sources
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
            { value: 'rejects', label: unread > 0 ? `Not read (${unread})` : 'Not read' },
          ]}
        />
        {kinds ? <DocumentsList key={shown} kinds={kinds} /> : <RejectsList />}
      </Stack>
    </ScrollArea>
  );
}
