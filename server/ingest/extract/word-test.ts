import { remembered } from './remembered.ts';

/** Different words whose answer is remembered. */
const WORDS = 10_000;

/** Whether a word is what a pattern says; each different word is tried once. */
export function wordTest(pattern: RegExp): (word: string) => boolean {
  return remembered((word) => pattern.test(word), WORDS);
}
