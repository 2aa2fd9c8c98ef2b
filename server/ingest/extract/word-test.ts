import type { Word } from './word.ts';

let tests = 0;

/** Whether the words of a token are what one of these patterns says; each different word is tried once. */
export function wordTest(...patterns: readonly RegExp[]): (token: { word: Word }) => boolean {
  const test = tests++;
  return ({ word }) => (word.answers[test] ??= patterns.some((pattern) => pattern.test(word.text)));
}
