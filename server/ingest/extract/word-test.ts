import type { Word } from './word.ts';

let questions = 0;

/** What a pure function says of the text of a token; each different text is asked once, and the answer kept with its word. */
export function ofWord<Answer extends NonNullable<unknown>>(
  answer: (text: string) => Answer,
): (token: { word: Word }) => Answer {
  const question = questions++;
  return ({ word }) => (word.answers[question] ??= answer(word.text)) as Answer;
}

/** Whether the text of a token is what one of these patterns says. */
export function wordTest(...patterns: readonly RegExp[]): (token: { word: Word }) => boolean {
  return ofWord((text) => patterns.some((pattern) => pattern.test(text)));
}
