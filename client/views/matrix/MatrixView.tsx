import { Group, ScrollArea, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { InstrumentTypesDocument, MatrixDocument } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { Failure } from '../../components/Failure.tsx';
import { SeveralOf } from '../../components/SeveralOf.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { changeMatrix } from '../../state/actions.ts';
import { matrixVariables } from '../../state/matrix-question.ts';
import { useExplorer } from '../../state/store.ts';
import { Gaps } from './Gaps.tsx';
import { MatrixCircle } from './MatrixCircle.tsx';
import { MatrixTable } from './MatrixTable.tsx';

/** Who has what with whom, in numbers; an empty cell is a question. */
export function MatrixView() {
  const asOf = useExplorer((state) => state.history.present.asOf);
  const matrixQuestion = useExplorer((state) => state.matrix);
  const { by, types, drawnAs } = matrixQuestion;
  const kinds = useQuestion(InstrumentTypesDocument, {}).data?.facets.instrumentTypes ?? [];
  const variables = matrixVariables(matrixQuestion, asOf);
  const { data, error, refetch } = useQuestion(MatrixDocument, variables, { keepLast: true });
  const matrix = data?.matrix;
  return (
    <ScrollArea h="100%" type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Matrix' }}>
      <Stack p="md" gap="md">
        <Title order={2} size="h4">
          Who has what with whom{asOf ? `, as of ${asOf}` : ''}
        </Title>
        <Group align="flex-end" gap="md">
          <SegmentedControl
            size="xs"
            aria-label="Compare"
            value={by}
            onChange={(value) => changeMatrix({ ...matrixQuestion, by: value })}
            data={[
              { value: 'BODY', label: 'Bodies' },
              { value: 'COUNTRY', label: 'Countries' },
            ]}
          />
          <SegmentedControl
            size="xs"
            aria-label="Drawn as"
            value={drawnAs}
            onChange={(value) => changeMatrix({ ...matrixQuestion, drawnAs: value })}
            data={[
              { value: 'table', label: 'Table' },
              { value: 'circle', label: 'Circle' },
            ]}
          />
          <SeveralOf
            size="xs"
            miw={240}
            aria-label="Kinds of instrument"
            placeholder={types.length === 0 ? 'All kinds of instrument' : ''}
            data={kinds.map(({ value }) => value)}
            value={[...types]}
            onChange={(chosen) => changeMatrix({ ...matrixQuestion, types: chosen })}
          />
        </Group>
        {error && <Failure title="The matrix could not be counted" text={failureText(error)} onAgain={refetch} />}
        {!error && !matrix && <Waiting text="Counting…" />}
        {matrix?.members.length === 0 && <Text>No two bodies have an instrument of these kinds.</Text>}
        {matrix && matrix.members.length > 0 && (
          <>
            {drawnAs === 'circle' ? <MatrixCircle matrix={matrix} /> : <MatrixTable matrix={matrix} />}
            {!matrix.complete && <Text size="sm">The graph holds more than was looked at.</Text>}
            <Gaps
              members={matrix.members.map(({ entity }) => entity)}
              by={by}
              instrumentTypes={variables.instrumentTypes}
            />
          </>
        )}
      </Stack>
    </ScrollArea>
  );
}
