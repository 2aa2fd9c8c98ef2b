import { createClient } from 'graphql-ws/client';
import { GraphChangedDocument, type GraphChangedSubscription } from './generated.ts';

const LONGEST_PAUSE = 60_000;

/** Hears the graph's revision at once and whenever it is another; a lost connection is quietly made again. Returns the function that stops it. */
export function hearRevisions(hear: (revision: string) => void): () => void {
  const client = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: Infinity,
    retryWait: growingPause,
  });
  client.subscribe<GraphChangedSubscription>(
    { query: GraphChangedDocument },
    {
      next: ({ data }) => data && hear(data.graphChanged.revision),
      // A server that will not tell leaves the explorer as it was without: nobody need be told of that.
      error: () => {},
      complete: () => {},
    },
  );
  return () => void client.dispose();
}

/** Of uneven length, so that not all windows come back at once. */
function growingPause(retries: number): Promise<void> {
  const pause = Math.min(LONGEST_PAUSE, 1000 * 2 ** retries) * (0.5 + Math.random());
  return new Promise((resolve) => setTimeout(resolve, pause));
}
