import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { read } from '../../state/actions.ts';
import { sourceTitle, type Source } from './source.ts';

/** One document: what it is called, who published it when, how much it gave. */
export function SourceLine({ source, onRemove }: { source: Source; onRemove: () => void }) {
  const { node, mentionCount, claimCount } = source;
  const title = sourceTitle(source);
  const from = [node.publisher ?? (node.kind === 'ROW' ? 'A row of a table' : 'Publisher not given'), node.published];
  return (
    <li>
      <Group wrap="nowrap" justify="space-between" align="flex-start">
        <Stack gap={2} style={{ minWidth: 0 }}>
          <Anchor
            component="button"
            type="button"
            size="sm"
            ta="start"
            underline="always"
            c="var(--mantine-color-text)"
            style={{ overflowWrap: 'anywhere' }}
            onClick={() => read({ documentId: node.id, start: 0, end: 0 })}
          >
            {title}
          </Anchor>
          <Text size="xs">
            {from.filter(Boolean).join(' · ')} · {mentionCount} things, {claimCount} facts
          </Text>
        </Stack>
        <Button
          size="compact-sm"
          variant="default"
          style={{ flex: 'none' }}
          aria-label={`Remove ${title}`}
          onClick={onRemove}
        >
          Remove
        </Button>
      </Group>
    </li>
  );
}
