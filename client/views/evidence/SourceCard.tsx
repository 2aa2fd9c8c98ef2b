import { Anchor, Button, Group, Paper, ScrollArea, Stack, Text } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { ReleaseDocument } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { CitationButton } from '../../components/CitationButton.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Highlighted } from '../../components/Highlighted.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { read } from '../../state/actions.ts';
import { copyCitation } from '../../state/copy-citation.ts';
import type { EvidencedRelation } from './evidenced-relation.ts';

type Source = EvidencedRelation['evidence']['edges'][number]['node'];

/** One sentence: who published it and when, and, opened, the whole release scrolled to it. */
export function SourceCard({ source, open, onOpen }: { source: Source; open: boolean; onOpen: () => void }) {
  const { document, start, end } = source;
  return (
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-label={`Source: ${document.title ?? document.publisher ?? 'a text'}`}
    >
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {document.title ?? 'Untitled text'}
        </Text>
        <Text size="xs" c="dimmed">
          {document.kind === 'ROW'
            ? 'A row of a table'
            : [document.publisher ?? 'Publisher not given', document.published ?? 'no date'].join(' · ')}
        </Text>
        {open ? (
          <WholeText documentId={document.id} start={start} end={end} />
        ) : (
          <Text size="sm" component="blockquote" m={0}>
            “{source.quote}”
          </Text>
        )}
        <Group gap="xs" justify="space-between">
          <Button size="compact-sm" variant="subtle" aria-expanded={open} onClick={onOpen}>
            {open ? 'Only the sentence' : 'In its release'}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => read({ documentId: document.id, start, end })}>
            Read all of it
          </Button>
          <CitationButton onClick={() => copyCitation(source)} />
          <SourceLink url={document.url} />
        </Group>
      </Stack>
    </Paper>
  );
}

function WholeText({ documentId, start, end }: { documentId: string; start: number; end: number }) {
  const { data, error, refetch } = useQuestion(ReleaseDocument, { id: documentId });
  if (error) {
    return <Failure title="The release could not be fetched" text={failureText(error)} onAgain={refetch} />;
  }
  if (!data) return <Waiting text="Fetching the release…" />;
  if (!data.document) return <Text size="sm">The release is no longer there.</Text>;
  return (
    <ScrollArea.Autosize
      mah={280}
      type="auto"
      offsetScrollbars="y"
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Text of the release' }}
    >
      <Text
        size="sm"
        lang={data.document.language ?? undefined}
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        <Highlighted text={data.document.text} start={start} end={end} scroll />
      </Text>
    </ScrollArea.Autosize>
  );
}

/** A link only when the address is one a browser opens; the user follows it, the page never does. */
function SourceLink({ url }: { url: string | null }) {
  if (!url || !/^https?:\/\//i.test(url)) return null;
  return (
    <Anchor size="sm" href={url} target="_blank" rel="noreferrer noopener">
      Where it was published
    </Anchor>
  );
}
