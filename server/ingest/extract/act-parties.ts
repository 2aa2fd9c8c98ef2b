import type { InstrumentNaming } from './instrument.ts';
import { listAt, wordsBefore } from './sentence-parts.ts';
import { type Sentence, type Token, shapeOf, textOf } from './token.ts';
import { wordTest } from './word-test.ts';

const SPEAKING_FOR =
  /\b(?:Governments?|behalf|leaders|officials|representatives|heads|delegations|authorities|administrations|agencies|ministers|regulators|customs) of(?: the)?$|\bcounterparts (?:of|from)(?: the)?$/i;
const CLAUSE = /^(?:since|that|which|when|where|while|whereas|following|after|said|;|:)$/i;
const AGENCIES =
  /^(?:agenc(?:y|ies)|authorit(?:y|ies)|counterparts?|regulators?|administrations?|customs|ministr(?:y|ies)|governments?|partners?)$/i;

/** Where in a sentence an act is told: its verb, and the tokens that belong to its instrument. */
export interface Scope {
  at: number;
  place: number;
  /** Index after what is said of this instrument and not of the next. */
  end: number;
  /** From where parties of all instruments of the verb are told. */
  tail: number;
}

export function clauseStart(sentence: Sentence, at: number): number {
  return (
    sentence.tokens.findLastIndex(
      (token, i) =>
        i < at &&
        CLAUSE.test(token.text) &&
        token.shape !== 'R' &&
        !(token.text === 'which' && /\bcountries$/.test(wordsBefore(sentence, i, 1))),
    ) + 1
  );
}

/** "in Brussels, Belgium": whose city it is. */
const CITY_OF = /nC{1,3},$/;

/** Bodies, countries and people in front of the verb that are not merely where, whose or with whom. */
export function subjects(sentence: Sentence, at: number): Token[] {
  const start = clauseStart(sentence, at);
  if (sentence.tokens[start - 1]?.text === ';' && at - start <= 1) return subjects(sentence, start - 1);
  return sentence.tokens.slice(start, at).filter((token, i, all) => {
    if (!'BNR'.includes(token.shape) || all[i + 1]?.shape === 'p') return false;
    const before = all.slice(0, i).findLast((other) => other.shape !== 't' && other.shape !== '"');
    const said = textOf(all.slice(0, i));
    const government = (before?.shape === 'o' || before?.text === 'from') && SPEAKING_FOR.test(said);
    if (token.shape === 'B' && /^[CFXL]/.test(all[i + 1]?.shape ?? '')) return false;
    if (
      token.shape === 'N' &&
      (all[i - 1]?.shape === '(' ||
        CITY_OF.test(shapeOf(all.slice(0, i))) ||
        /^(?:,?E[)–—:.-]|-)/.test(shapeOf(all.slice(i + 1, i + 4))))
    )
      return false;
    if (token.shape === 'R') return !before || !/^(?:to|with|of|from)$/i.test(before.text);
    return government || !before || !(/^[nzouwb]$/.test(before.shape) || /^(?:at|from|near|under)$/i.test(before.text));
  });
}

const tellsWhose = wordTest(/^(?:under|within)$/, /^counterparts?$/i);

/** Without "under the Ministry of Economy" behind a body, and "its counterpart in Norway," before one: whose it is, no party of its own. */
function withoutParents(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  if (!tokens.some(tellsWhose)) return sentence;
  const shape = shapeOf(tokens);
  const parent = (i: number): boolean => {
    for (let at = i; at >= i - 6; at--) {
      const said = /^(?:under|within)$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.shape === 'B';
      if (said && i < at + (/^xt?(?:B|HoCoN)/.exec(shape.slice(at))?.[0].length ?? 0)) return true;
    }
    return false;
  };
  const counterpart = (i: number): boolean => {
    const from = tokens.findLastIndex((token, k) => k <= i && k > i - 6 && /^counterparts?$/i.test(token.text));
    return from >= 0 && i < from + (/^x[nox]t?[NA],(?=t?B)/.exec(shape.slice(from))?.[0].length ?? 0);
  };
  return { ...sentence, tokens: tokens.filter((_, i) => !parent(i) && !counterpart(i)) };
}

/** "ties between A and B" are no instrument between them. */
const TIES =
  /^(?:ties|relations|relationship|relationships|cooperation|co-operation|trade|links|friendship|collaboration|dialogue|talks|meeting|border|negotiations|partnership|bonds|investment|commerce|travel)$/i;

/** "signed at a conference, which was held within the cooperation with the EU": what the clause tells of something else. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const which = tokens.findLastIndex(({ text }, i) => i < at && text === 'which');
  return which > 0 && /^(?:held|implemented|organi[sz]ed|launched)$/.test(tokens[which + 2]?.text ?? '');
}

/** "between A and B", "with C" from token `from` up to `to`. */
export function partiesIn(sentence: Sentence, from: number, to: number): Token[] {
  const plain = withoutParents(sentence);
  return sentence.tokens.slice(from, to).flatMap((token, i, all) => {
    const previous = all[i - 1]?.text ?? sentence.tokens[from - 1]?.text ?? '';
    const opens =
      (/^(?:between|among|amongst)$/i.test(token.text) && !TIES.test(previous)) ||
      (token.shape === 'w' &&
        !isAside(all, i) &&
        !/(?:meeting|meetings|met|line|along|together|accordance|agencies)$/.test(previous));
    return opens
      ? listAt(plain, plain.tokens.indexOf(token) + 1, 'BN').filter(
          (party) =>
            !tells(follower(sentence, party)) &&
            (party.shape !== 'N' || !'CFXK'.includes(follower(sentence, party)?.shape ?? 'x')),
        )
      : [];
  });
}

/** "signed pacts with Israel and Canada, the Department announced": who tells the news. */
function tells(next: Token | undefined): boolean {
  return /^(?:announced|said|confirmed|disclosed)$/.test(next?.text ?? '');
}

function follower(sentence: Sentence, token: Token): Token | undefined {
  return sentence.tokens[sentence.tokens.indexOf(token) + 1];
}

/** "with the Colombian antitrust agency", "with China’s three antitrust agencies". */
export function groupAfter(sentence: Sentence, at: number): Token[] {
  const start = sentence.tokens.findIndex((token, i) => i >= at && token.shape === 'w');
  const match = start < 0 ? null : /^wt?([AN])p?[xCFX#]{0,5}/.exec(shapeOf(sentence.tokens.slice(start)));
  if (!match) return [];
  const run = sentence.tokens.slice(start + 1, start + match[0].length);
  const end = run.findIndex((token) => AGENCIES.test(token.text));
  return end < 0 ? [] : run.slice(0, end + 1).filter((token) => token.shape !== 't');
}

/** Where those stand for whom somebody signs, behind "on behalf of" or "signed for"; null where token `at` says neither. */
export function forWhom(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text === 'behalf') return at + 2;
  return tokens[at]?.text === 'for' && tokens[at - 1]?.text === 'signed' ? at + 1 : null;
}

/** "on behalf of the Department of Justice", each of them; "on behalf of the EU’s Council of Ministers" is the EU. */
export function onBehalf(sentence: Sentence): Token[] {
  const { tokens } = sentence;
  return tokens.flatMap((_, i) => {
    const from = forWhom(tokens, i);
    if (from === null) return [];
    const owner = tokens
      .slice(from, from + 2)
      .find((other, k) => other.shape === 'N' && tokens[from + 1 + k]?.shape === 'p');
    return owner ? [owner] : listAt(sentence, from, 'BN');
  });
}

/** Parties that a naming itself tells: "Agreement between A and B", "U.S.–Colombia Agreement". */
export function namedParties(naming: InstrumentNaming): Token[] {
  const at = naming.sentence.tokens.indexOf(naming.token);
  return /^between$/i.test(naming.sentence.tokens[at + 1]?.text ?? '')
    ? partiesIn(naming.sentence, at + 1, at + 2)
    : [];
}

/** How many tokens from `at` on name whom an instrument is between. */
export function listLength(sentence: Sentence, at: number): number {
  return /^(?:(?:x|w)t?[BN](?:[,at]{1,3}[BN])*)?/.exec(shapeOf(sentence.tokens.slice(at)))?.[0].length ?? 0;
}
