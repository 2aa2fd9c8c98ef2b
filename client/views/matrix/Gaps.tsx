import { Group, NativeSelect, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { failureText } from '../../api/failure.ts';
import { LackingDocument, type CountedBy } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { Failure } from '../../components/Failure.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { reveal } from '../../state/loading.ts';
import { useExplorer } from '../../state/store.ts';

const ROWS = 100;

interface GapsProps {
  members: readonly { id: string; name: string }[];
  by: CountedBy;
  instrumentTypes: string[] | null;
}

/** With whom one has an instrument of a kind while the other has none: the empty cells as a question. */
export function Gaps({ members, by, instrumentTypes }: GapsProps) {
  const [has, setHas] = useState('');
  const [lacks, setLacks] = useState('');
  const known = (id: string, fallback: number) =>
    members.some((member) => member.id === id) ? id : (members[fallback]?.id ?? '');
  const pair = { has: known(has, 0), lacks: known(lacks, 1) };
  const data = members.map(({ id, name }) => ({ value: id, label: name }));
  const choices = [
    { label: 'Has', data, value: pair.has, choose: setHas },
    { label: 'Lacks', data, value: pair.lacks, choose: setLacks },
  ];
  return (
    <Stack gap="xs" component="section" aria-label="Gaps" maw={900}>
      <Title order={3} size="h5">
        With whom does one have what the other lacks?
      </Title>
      <Group gap="sm" align="flex-end">
        {choices.map(({ choose, ...choice }) => (
          <NativeSelect
            key={choice.label}
            size="xs"
            {...choice}
            onChange={({ currentTarget: { value } }) => choose(value)}
          />
        ))}
      </Group>
      {pair.has && pair.lacks && pair.has !== pair.lacks ? (
        <Answer {...pair} by={by} instrumentTypes={instrumentTypes} />
      ) : (
        <Text size="sm">Choose two that differ.</Text>
      )}
    </Stack>
  );
}

interface AnswerProps {
  has: string;
  lacks: string;
  by: CountedBy;
  instrumentTypes: string[] | null;
}

function Answer(question: AnswerProps) {
  const asOf = useExplorer((state) => state.history.present.asOf);
  const { data, error, refetch } = useQuestion(LackingDocument, { ...question, asOf, first: ROWS });
  if (error) {
    return <Failure title="The gaps could not be found" text={failureText(error)} onAgain={refetch} />;
  }
  if (!data) return <Waiting text="Comparing…" />;
  const { rows, totalCount } = data.lacking;
  if (rows.length === 0) return <Text size="sm">Nothing: with each of those partners the other has it too.</Text>;
  return (
    <Stack component="ul" gap={2} m={0} pl="md">
      {rows.map(({ partner, instrumentType, holds }) => (
        <li key={`${partner.id} ${instrumentType}`}>
          <Text span size="sm">
            {instrumentType} with{' '}
            <UnstyledButton fz="sm" td="underline" onClick={() => void reveal(partner.id)}>
              {partner.name}
            </UnstyledButton>
            {holds === 'POSSIBLY' && ' (possibly on that day)'}
          </Text>
        </li>
      ))}
      {totalCount > rows.length && <Text size="sm">and {totalCount - rows.length} more</Text>}
    </Stack>
  );
}
