import { failureText } from '../api/failure.ts';
import { tell } from './actions.ts';

/** Does it when called; a failure is told with a way to try again. */
export function attempt(work: () => Promise<void>): () => void {
  const run = (): void => void work().catch((error: unknown) => tell({ text: failureText(error), again: run }));
  return run;
}
