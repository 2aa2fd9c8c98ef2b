import { TODAY } from './date-forms.ts';
import type { Sentence, Token } from './token.ts';

const OF_YEAR = /^(?: \([^)]{1,20}\))?,? (?:of|dated|from|in|\()(?: the year)? ?$/;

/** "the MoU of 2005", "an agreement dated 3 May 2003", "the 2012 Arrangement": the date in its name. */
export function ownDate(text: string, sentence: Sentence, token: Token): string | null {
  const at = sentence.tokens.indexOf(token);
  const behind = sentence.tokens.slice(at + 1, at + 6).find(({ date }) => date !== undefined && date !== TODAY);
  if (behind?.date && OF_YEAR.test(text.slice(token.end, behind.start))) return behind.date;
  return /\b((?:19|20)\d\d)\s+$/.exec(text.slice(Math.max(sentence.start, token.start - 6), token.start))?.[1] ?? null;
}
