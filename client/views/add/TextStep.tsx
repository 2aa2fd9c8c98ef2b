import { Button, FileButton, Group, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import type { DocumentInput } from '../../api/generated.ts';
import { releasesIn } from './releases-in.ts';

const DETAILS = [
  { name: 'url', label: 'Address (URL)', placeholder: 'https://…' },
  { name: 'title', label: 'Title', placeholder: 'The first line, when left out' },
  { name: 'publisher', label: 'Publisher', placeholder: '' },
  { name: 'published', label: 'Published', placeholder: '2023-11-27' },
] as const;

interface TextStepProps {
  input: DocumentInput;
  reading: boolean;
  onChange: (input: DocumentInput) => void;
  onFailed: (reason: string | null) => void;
  onRead: () => void;
}

/** Where the text comes in: pasted, dropped, or from a file, with what is known of it. */
export function TextStep({ input, reading, onChange, onFailed, onRead }: TextStepProps) {
  const [releases, setReleases] = useState<DocumentInput[]>([]);
  const take = async (file: File | null | undefined) => {
    if (!file) return;
    try {
      const found = releasesIn(file.name, await file.text());
      setReleases(found);
      onFailed(null);
      onChange(found[0]!);
    } catch (error) {
      onFailed(error instanceof Error ? error.message : `${file.name} cannot be read.`);
    }
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <Stack
      component="form"
      gap="sm"
      onDragOver={(event: DragEvent) => event.preventDefault()}
      onDrop={drop}
      onSubmit={(event) => {
        event.preventDefault();
        onRead();
      }}
    >
      <Textarea
        label="Text of the release"
        description="Paste it, or drop a .txt, .json or .jsonl file anywhere here."
        data-autofocus
        autosize
        minRows={8}
        maxRows={16}
        value={input.text}
        onChange={(event) => onChange({ ...input, text: event.currentTarget.value })}
      />
      {releases.length > 1 && (
        <NativeSelect
          label={`The file holds ${releases.length} releases; one is read at a time`}
          data={releases.map(({ title, text }, index) => ({
            value: String(index),
            label: `${index + 1}. ${title ?? text.slice(0, 60)}`,
          }))}
          onChange={(event) => onChange(releases[Number(event.currentTarget.value)]!)}
        />
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
        {DETAILS.map(({ name, label, placeholder }) => (
          <TextInput
            key={name}
            label={label}
            placeholder={placeholder}
            value={input[name] ?? ''}
            onChange={(event) => onChange({ ...input, [name]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      <Text size="xs" c="var(--mantine-color-text)">
        Dates without a year are read from the day of publication. Nothing is stored before you save.
      </Text>
      <Group justify="space-between">
        <FileButton onChange={(file) => void take(file)} accept=".txt,.json,.jsonl,text/plain,application/json">
          {(props) => (
            <Button variant="default" {...props}>
              Choose a file
            </Button>
          )}
        </FileButton>
        <Button type="submit" loading={reading} disabled={input.text.trim() === ''}>
          Read it
        </Button>
      </Group>
    </Stack>
  );
}
