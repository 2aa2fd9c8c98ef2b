import { ScrollArea, Stack, Text, Title } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { PathsDocument, type PathsQuery } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { Failure } from '../../components/Failure.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { pathVariables, type PathQuestion } from '../../state/path-question.ts';
import { useExplorer } from '../../state/store.ts';
import { PathCard } from './PathCard.tsx';
import { PathEnds, type Thing } from './PathEnds.tsx';
import { PathOptions } from './PathOptions.tsx';

/** How two things are connected: every way, step by step, each step with its sentences. */
export function PathsView() {
  const question = useExplorer((state) => state.path);
  const asOf = useExplorer((state) => state.history.present.asOf);
  const { data, error, refetch } = useQuestion(PathsDocument, question && pathVariables(question, asOf));
  const [from, to] = question && data ? thingsOf(question, data.ends) : [];
  return (
    <ScrollArea h="100%" type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Paths' }}>
      <Stack p="md" gap="md" maw={900}>
        <Title order={2} size="h4">
          {from && to ? `How ${from.name} and ${to.name} are connected` : 'How are two things connected?'}
        </Title>
        <PathEnds question={question} told={{ from, to }} />
        {question ? <PathOptions question={question} /> : <OtherWays />}
        {error && <Failure title="The paths could not be found" text={failureText(error)} onAgain={refetch} />}
        {question && !error && !data && <Waiting text="Looking for paths…" />}
        {data && <Found {...data.paths} asOf={asOf} />}
      </Stack>
    </ScrollArea>
  );
}

function thingsOf({ from, to }: PathQuestion, ends: PathsQuery['ends']): Thing[] {
  return [from, to].map((id, at) => {
    const end = ends[at];
    return { id, name: end && 'name' in end ? end.name : 'something no longer there' };
  });
}

function OtherWays() {
  return (
    <Text size="sm" c="dimmed">
      Or choose two things (Shift and click on the canvas, Shift and Enter in the search or the table) and press P.
    </Text>
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
