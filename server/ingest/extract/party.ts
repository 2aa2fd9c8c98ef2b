import type { Sentence } from './token.ts';

/** Who an instrument binds, and the sentence that tells it. */
export interface Party {
  mention: number;
  sentence: Sentence;
}
