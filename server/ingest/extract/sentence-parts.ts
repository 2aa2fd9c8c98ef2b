import { TODAY } from './date-forms.ts';
import { indexesOf } from './indexes-of.ts';
import type { Mode } from '../../model/types.ts';
import { type Sentence, type Token, textOf } from './token.ts';
import { shapeOf, wholeShape } from './token.ts';

/** Index of the first token whose text the pattern matches, from `from` on; -1 where there is none. */
export function indexOfWord(sentence: Sentence, pattern: RegExp, from = 0): number {
  return sentence.tokens.findIndex(
    (token, i) =>
      i >= from && (token.shape === 'x' || token.shape === 'h' || token.shape === 'z') && pattern.test(token.text),
  );
}

/** The words around a token, for verbs that need their auxiliaries. */
export function wordsBefore(sentence: Pick<Sentence, 'tokens'>, at: number, count: number): string {
  let words = '';
  for (let i = Math.max(0, at - count); i < at && i < sentence.tokens.length; i++)
    words += words === '' ? sentence.tokens[i]?.text : ` ${sentence.tokens[i]?.text}`;
  return words;
}

const listPatterns = new Map<string, RegExp>();

function listPattern(members: string): RegExp {
  const known = listPatterns.get(members);
  if (known) return known;
  const pattern = new RegExp(
    `(?:(?:t|,|a|w|\\([^)]*\\)|(?:[CFX]o|x{1,3}o)t?|h|P|x(?:A?(?:x,?)?)?(?=[${members}])|[${members}]p(?=[tCFXKBx${members}])|E(?=[,)a]|[tx]?R)|[${members}]))*`,
    'y',
  );
  listPatterns.set(members, pattern);
  return pattern;
}

/** A list "A, B and C" of tokens that start at `at`; `filler` shapes may stand between. */
export function listAt(sentence: Pick<Sentence, 'tokens'>, at: number, members: string): Token[] {
  const pattern = listPattern(members);
  pattern.lastIndex = at;
  const length = pattern.exec(wholeShape(sentence.tokens))?.[0].length ?? 0;
  return sentence.tokens
    .slice(at, at + length)
    .filter((token, i, all) => members.includes(token.shape) && all[i + 1]?.shape !== 'p');
}

/** "was co-chaired by A and B". */
export function chairsAt(sentence: Sentence, at: number): Token[] {
  const by = sentence.tokens.findIndex(
    (token, i) => i > at && token.shape === 'b' && wordsBefore(sentence, i, 1).endsWith('chaired'),
  );
  return by < 0 ? [] : listAt(sentence, by + 1, 'R');
}

/** Whether the date at token `at` is only the day on which something was said: "the Ministry said on Thursday". */
export function isSaid(sentence: Sentence, at: number): boolean {
  return /\b(?:said|says|stated|announced|told \w+)(?: in an? \w+)?(?: on)?$/.test(wordsBefore(sentence, at, 5));
}

/** "the committee on the agreement signed on 9 November 2011": the day of an instrument that is only spoken of. */
function isOfInstrument({ tokens }: Sentence, at: number): boolean {
  return (
    /Jx{1,2}u?$/.test(shapeOf(tokens.slice(Math.max(0, at - 4), at))) &&
    /\b(?:signed|concluded|inked)(?: on| in)?$/.test(wordsBefore({ tokens }, at, 2))
  );
}

/** The one date that an act at token `at` bears: the nearest after it, else the nearest before. */
export function dateNear(sentence: Sentence, at: number): string | null {
  const dated = indexesOf(
    sentence.tokens,
    (token, i) => token.date && !isSaid(sentence, i) && !isOfInstrument(sentence, i),
  );
  const nearest = dated.find((i) => i > at) ?? dated.findLast((i) => i < at);
  const date = sentence.tokens[nearest ?? -1]?.date;
  return date && date !== TODAY ? date : null;
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
  return textOf(words.slice(-count));
}

/** "travelled to Oslo to sign", "her visit here today to sign", "took the opportunity of the visit to sign", "became the seventh State to sign": done. */
const DONE_TO =
  /\b(?:(?:visit here|travell?ed|flew|came|gathered|met|visited|joined|arrived|took|used)\b.*|(?:became|becomes|is|was) (?:also )?the (?:first|latest|last|only|\w+(?:st|nd|rd|th)) .*) to$/;

/** "on his visit to Singapore entered into": where, not what for. */
const VISITED = /\b(?:visit|trip|travell?ed|tour|came|mission) to \p{Lu}\S*(?: \p{Lu}\S*)?$/u;

/** Whether an act at token `at` is told as coming: "will sign", "to be signed". */
export function isPlanned(sentence: Sentence, at: number): boolean {
  const before = actWordsBefore(sentence, at, 6);
  if (/\b(?:approval|consent|authori[sz]ation|mandate|permission) (?:to|for|of)(?: the)?$/i.test(before)) return true;
  if (DONE_TO.test(actWordsBefore(sentence, at, 14)) || VISITED.test(before)) return false;
  return (
    /\b(?:will|shall|would|may|to|plans?|intends?|expected|scheduled|due|going|proposed|agreed to|hopes?)(?: (?!an? |the |its |their |this )\w+){0,2}(?: be| also| jointly| soon| then| later| continue| have)?$/i.test(
      before,
    ) &&
    !/\baccording to(?: an?| the)?$/i.test(before) &&
    !/\b(?:prior|addition|thanks|due|opportunity|continued|led an? delegation|(?:able|pleased|honou?red|delighted|glad|happy)(?: to be here(?: today)?)?) to$/i.test(
      before,
    )
  );
}

/** Whether an act at token `at` is told as not having happened: "did not sign", "postponed her 3-5 March visit". */
export function isDenied({ tokens }: Sentence, at: number): boolean {
  const undated = tokens.slice(0, at).filter(({ shape }) => shape !== 'E');
  return /\b(?:not|never|cancell?ed|postponed|declined to|refused to|denied|nor)(?: \w+){0,2}$/i.test(
    wordsBefore({ tokens: undated }, undated.length, 4),
  );
}

const BARE =
  /^(?:meet|visit|tour|travel|depart|leave|head|fly|arrive|inspect|attend|hold|host|receive|call|speak|address|pay|chair|open|join)$/;
const GOVERNS =
  /\b(?:will|shall|(?:is|are|was|were) to|(?:scheduled|expected|due|set|likely|planned|plans?|planning|intends?|hopes?|ready) to)\b/;
const CALLED_OFF =
  /\b(?:cancell?ed|postponed|called off|put off|did not (?:take place|go ahead|happen|materiali[sz]e)|(?:will|would) not (?:take place|go ahead))\b/;

/** Verbs of leaving: who "departs today" has not arrived. */
export const LEAVING = /\b(?:departs?|leaves?|(?:is|are) (?:leaving|departing|travell?ing))\b/;

/** Whether words behind token `at` call the act off: "was to visit Oslo, but the visit was cancelled". */
function isCalledOff(sentence: Sentence, at: number): boolean {
  const behind = textOf(sentence.tokens.slice(at + 1, at + 30));
  return CALLED_OFF.test(behind);
}

/** Whether the words before token `at` speak of what is to come. */
export function isComing(sentence: Sentence, at: number): boolean {
  return GOVERNS.test(wordsBefore(sentence, at, 40));
}

/** How an act at token `at` is told: "did not meet", "will visit Oslo and meet", "met". */
export function modeOf(sentence: Sentence, at: number): Mode {
  if (isDenied(sentence, at) || isCalledOff(sentence, at)) return 'denied';
  const bare = BARE.test(sentence.tokens[at]?.text ?? '') && isComing(sentence, at);
  return bare || isPlanned(sentence, at) ? 'planned' : 'done';
}
