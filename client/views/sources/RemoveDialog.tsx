import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { failureText } from '../../api/failure.ts';
import { read } from '../../state/actions.ts';
import { removeDocument } from '../../state/keeping.ts';
import { sourceTitle, type Source } from './source.ts';

/** Asks before a document is forgotten. */
export function RemoveDialog({ source, onClose }: { source: Source | null; onClose: () => void }) {
  return (
    <Modal opened={source !== null} onClose={onClose} title="Remove this source?">
      {source && <Question source={source} onClose={onClose} />}
    </Modal>
  );
}

function Question({ source, onClose }: { source: Source; onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const remove = async () => {
    setBusy(true);
    try {
      read(null);
      await removeDocument(source.node.address);
      onClose();
    } catch (error) {
      setFailed(failureText(error));
      setBusy(false);
    }
  };
  return (
    <Stack>
      <Text size="sm" fw={600}>
        {sourceTitle(source)}
      </Text>
      <Text size="sm">All that only this source says leaves the graph. To have it back, it must be added again.</Text>
      {failed && (
        <Alert role="alert" color="red" variant="outline" title="It was not removed">
          <Text size="sm">{failed}</Text>
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} disabled={busy} data-autofocus>
          Keep it
        </Button>
        <Button color="red.9" onClick={() => void remove()} loading={busy}>
          Remove
        </Button>
      </Group>
    </Stack>
  );
}
