import { FORMS } from './date-forms.ts';
import { type Sentence, type Token, tokenOf } from './token.ts';

const COMING =
  /\b(?:will|shall|(?:is|are) (?:to|set|due|likely|leaving|travell?ing|visiting)|scheduled|expected|plans|intends|upcoming|departs|leaves)\b/;

/** A bracket beside a word decides which day it is: "today (November 27)". */
function mergeBrackets(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [token, open, date, close] = tokens.slice(i, i + 4);
    if (token?.shape === 'E' && open?.text === '(' && date?.shape === 'E' && close?.text === ')') {
      out.push(tokenOf({ ...token, end: close.end, text: `${token.text} (${date.text})`, date: date.date }));
      i += 3;
    } else if (token) out.push(token);
  }
  return out;
}

/** The last whole day that tokens tell. */
export function lastDay(tokens: readonly Token[]): string | null {
  return tokens.findLast((token) => token.date?.length === 10)?.date ?? null;
}

/** Puts a date token for each date that the sentence says, in EDTF, relative to the day of publication and to the day `told` last. */
export function findDates(text: string, sentence: Sentence, published: string | null, told: string | null): Sentence {
  const groups = FORMS.filter(({ hint }) => sentence.tokens.some(hint));
  if (groups.length === 0) return sentence;
  const raw = text.slice(sentence.start, sentence.end);
  let tokens = sentence.tokens;
  for (const [pattern, resolve] of groups.flatMap(({ forms }) => forms)) {
    if (raw.search(pattern) < 0) continue;
    for (const match of raw.matchAll(pattern)) {
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
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens: mergeBrackets(tokens) };
}
