import { remembered } from './remembered.ts';

/** Different words whose answer is remembered. */
const WORDS = 10_000;

/** Whether a word is what one of these patterns says; each different word is tried once. */
export function wordTest(...patterns: readonly RegExp[]): (word: string) => boolean {
  return remembered((word) => patterns.some((pattern) => pattern.test(word)), WORDS);
}
