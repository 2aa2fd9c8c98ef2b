import { Text } from '@mantine/core';
import { useState } from 'react';
import { failureText } from '../../api/failure.ts';
import { SourcesDocument, type DocumentKind } from '../../api/generated.ts';
import { usePages } from '../../api/use-pages.ts';
import { Failure } from '../../components/Failure.tsx';
import { MoreButton } from '../../components/MoreButton.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import type { Source } from './source.ts';
import { SourceLine } from './SourceLine.tsx';
import classes from './SourcesView.module.css';

const PAGE = 25;

/** The documents of these kinds, newest first: each can be read, and removed. */
export function DocumentsList({ kinds }: { kinds: DocumentKind[] }) {
  const [removing, setRemoving] = useState<Source | null>(null);
  const asked = { kinds, first: PAGE };
  const { list, error, loading, refetch, more } = usePages(SourcesDocument, asked, ({ documents }) => documents);
  const total = list?.totalCount;
  return (
    <>
      {error && <Failure title="The sources could not be fetched" text={failureText(error)} onAgain={refetch} />}
      {!list && loading && <Waiting text="Fetching the sources…" />}
      {total === 0 && <Text>Nothing of this kind has been read yet. Add a release to begin.</Text>}
      {total !== undefined && total > 0 && <Text size="xs">{total} in all, the newest first</Text>}
      {list && (
        <ul className={classes.list}>
          {list.edges.map((source) => (
            <SourceLine key={source.node.id} source={source} onRemove={() => setRemoving(source)} />
          ))}
        </ul>
      )}
      {list && <MoreButton {...list} loading={loading} onMore={more} />}
      <RemoveDialog source={removing} onClose={() => setRemoving(null)} />
    </>
  );
}
