import type { Word } from './word.ts';

let questions = 0;

/** What a pure function says of the text of a token; each different text is asked once, and the answer kept with its word. */
export function ofWord<Answer extends NonNullable<unknown>>(
  answer: (text: string) => Answer,
): (token: { word: Word }) => Answer {
  const question = questions++;
  return ({ word }) => (word.answers[question] ??= answer(word.text)) as Answer;
}

/** Two bits for each test of a word: 0 not asked yet, 1 no, 2 yes. */
const TESTS_A_NUMBER = 15;
let tests = 0;

/** Whether the text of a token is what one of these patterns says. */
export function wordTest(...patterns: readonly RegExp[]): (token: { word: Word }) => boolean {
  return testOfWord((text) => patterns.some((pattern) => pattern.test(text)));
}

/** As `ofWord`, of yes and no. */
export function testOfWord(answer: (text: string) => boolean): (token: { word: Word }) => boolean {
  const at = Math.floor(tests / TESTS_A_NUMBER);
  const shift = (tests++ % TESTS_A_NUMBER) * 2;
  return ({ word }) => {
    const known = word.tested[at] ?? 0;
    const said = (known >> shift) & 3;
    if (said !== 0) return said === 2;
    const yes = answer(word.text);
    while (word.tested.length < at) word.tested.push(0);
    word.tested[at] = known | ((yes ? 2 : 1) << shift);
    return yes;
  };
}
