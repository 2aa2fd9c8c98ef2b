import {
  type FoundInstrument,
  type Sentence,
  type Token,
  oneLine,
  shapeOf,
  tokenOf,
  withTokens,
  textOf,
} from './token.ts';
import { findShares } from './find-shares.ts';
import { PREPOSITION_LEAD, STOP, isCapital, laterSubject, subjectEnd } from './instrument-subject.ts';
import { nameLengths } from './name-lengths.ts';
import { vocabulary } from './vocabulary.ts';
import { ofWord } from './word-test.ts';

const LONGEST = 5;
const namesFrom = nameLengths(vocabulary.instrumentTypes.keys());
const inSmall = (text: string): string => text.toLowerCase().replace(/[‐‑]/g, '-');
const smallOf = ofWord(inSmall);
const lengthFrom = ofWord((text) => namesFrom(inSmall(text)));
const DETERMINER =
  /^(?:an?|the|this|that|these|its|their|our|both|each|such|any|no|s|'s|’s|said|two|three|first|second)$/i;
/** Words of pointing, not of naming: "the new agreement". */
const PLAIN =
  /^(?:new|today|todays|said|proposed|draft|above|aforementioned|signed|joint|historic|landmark|bilateral|existing|present|current|first|second|third|fifth|similar|formal|original|initial|earlier|previous|renewed|revised|latest|such)$/i;
/** Short words that are no acronyms. */
const WORDS = /^(?:pacts?|accord|deals?|plan)$/;

function headAt(tokens: readonly Token[], at: number): { to: number; type: string } | null {
  const first = tokens[at];
  const longest = first ? lengthFrom(first) : 0;
  let words = '';
  let found: { to: number; type: string } | null = null;
  for (let to = at + 1; to <= Math.min(at + LONGEST, at + longest, tokens.length); to++) {
    const small = smallOf(tokens[to - 1] as Token);
    words = words ? `${words} ${small}` : small;
    const type = vocabulary.instrumentTypes.get(words);
    if (!type || !first) continue;
    const acronym = to === at + 1 && words.length <= 5 && !WORDS.test(words);
    const framework = words.endsWith('framework') && /^\p{Ll}/u.test(first.text);
    if (!framework && (!acronym || /^\p{Lu}.*\p{Lu}s?$/u.test(first.text))) found = { to, type };
  }
  return found;
}

/** Verbs of headlines that capitalise every word. */
const HEADLINE_VERB =
  /^(?:S(?:ign|IGN)[sS]?|Signed|SIGNED|I(?:nk|NK)[sS]?|TO|Renews?|Extends?|Concludes?|Establish|Establishes|Enters?|Announces?|Welcomes?|Exchanges|Approves?|With|On)$/;

/** "Mutual Assistance and Cooperation Framework", "Regional Comprehensive Economic Partnership (RCEP) Agreement". */
function properLead(tokens: readonly Token[], head: number, floor: number): number {
  const names = (token: Token | undefined): boolean => isCapital(token) && !/[BRTJ]/.test(token?.shape ?? '');
  let at = head;
  for (;;) {
    if (at - 1 >= floor && names(tokens[at - 1]) && !HEADLINE_VERB.test(tokens[at - 1]?.text ?? '')) at--;
    else if (at - 2 >= floor && at < head && tokens[at - 1]?.shape === 'd' && names(tokens[at - 2])) at -= 2;
    else if (at - 3 >= floor && /^\(Q\)$/.test(shapeOf(tokens.slice(at - 3, at))) && names(tokens[at - 4])) at -= 3;
    else if (at - 2 >= floor && at < head && /^[NAQB][-/][NAQ]$|^N-C$/.test(shapeOf(tokens.slice(at - 2, at + 1))))
      at -= 2;
    else if (
      at - 2 >= floor &&
      tokens[at - 1]?.text === 'and' &&
      /^[CXFL]$/.test(tokens[at - 2]?.shape ?? '') &&
      (at < head || /^Co-?operation$/.test(tokens[head]?.text ?? ''))
    )
      at--;
    else return at;
  }
}

/** "Dhaka and terms of reference", "Delhi and a cooperation plan": the word at `at` joins another item of the list. */
function joinsItem(tokens: readonly Token[], at: number, head: number): boolean {
  return tokens[at]?.shape === 'a' && (at + 1 === head || (isCapital(tokens[at - 1]) && !isCapital(tokens[at + 1])));
}

/** Index where the words that describe the instrument begin: "antitrust cooperation", "Anti-Counterfeiting". */
function leadStart(tokens: readonly Token[], head: number, proper: boolean, floor: number): number {
  if (proper) return properLead(tokens, head, floor);
  for (let i = head - 1; i >= Math.max(floor, head - 6); i--) {
    const token = tokens[i] as Token;
    if (DETERMINER.test(token.text) || PLAIN.test(token.text) || token.shape === 'o' || token.shape === 'E')
      return i + 1;
    if (joinsItem(tokens, i, head)) return i + 1;
    if (
      !/^[xCFXKNAaQ-]$/.test(token.shape) ||
      STOP.test(token.text) ||
      (/(?:ed|ing)$/.test(token.text) && !/^(?:working|training)$/.test(token.text))
    )
      return i + 1 < head && tokens[i + 1]?.shape !== 'a' ? i + 1 : head;
  }
  return head;
}

function acronymAfter(tokens: readonly Token[], at: number): { to: number; acronym: string | null } {
  const shape = tokens
    .slice(at, at + 7)
    .map((token) => token.shape)
    .join('');
  const bracket = /^\((?:t|x)*["“‘]?[CQXFLH]+(?:[CQ]|x)?["”’]?\)/.exec(shape);
  if (!bracket) return { to: at, acronym: null };
  const words = tokens.slice(at + 1, at + bracket[0].length - 1).filter((token) => isCapital(token));
  return { to: at + bracket[0].length, acronym: textOf(words) || null };
}

/** "Mutual Recognition Arrangement (MRA) Action Plan" is a plan. */
function compoundHead(tokens: readonly Token[], at: number): { at: number; to: number; type: string } | null {
  const head = headAt(tokens, at);
  if (!head || head.type === 'pointer') return head ? { at, ...head } : null;
  const next = acronymAfter(tokens, head.to).to;
  const further = /^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '') ? headAt(tokens, next) : null;
  return further && further.type !== 'pointer' ? { at: next, ...further } : { at, ...head };
}

function instrumentAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  floor: number,
): { token: Token; from: number; to: number } | null {
  const head = compoundHead(tokens, at);
  if (!head) return null;
  const proper = /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !/^\p{Lu}+s?$/u.test(tokens[at]?.text ?? '');
  const from = leadStart(
    tokens,
    at,
    proper || (isCapital(tokens[at - 1]) && /^[CFXL]$/.test(tokens[at - 1]?.shape ?? '')),
    floor,
  );
  const first = acronymAfter(tokens, head.to);
  const to = subjectEnd(tokens, first.to);
  const second = first.acronym ? first : acronymAfter(tokens, to);
  const start = tokens[from]?.start ?? 0;
  const stop = tokens[to - 1]?.end ?? start;
  const subject = to > first.to ? text.slice(tokens[first.to]?.start, stop).replace(PREPOSITION_LEAD, '') : '';
  const before = textOf(tokens.slice(Math.max(0, from - 6), from));
  const between = betweenAfter(tokens, second.to > to ? second.to : to);
  const later = subject === '' && between.to > to ? laterSubject(text, tokens, between.to) : { text: subject, to };
  const last = tokens[later.to - 1]?.end ?? stop;
  const instrument: FoundInstrument = {
    name: oneLine(text.slice(start, stop)),
    type: head.type,
    acronym: second.acronym,
    whole: oneLine(text.slice(start, between.names.length > 1 && tokens[to] === tokens[between.from] ? last : stop)),
    subject: later.text,
    between: between.names,
    lead: text.slice(start, tokens[head.at]?.start ?? start).trim(),
    proper,
    extension: /\b(?:extension|renewal) (?:of|to) (?:the|an?|this|that)?\s*$/i.test(before),
    share: false,
    article: /(?:^| )(an?|the|this|that|new)$/i.exec(before)?.[1]?.toLowerCase() ?? '',
    start,
    end: stop,
  };
  const end = second.to > to ? second.to : to;
  return {
    token: tokenOf({
      text: text.slice(start, tokens[end - 1]?.end),
      start,
      end: tokens[end - 1]?.end ?? stop,
      shape: 'J',
      instrument,
    }),
    from,
    to: end,
  };
}

/** "between A and B" behind the instrument, also "signed between". */
function betweenAfter(tokens: readonly Token[], at: number): { from: number; to: number; names: string[] } {
  const start = /^(?:signed|concluded|reached)$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  if (!/^between$/i.test(tokens[start]?.text ?? '')) return { from: at, to: at, names: [] };
  const shape = tokens
    .slice(start + 1)
    .map((token) => token.shape)
    .join('');
  const length = /^(?:t|,|a|(?:C|F|X|x)ot?|[BN])*[BN]/.exec(shape)?.[0].length ?? 0;
  const list = tokens.slice(start + 1, start + 1 + length).filter((token) => 'BN'.includes(token.shape));
  return { from: start, to: start + 1 + length, names: list.map((token) => token.country ?? token.body?.name ?? '') };
}

/** Puts a token for each naming of an instrument or pointing at one. */
export function findInstruments(text: string, sentence: Sentence): Sentence {
  const { tokens } = sentence;
  if (!tokens.some((token) => lengthFrom(token) > 0)) return sentence;
  const out: Token[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.length;) {
    const found = 'BNREJ'.includes(tokens[i]?.shape ?? '') ? null : instrumentAt(text, tokens, i, floor);
    if (found) {
      floor = found.to;
      out.splice(Math.max(0, out.length - (i - found.from)));
      out.push(found.token);
    } else out.push(tokens[i] as Token);
    i = found ? found.to : i + 1;
  }
  return findShares(text, withTokens(sentence, out));
}
