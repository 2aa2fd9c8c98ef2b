import { setImmediate } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import type { GraphContext } from './context.ts';

/** From the second time on a query is compiled; later ones teach the machine which code is hot. */
const TIMES = 5;

/**
 * Asks a question some times over, so that nothing need be loaded any more when a visitor asks it. Whoever asks
 * meanwhile is answered in between. What goes wrong is left to be told to the visitor.
 */
export async function warmUp(
  apollo: ApolloServer<GraphContext>,
  question: { query: string; variables: Record<string, unknown> },
  makeContext: () => GraphContext,
): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) {
    await setImmediate();
    await apollo.executeOperation(question, { contextValue: makeContext() });
  }
}
