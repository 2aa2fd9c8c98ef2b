import { Button, Center, Code, Stack, Text, Title } from '@mantine/core';
import { Failure } from '../../components/Failure.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { openAdd } from '../../state/actions.ts';
import { openStart } from '../../state/loading.ts';
import { useExplorer } from '../../state/store.ts';

/** What stands in place of the picture while there is none: it is coming, it failed, or the graph is empty. */
export function StartScreen() {
  const start = useExplorer((state) => state.start);
  if (start === 'ready') return null;
  return (
    <Center pos="absolute" inset={0} p="lg">
      {start === 'loading' && <Waiting text="Drawing the graph…" />}
      {start === 'empty' && (
        <Stack align="center" maw={460}>
          <Title order={2} size="h3">
            Nothing has been read yet
          </Title>
          <Button onClick={() => openAdd(true)}>Add a release</Button>
          <Text ta="center">
            Or give Entente a release, a folder of them or a table of agreements, and reload this page:
          </Text>
          <Code block>npx entente ingest PATH</Code>
        </Stack>
      )}
      {typeof start === 'object' && (
        <Failure
          title="The graph could not be fetched"
          text={start.failed}
          onAgain={() => void openStart(location.hash)}
        />
      )}
    </Center>
  );
}
