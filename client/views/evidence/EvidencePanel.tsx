import { Button, Divider, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { failureText } from '../../api/failure.ts';
import { EvidenceDocument } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { Failure } from '../../components/Failure.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import type { EvidencedRelation } from './evidenced-relation.ts';
import { RelationEvidence } from './RelationEvidence.tsx';

const SOURCES = 20;
/** Relations told at once: a line between groups stands for hundreds. */
const RELATIONS = 20;

interface EvidencePanelProps {
  ids: readonly string[];
  /** How sources tell a relation. */
  accountsOf: (id: string) => ReactNode;
}

/** Why a line is there: each relation behind it, with the sentences that say so. */
export function EvidencePanel({ ids, accountsOf }: EvidencePanelProps) {
  const [told, setTold] = useState(RELATIONS);
  const asked = { ids: ids.slice(0, told), first: SOURCES };
  const { data, error, refetch } = useQuestion(EvidenceDocument, asked, { keepLast: true });
  if (error) {
    return <Failure title="The sentence could not be fetched" text={failureText(error)} onAgain={refetch} />;
  }
  const nodes = data?.nodes;
  if (!nodes) return <Waiting text="Fetching the sentence…" />;
  const relations = nodes.filter((node): node is EvidencedRelation => node !== null && 'evidence' in node);
  if (relations.length === 0) return <Text p="sm">This is no longer in the graph.</Text>;
  return (
    <Stack gap="lg" component="article" aria-label="Evidence">
      {relations.map((relation, index) => (
        <Stack key={relation.id} gap="lg">
          {index > 0 && <Divider />}
          <RelationEvidence relation={relation} accounts={accountsOf(relation.id)} />
        </Stack>
      ))}
      {ids.length > told && (
        <Button size="compact-sm" variant="subtle" onClick={() => setTold(told + RELATIONS)}>
          Show more ({ids.length - told} left)
        </Button>
      )}
    </Stack>
  );
}
