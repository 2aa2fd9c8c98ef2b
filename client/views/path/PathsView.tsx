import { ScrollArea, Stack, Text, Title } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { PathsDocument, type PathsQuery } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { Failure } from '../../components/Failure.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { pathVariables, type PathQuestion } from '../../state/path-question.ts';
import { useExplorer } from '../../state/store.ts';
import { PathCard } from './PathCard.tsx';
import { PathOptions } from './PathOptions.tsx';

/** How two things are connected: every way, step by step, each step with its sentences. */
export function PathsView() {
  const path = useExplorer((state) => state.path);
  return (
    <ScrollArea h="100%" type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Paths' }}>
      <Stack p="md" gap="md" maw={900}>
        {path ? <Answer question={path} /> : <WhatToDo />}
      </Stack>
    </ScrollArea>
  );
}

function WhatToDo() {
  return (
    <>
      <Title order={2} size="h4">
        How are two things connected?
      </Title>
      <Text>
        Choose two things (Shift and click on the canvas, Shift and Enter in the search or the table), then press P on
        the canvas or pick “Paths between the two that are chosen” from the search.
      </Text>
    </>
  );
}

function Answer({ question }: { question: PathQuestion }) {
  const asOf = useExplorer((state) => state.history.present.asOf);
  const { data, error, refetch } = useQuestion(PathsDocument, pathVariables(question, asOf));
  const [a, b] = (data?.ends ?? []).map((end) => (end && 'name' in end ? end.name : 'something no longer there'));
  return (
    <>
      <Title order={2} size="h4">
        {a && b ? `How ${a} and ${b} are connected` : 'How two things are connected'}
      </Title>
      <PathOptions question={question} />
      {error && <Failure title="The paths could not be found" text={failureText(error)} onAgain={refetch} />}
      {!error && !data && <Waiting text="Looking for paths…" />}
      {data && <Found {...data.paths} asOf={asOf} />}
    </>
  );
}

function Found({ paths, complete, visited, asOf }: PathsQuery['paths'] & { asOf: string | null }) {
  const day = asOf ? ` as of ${asOf}` : '';
  const found = paths.length === 0 ? `No path of six steps or fewer${day}.` : `${paths.length} found${day}.`;
  return (
    <>
      <Text size="sm" role="status">
        {found}
        {!complete && ` There may be more: the search stopped after looking at ${visited} things. Narrow it.`}
      </Text>
      <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {paths.map((path) => (
          <PathCard key={path.entities.map(({ id }) => id).join(' ')} path={path} />
        ))}
      </Stack>
    </>
  );
}
