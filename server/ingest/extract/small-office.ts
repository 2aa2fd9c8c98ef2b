import type { FoundTitle } from './find-titles.ts';
import { isPortfolioWord } from './portfolio-word.ts';
import { type Token, oneLine, shapeFrom } from './token.ts';
import { wordTest } from './word-test.ts';

const OFFICE =
  /^(?:heads?|directors?|chiefs?|chair\w*|presidents?|commissioners?|governors?|ministers?|secretary|deputy)\b/;
/** Offices in small letters: "A B, head of the Customs Division". */
export const isSmallOffice = wordTest(OFFICE);

const OWNER = /^(?:Bp|[NA]p?)/;
const HEAD = /^(?:x-?){1,4}/;
const OF_BODY = /^[ofn]t?(?:[NA]p?)?B/;
/** "of customs operations", "of Information Technology": up to a comma, the body or the verb behind; a field that public offices have tells them from "director of sales". */
const OF_FIELD = /^[of]t?[xFXCK]{1,4}?(?=[,.;)]|ot?(?:[NA]p?)?B|$)/;
const ENDS = /^(?:[,.;)]|$)/;

/** An office in small letters behind a name, which its body, its field or its owner tells from a private one: "executive director of customs operations", "the CAK’s acting director general". */
export function smallOfficeAt(text: string, tokens: readonly Token[], at: number): FoundTitle | null {
  const owner = OWNER.exec(shapeFrom(tokens, at))?.[0].length ?? 0;
  const from = at + owner;
  const length = HEAD.exec(shapeFrom(tokens, from))?.[0].replace(/-$/, '').length ?? 0;
  const head = tokens.slice(from, from + length);
  if (!head.some(isSmallOffice) || !OFFICE.test(head.slice(0, 2).findLast(isSmallOffice)?.text ?? '')) return null;
  let to = from + length;
  const field = OF_FIELD.exec(shapeFrom(tokens, to))?.[0].length ?? 0;
  const named = field > 0 && tokens.slice(to, to + field).some(isPortfolioWord) ? field : 0;
  const textTo = to + named;
  const body = OF_BODY.exec(shapeFrom(tokens, textTo))?.[0].length ?? 0;
  to = textTo + body;
  if (body === 0 && named === 0 && !(owner > 0 && ENDS.test(shapeFrom(tokens, to)))) return null;
  const own = tokens[at];
  return {
    from: at,
    to,
    text: oneLine(text.slice(tokens[from]?.start, tokens[textTo - 1]?.end)),
    body: (body > 0 ? tokens[to - 1]?.body : own?.body) ?? null,
    country: owner > 0 ? (own?.country ?? null) : null,
    countryWord: null,
    possessive: owner > 0 && own?.country !== undefined,
  };
}
