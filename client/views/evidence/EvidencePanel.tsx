import { useQuery } from '@apollo/client/react';
import { Divider, Stack, Text } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { EvidenceDocument } from '../../api/generated.ts';
import { Failure } from '../../components/Failure.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import type { EvidencedRelation } from './evidenced-relation.ts';
import { RelationEvidence } from './RelationEvidence.tsx';

const SOURCES = 20;

/** Why a line is there: each relation behind it, with the sentences that say so. */
export function EvidencePanel({ ids }: { ids: readonly string[] }) {
  const { data, error, loading, refetch } = useQuery(EvidenceDocument, {
    variables: { ids: [...ids], first: SOURCES },
  });
  if (error) {
    return (
      <Failure title="The sentence could not be fetched" text={failureText(error)} onAgain={() => void refetch()} />
    );
  }
  if (loading || !data) return <Waiting text="Fetching the sentence…" />;
  const relations = data.nodes.filter((node): node is EvidencedRelation => node !== null && 'evidence' in node);
  if (relations.length === 0) return <Text p="sm">This is no longer in the graph.</Text>;
  return (
    <Stack gap="lg" component="article" aria-label="Evidence">
      {relations.map((relation, index) => (
        <Stack key={relation.id} gap="lg">
          {index > 0 && <Divider />}
          <RelationEvidence relation={relation} />
        </Stack>
      ))}
    </Stack>
  );
}
