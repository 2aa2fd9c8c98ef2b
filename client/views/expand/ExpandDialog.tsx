import { useQuery } from '@apollo/client/react';
import { Modal, Text } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { RelationCountsDocument } from '../../api/generated.ts';
import { Failure } from '../../components/Failure.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { openExpansion } from '../../state/actions.ts';
import { useExplorer } from '../../state/store.ts';
import { BranchChoice } from './BranchChoice.tsx';

/** What an expansion would bring, counted, and the choice of what of it. */
export function ExpandDialog({ id }: { id: string }) {
  const name = useExplorer((state) => state.history.present.entities[id]?.name ?? '');
  const { data, error, refetch } = useQuery(RelationCountsDocument, { variables: { id } });
  const counts = data?.entity?.relationCounts;
  return (
    <Modal
      opened
      onClose={() => openExpansion(null)}
      title={
        <Text span lineClamp={2}>
          Expand {name}
        </Text>
      }
      size="lg"
      withinPortal={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {error && <Failure title="Not counted" text={failureText(error)} onAgain={() => void refetch()} />}
      {!data && !error && <Waiting text="Counting its lines…" />}
      {counts?.length === 0 && <Text>It has no lines.</Text>}
      {counts && counts.length > 0 && <BranchChoice id={id} counts={counts} />}
    </Modal>
  );
}
