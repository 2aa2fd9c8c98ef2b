import { Button, Group, Modal, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { failureText } from '../../api/failure.ts';
import { SavedViewsDocument } from '../../api/generated.ts';
import { usePages } from '../../api/use-pages.ts';
import { openViews } from '../../state/actions.ts';
import { attempt } from '../../state/attempt.ts';
import { copyText } from '../../state/copy-text.ts';
import { keepView, linkTo, presentKept } from '../../state/saved-views.ts';
import { useExplorer } from '../../state/store.ts';
import { SavedViewsList } from './SavedViewsList.tsx';

const PAGE = 20;

/** Saves what is shown under a name, and opens what was saved before. */
export function SavedViewsDialog() {
  const opened = useExplorer((state) => state.viewsOpen);
  return (
    <Modal opened={opened} onClose={() => openViews(false)} title="Saved views" size="lg">
      {opened && <Content />}
    </Modal>
  );
}

function Content() {
  const saved = usePages(SavedViewsDocument, { first: PAGE, after: null }, ({ savedViews }) => savedViews);
  return (
    <Stack>
      <SaveForm onSaved={saved.refetch} />
      <Title order={3} size="h5">
        Saved before
      </Title>
      <SavedViewsList saved={saved} />
    </Stack>
  );
}

function SaveForm({ onSaved }: { onSaved: () => void }) {
  const [name, setName] = useState(() => presentKept(useExplorer.getState()).name);
  const [failed, setFailed] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const id = await keepView({ ...presentKept(useExplorer.getState()), name });
      setFailed(null);
      onSaved();
      attempt(() => copyText(linkTo(id), `Saved “${name}”; its link is copied.`))();
    } catch (error) {
      setFailed(failureText(error));
    }
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Group align="flex-end" gap="sm" wrap="nowrap">
        <TextInput
          flex={1}
          label="What is shown now, as"
          value={name}
          maxLength={200}
          required
          withAsterisk={false}
          error={failed}
          data-autofocus
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
        <Button type="submit">Save</Button>
      </Group>
      <Text size="xs" mt={4}>
        Positions, filters, colours and the day are kept, beside the graph; the things themselves are read anew.
      </Text>
    </form>
  );
}
