import { attempt } from './attempt.ts';
import { copyText } from './copy-text.ts';
import { citation, type Cited } from './citation.ts';

/** Copies a passage with who published it, when and where. */
export function copyCitation(of: Cited): void {
  attempt(() => copyText(citation(of), 'The citation is copied.'))();
}
