import { Alert, Modal, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { ask } from '../../api/ask.ts';
import { failureText } from '../../api/failure.ts';
import { PreviewDocumentDocument, type DocumentInput } from '../../api/generated.ts';
import { keepFocus } from '../../components/keep-focus.ts';
import { openAdd } from '../../state/actions.ts';
import { saveRelease } from '../../state/keeping.ts';
import { useExplorer } from '../../state/store.ts';
import type { Preview } from './preview-facts.ts';
import { PreviewStep } from './PreviewStep.tsx';
import { TextStep } from './TextStep.tsx';

/** Adds a release: its text, then what would be read in it, then saved and drawn. */
export function AddDialog() {
  const opened = useExplorer((state) => state.adding);
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return (
    <Modal opened={opened} onClose={() => openAdd(false)} title="Add a release" size={1100} fullScreen={phone}>
      <Steps />
    </Modal>
  );
}

function Steps() {
  const [input, setInput] = useState<DocumentInput>({ text: '' });
  const [preview, setPreview] = useState<Preview | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const attempt = async (work: () => Promise<string | null>) => {
    setBusy(true);
    setFailed(null);
    try {
      setFailed(await work());
    } catch (error) {
      setFailed(failureText(error));
    } finally {
      setBusy(false);
    }
  };
  const readIt = () =>
    attempt(async () => {
      const { previewDocument } = await ask(PreviewDocumentDocument, { input: filled(input) });
      const { preview: found, userErrors } = previewDocument;
      setPreview(found);
      return found ? null : userErrors.map(({ message }) => message).join(' ');
    });
  const save = () =>
    attempt(async () => {
      const { refused } = await saveRelease(filled(input));
      if (refused === null) openAdd(false);
      return refused;
    });
  return (
    <Stack gap="sm" ref={keepFocus} tabIndex={-1}>
      {failed && (
        <Alert role="alert" color="red" variant="outline" title={preview ? 'It was not saved' : 'It could not be read'}>
          <Text size="sm">{failed}</Text>
        </Alert>
      )}
      {preview ? (
        <PreviewStep preview={preview} saving={busy} onBack={() => setPreview(null)} onSave={() => void save()} />
      ) : (
        <TextStep input={input} reading={busy} onChange={setInput} onFailed={setFailed} onRead={() => void readIt()} />
      )}
    </Stack>
  );
}

/** Fields left empty are not known. */
function filled({ text, ...details }: DocumentInput): DocumentInput {
  const given = Object.entries(details).filter(([, value]) => typeof value === 'string' && value.trim() !== '');
  return { text, ...Object.fromEntries(given) };
}
