import { Center } from '@mantine/core';
import { Failure } from '../../components/Failure.tsx';
import { late } from '../../components/late.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { openStart } from '../../state/loading.ts';
import { useExplorer } from '../../state/store.ts';

const EmptyStart = late(async () => (await import('./EmptyStart.tsx')).EmptyStart);

/** What stands in place of the picture while there is none: it is coming, it failed, or the graph is empty. */
export function StartScreen() {
  const start = useExplorer((state) => state.start);
  if (start === 'ready') return null;
  return (
    <Center pos="absolute" inset={0} p="lg">
      {start === 'loading' && <Waiting text="Drawing the graph…" />}
      {start === 'empty' && <EmptyStart />}
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
