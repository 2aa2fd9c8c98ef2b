import { Modal, Text } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { RelationCountsDocument } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { Failure } from '../../components/Failure.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { openExpansion } from '../../state/actions.ts';
import { useExplorer } from '../../state/store.ts';
import { BranchChoice } from './BranchChoice.tsx';

/** What an expansion would bring, counted, and the choice of what of it. */
export function ExpandDialog() {
  const id = useExplorer((state) => state.expansion);
  const name = useExplorer(({ expansion, history: { present } }) => present.entities[expansion ?? '']?.name);
  return (
    <Modal
      opened={id !== null}
      onClose={() => openExpansion(null)}
      title={
        <Text span lineClamp={2}>
          Expand {name}
        </Text>
      }
      size="lg"
    >
      {id && <Counted key={id} id={id} />}
    </Modal>
  );
}

function Counted({ id }: { id: string }) {
  const { data, error, refetch } = useQuestion(RelationCountsDocument, { id });
  if (error) return <Failure title="Not counted" text={failureText(error)} onAgain={refetch} />;
  if (!data) return <Waiting text="Counting its lines…" />;
  const counts = data.entity?.relationCounts ?? [];
  return counts.length > 0 ? <BranchChoice id={id} counts={counts} /> : <Text>It has no lines.</Text>;
}
