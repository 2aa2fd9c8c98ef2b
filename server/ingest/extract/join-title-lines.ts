import { titleAt } from './find-titles.ts';
import { type Sentence, shapeOf, tokenOf } from './token.ts';

/** "The Hon Ann Lee MP", "Mr Bo Lind", "Ana Torres,": a name alone, told as one by an honorific, the letters behind it or its comma. */
const NAME_LINE = /^(?:t?h+(?:C|d|Q){1,5}P*,?|(?:C|Q){1,3}[Cd]{1,3}(?:P+,?|,))$/;

function isTitleLine(text: string, { tokens }: Sentence): boolean {
  return titleAt(text, tokens, 0)?.to === tokens.length;
}

/** A line with a name and the line below it with the office, as heads and feet of releases have them, are one sentence: "Ana Torres, Minister for Justice". */
export function joinTitleLines(text: string, sentences: readonly Sentence[]): Sentence[] {
  const out: Sentence[] = [];
  for (const sentence of sentences) {
    const above = out.at(-1);
    if (!above || !NAME_LINE.test(shapeOf(above.tokens)) || !isTitleLine(text, sentence)) {
      out.push(sentence);
      continue;
    }
    const { start, end } = above;
    const comma = tokenOf({ text: ',', start: end, end, shape: ',' });
    const name = above.tokens.at(-1)?.shape === ',' ? above.tokens : [...above.tokens, comma];
    out.splice(-1, 1, { start, end: sentence.end, tokens: [...name, ...sentence.tokens], lands: sentence.lands });
  }
  return out;
}
