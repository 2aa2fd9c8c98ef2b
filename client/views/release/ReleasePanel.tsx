import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { failureText } from '../../api/failure.ts';
import { ReleaseDocument } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { CitationButton } from '../../components/CitationButton.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Highlighted } from '../../components/Highlighted.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { read } from '../../state/actions.ts';
import { copyCitation } from '../../state/copy-citation.ts';
import type { Reading } from '../../state/store.ts';
import { PassageList } from './PassageList.tsx';

/** A whole release, scrolled to the passage, with everything that was read in it. */
export function ReleasePanel({ reading }: { reading: Reading }) {
  const { data, error, loading, refetch } = useQuestion(ReleaseDocument, { id: reading.documentId });
  if (error) {
    return <Failure title="The release could not be fetched" text={failureText(error)} onAgain={refetch} />;
  }
  if (loading || !data) return <Waiting text="Fetching the release…" />;
  const { document } = data;
  if (!document) return <Text p="sm">The release is no longer there.</Text>;
  return (
    <Stack gap="md" component="article" aria-label="Release">
      <Button
        size="compact-sm"
        variant="subtle"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={() => read(null)}
      >
        Back
      </Button>
      <Title order={2} size="h4">
        {document.title ?? 'Untitled text'}
      </Title>
      <Text size="sm" c="dimmed">
        {document.kind === 'ROW'
          ? 'A row of a table'
          : [document.publisher ?? 'Publisher not given', document.published ?? 'no date'].join(' · ')}
      </Text>
      {document.url && /^https?:\/\//i.test(document.url) && (
        <Anchor size="sm" href={document.url} target="_blank" rel="noreferrer noopener">
          Where it was published
        </Anchor>
      )}
      <Text
        size="sm"
        lang={document.language ?? undefined}
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        <Highlighted text={document.text} start={reading.start} end={reading.end} scroll />
      </Text>
      {reading.end > reading.start && (
        <CitationButton
          onClick={() => copyCitation({ quote: document.text.slice(reading.start, reading.end), document })}
        />
      )}
      {document.repairs.length > 0 && (
        <Text size="xs" c="dimmed">
          Repaired when it was read: {document.repairs.join(', ')}
        </Text>
      )}
      <PassageList documentId={document.id} passages={document.passages} />
    </Stack>
  );
}
