import { tell } from './actions.ts';
import { attempt } from './attempt.ts';
import { citation, type Cited } from './citation.ts';

/** Copies a passage with who published it, when and where. */
export function copyCitation(of: Cited): void {
  attempt(async () => {
    await navigator.clipboard.writeText(citation(of));
    tell({ text: 'The citation is copied.' });
  })();
}
