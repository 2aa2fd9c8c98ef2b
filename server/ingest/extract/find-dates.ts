import { dateForms } from './date-forms.ts';
import { type Sentence, type Token, collapse, tokenOf, withTokens } from './token.ts';

const COMING =
  /\b(?:will|shall|(?:is|are) (?:to|set|due|likely|leaving|travell?ing|visiting)|scheduled|expected|plans|intends|upcoming|departs|leaves)\b/;

/** A bracket beside a word decides which day it is: "today (November 27)". */
function mergeBrackets(tokens: readonly Token[]): readonly Token[] {
  return collapse(tokens, /E\(E\)/, (run) => {
    const [said, , told, close] = run as [Token, Token, Token, Token];
    return tokenOf({ ...said, end: close.end, text: `${said.text} (${told.text})`, date: told.date });
  });
}

/** The last whole day that tokens tell. */
export function lastDay(tokens: readonly Token[]): string | null {
  return tokens.findLast((token) => token.date?.length === 10)?.date ?? null;
}

/** Puts a date token for each date that the sentence says, in EDTF, relative to the day of publication and to the day `told` last. */
export function findDates(text: string, sentence: Sentence, published: string | null, told: string | null): Sentence {
  const forms = dateForms(sentence.tokens);
  if (forms.length === 0) return sentence;
  const raw = text.slice(sentence.start, sentence.end);
  let tokens = sentence.tokens;
  for (const { pattern, resolve } of forms) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(raw); match; match = pattern.exec(raw)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const from = tokens.findIndex((token) => token.start >= start);
      const to = tokens.findLastIndex((token) => token.end <= end) + 1;
      const exact = tokens[from]?.start === start && tokens[to - 1]?.end === end;
      if (!exact || to <= from || tokens.slice(from, to).some((token) => token.shape === 'E')) continue;
      const coming = COMING.test(match.index < 5 ? raw : raw.slice(0, match.index));
      const date = resolve(match.slice(1), { published, told: lastDay(tokens.slice(0, from)) ?? told, coming });
      if (!date) continue;
      tokens = [
        ...tokens.slice(0, from),
        tokenOf({ text: match[0], start, end, shape: 'E', date }),
        ...tokens.slice(to),
      ];
    }
  }
  return tokens === sentence.tokens ? sentence : withTokens(sentence, mergeBrackets(tokens));
}
