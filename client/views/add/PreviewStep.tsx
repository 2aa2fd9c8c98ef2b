import { Alert, Box, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { linesOf, type Preview } from './preview-facts.ts';
import { ReadList } from './ReadList.tsx';
import { ReadText } from './ReadText.tsx';

interface PreviewStepProps {
  preview: Preview;
  saving: boolean;
  onBack: () => void;
  onSave: () => void;
}

/** The text beside what was read in it, to be saved or not. */
export function PreviewStep({ preview, saving, onBack, onSave }: PreviewStepProps) {
  const { things, facts } = useMemo(() => linesOf(preview), [preview]);
  const lines = useMemo(() => [...things, ...facts], [things, facts]);
  const [active, setActive] = useState<readonly string[]>([]);
  const [sought, setSought] = useState<string | null>(null);
  const list = { active, onPoint: setActive, onSeek: setSought };
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        {[
          preview.title ?? 'Untitled text',
          preview.publisher ?? 'Publisher not given',
          preview.published ?? 'no date',
        ].join(' · ')}
      </Text>
      {preview.held && (
        <Text size="sm">The graph has a document at this address. Saving puts this text in its place.</Text>
      )}
      {preview.repairs.length > 0 && <Text size="sm">Repaired: {preview.repairs.join(', ')}</Text>}
      {lines.length === 0 && (
        <Alert color="yellow" variant="outline" title="Nothing was read in this text">
          <Text size="sm">
            Entente looks for public bodies, officials, agreements, places and events in English. The text can be saved
            all the same.
          </Text>
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <ReadText
          text={preview.text}
          language={preview.language}
          lines={lines}
          active={active}
          sought={sought}
          onPoint={setActive}
        />
        <Box mah="60vh" style={{ overflowY: 'auto' }} tabIndex={0} role="region" aria-label="What was read">
          <Stack gap="sm">
            {facts.length > 0 && <ReadList title="Facts" lines={facts} {...list} />}
            {things.length > 0 && <ReadList title="Things" lines={things} {...list} />}
          </Stack>
        </Box>
      </SimpleGrid>
      <Group justify="space-between">
        <Button variant="default" onClick={onBack} disabled={saving}>
          Back to the text
        </Button>
        <Button onClick={onSave} loading={saving}>
          Save
        </Button>
      </Group>
    </Stack>
  );
}
