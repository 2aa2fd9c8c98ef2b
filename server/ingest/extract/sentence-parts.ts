import { TODAY } from './find-dates.ts';
import type { Sentence, Token } from './token.ts';
import { shapeOf } from './token.ts';

/** Index of the first token whose text the pattern matches, from `from` on; -1 where there is none. */
export function indexOfWord(sentence: Sentence, pattern: RegExp, from = 0): number {
  return sentence.tokens.findIndex(
    (token, i) =>
      i >= from && (token.shape === 'x' || token.shape === 'h' || token.shape === 'z') && pattern.test(token.text),
  );
}

/** The words around a token, for verbs that need their auxiliaries. */
export function wordsBefore(sentence: Sentence, at: number, count: number): string {
  return sentence.tokens
    .slice(Math.max(0, at - count), at)
    .map((token) => token.text)
    .join(' ');
}

/** A list "A, B and C" of tokens that start at `at`; `filler` shapes may stand between. */
export function listAt(sentence: Sentence, at: number, members: string): Token[] {
  const shape = shapeOf(sentence.tokens.slice(at));
  const pattern = new RegExp(
    `^(?:(?:t|,|a|w|\\([^)]*\\)|(?:[CFX]o|xo)t?|h|P|x(?=[${members}])|[${members}]p(?=[tCFXKBx${members}])|E(?=[,)a])|[${members}]))*`,
  );
  const length = pattern.exec(shape)?.[0].length ?? 0;
  return sentence.tokens
    .slice(at, at + length)
    .filter((token, i, all) => members.includes(token.shape) && all[i + 1]?.shape !== 'p');
}

/** The one date that an act at token `at` bears: the nearest after it, else the nearest before. */
export function dateNear(sentence: Sentence, at: number): string | null {
  const dated = sentence.tokens.flatMap((token, i) => (token.date ? [{ date: token.date, i }] : []));
  const after = dated.filter(({ i }) => i > at);
  const nearest = after[0] ?? dated.findLast(({ i }) => i < at);
  return nearest && nearest.date !== TODAY ? nearest.date : null;
}

/** As `wordsBefore`, without dates, brackets and names of instruments. */
function actWordsBefore(sentence: Sentence, at: number, count: number): string {
  let open = 0;
  const words = sentence.tokens.slice(0, at).filter((token) => {
    if (token.text === '(') open++;
    const inside = open > 0;
    if (token.text === ')') open--;
    return !inside && !'EJ'.includes(token.shape);
  });
  return words
    .slice(-count)
    .map((token) => token.text)
    .join(' ');
}

/** Whether an act at token `at` is told as coming: "will sign", "to be signed". */
export function isPlanned(sentence: Sentence, at: number): boolean {
  const before = actWordsBefore(sentence, at, 6);
  if (/\b(?:travell?ed|flew|came|gathered|met|visited|joined|arrived)\b.* to$/.test(actWordsBefore(sentence, at, 12)))
    return false;
  return (
    /\b(?:will|shall|would|may|to|plans?|intends?|expected|scheduled|due|going|proposed|agreed to|hopes?)(?: \w+){0,2}(?: be| also| jointly| soon| then| later| continue| have)?$/i.test(
      before,
    ) &&
    !/\b(?:prior|addition|according|thanks|due|opportunity|continued|led an? delegation|able|pleased|honou?red|delighted) to$/i.test(
      before,
    )
  );
}

/** Whether an act at token `at` is told as not having happened: "did not sign", "cancelled". */
export function isDenied(sentence: Sentence, at: number): boolean {
  return /\b(?:not|never|cancell?ed|postponed|declined to|refused to|denied|nor)(?: \w+){0,2}$/i.test(
    wordsBefore(sentence, at, 4),
  );
}
