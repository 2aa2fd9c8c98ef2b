import type { Cast } from './cast.ts';
import { TODAY } from './date-forms.ts';
import { type FoundEvent, type Participant, eventPlaces, foundEvent, participants, withRole } from './event.ts';
import { indexesOf } from './indexes-of.ts';
import { LEAVING, dateNear, isSaid, listAt, modeOf, wordsBefore } from './sentence-parts.ts';
import type { SubjectOf } from './subjects.ts';
import { type Sentence, type Token, shapeFrom, textOf } from './token.ts';
import { wordTest } from './word-test.ts';

const VERB =
  /^(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|inspect(?:s|ed)?|travel(?:s|l?ed|l?ing)?|depart(?:s|ed|ing)?|arriv(?:ed?|es|ing)|fl(?:y|ies|ew|ying)|head(?:s|ed|ing)?|leaves?|left|leaving)$/;
const BEING = /^(?:is|was|are|were|be)$/;
const isCalling = wordTest(/^(?:calls?|called|calling|discussions?)$/);
/** Verbs of going, which need the words of direction behind them. */
const GOING = /^(?:travel|depart|arriv|fl|head|lea?[vf])/;
const DIRECTION = /^(?:to|for|in|at|from)$/;
const NOUN = /^(?:[Vv]isits?|tours?|trips?|mission)$/;
const DETERMINER =
  /^(?:an?|the|this|that|his|her|their|its|day|first|official|State|state|courtesy|during|paid|paying|made|study|to)$/i;
const AUXILIARY =
  /^(?:will|would|may|shall|can|could|also|then|instead|who|which|and|to|he|she|they|later|not|jointly|delegation|Minister)$/;
const MADE =
  /\b(?:made|makes?|paid|pays?|paying|making|conduct(?:s|ed|ing)|undertook|undertakes?|undertaking|on|for|concluded|concludes|began|begins|commenced|completed|started)\b/;

/** The body or person that is visited receives: "visited the Ministry of Justice", "a visit to Minister A". */
function hosts(cast: Cast, sentence: Sentence, at: number): Participant[] {
  const after = sentence.tokens[at + 1]?.shape === 'z' ? at + 2 : at + 1;
  const start = sentence.tokens[after]?.shape === 't' ? after + 1 : after;
  const first = sentence.tokens[start];
  const received = first?.person ?? (first?.body && sentence.tokens[start + 1]?.shape !== 'L');
  return first && received ? participants(cast, [first], 'host', sentence) : [];
}

function isGone(sentence: Sentence, at: number): boolean {
  const [next, second] = sentence.tokens.slice(at + 1);
  return DIRECTION.test(next?.text ?? '') || (next?.shape === 'E' && DIRECTION.test(second?.text ?? ''));
}

function visit(cast: Cast, sentence: Sentence, at: number, who: Participant[]): FoundEvent {
  return foundEvent({
    type: 'visit',
    sentence,
    at,
    rule: 'visit',
    mode: LEAVING.test(sentence.tokens[at]?.text ?? '') ? 'planned' : modeOf(sentence, at),
    date: dateNear(sentence, at),
    participants: who,
    places: eventPlaces(cast, sentence, at),
  });
}

function verbVisit(cast: Cast, subjectOf: SubjectOf, sentence: Sentence, at: number): FoundEvent[] {
  const going = GOING.test(sentence.tokens[at]?.text ?? '');
  const places = eventPlaces(cast, sentence, at);
  const host = hosts(cast, sentence, at);
  const who = subjectOf(sentence, at);
  const land = sentence.tokens.slice(at + 1, at + 4).some((token) => token.shape === 'N');
  if (who.length === 0 || (places.length === 0 && host.length === 0 && !land) || (going && !isGone(sentence, at)))
    return [];
  return [visit(cast, sentence, at, [...withRole(who, 'visitor', sentence), ...host])];
}

/** "28 August 2024 – Commissioner A met B during a visit to Lyon": the day that opens an entry. */
function headingDate({ tokens }: Sentence): string | undefined {
  const [day, dash] = tokens;
  return dash?.shape === '-' ? day?.date : undefined;
}

/** The day right before a visit ("her 3-5 March visit") or behind it; a later one where it is told to be the day of the visit: "took place in Accra from 3 May". */
function dateOfVisit(sentence: Sentence, at: number): string | null {
  const before = sentence.tokens[at - 1]?.date;
  if (before) return before === TODAY ? null : before;
  const date =
    sentence.tokens.slice(at, at + 24).find((token, i) => {
      const near = i < 14 || /\b(?:place|held|planned|scheduled|conducted)\b/.test(wordsBefore(sentence, at + i, 5));
      return token.date && near && !isSaid(sentence, at + i);
    })?.date ?? headingDate(sentence);
  return date === undefined || date === TODAY ? null : date;
}

function future(date: string | null, published: string | null): boolean {
  return date !== null && published !== null && date.slice(0, 10) > published.slice(0, date.length);
}

/** Where "by" stands in "a visit to Hong Kong on 3 May by Minister A"; -1 where a verb stands before it. */
function agentAt(sentence: Sentence, at: number): number {
  const shape = shapeFrom(sentence.tokens, at + 1);
  const by = /^[^x.;b]{0,9}b/.exec(shape);
  return by ? at + by[0].length : -1;
}

/** Whose visit it is: "Minister A’s visit", "the visit of A", "a visit by A", else who makes it. */
function visitorsOf(
  cast: Cast,
  subjectOf: SubjectOf,
  sentence: Sentence,
  at: number,
): { who: Participant[]; owned: boolean } {
  const by = agentAt(sentence, at);
  const owner = sentence.tokens.findLast(
    (token, i) => i < at && token.shape === 'R' && sentence.tokens[i + 1]?.shape === 'p',
  );
  const named: Token[] = owner
    ? [owner]
    : sentence.tokens[at + 1]?.shape === 'o'
      ? listAt(sentence, at + 2, 'R')
      : by > 0
        ? listAt(sentence, by + 1, 'RB').filter((token, _, all) => token.person || !all.some((one) => one.person))
        : [];
  const his = sentence.tokens.findLastIndex((token, i) => i < at && i > at - 5 && /^(?:his|her)$/.test(token.text));
  const whose = his < 0 ? undefined : sentence.tokens.slice(0, his).findLast((token) => token.person);
  if (whose) named.push(whose);
  if (named.length > 0) return { who: participants(cast, named, 'visitor', sentence), owned: owner !== undefined };
  return { who: withRole(subjectOf(sentence, at), 'visitor', sentence), owned: false };
}

/** "made a visit to the Ministry of Law on 2 April", "Minister Tong’s official visit to Switzerland from 20 January". */
function nounVisit(cast: Cast, subjectOf: SubjectOf, sentence: Sentence, at: number): FoundEvent[] {
  const near = sentence.tokens.slice(at + 1, at + 3);
  const to = near.some((token) => token.shape === 'z');
  const of = near[0]?.shape === 'o' || agentAt(sentence, at) > 0;
  const made = MADE.test(wordsBefore(sentence, at, 6));
  const { who, owned } = visitorsOf(cast, subjectOf, sentence, at);
  const off = /\b(?:postponement|cancell?ation|deferral) of\b/i.test(wordsBefore(sentence, at, 8));
  const mode = off ? 'denied' : modeOf(sentence, at);
  const date = dateOfVisit(sentence, at);
  const base = { type: 'visit' as const, sentence, at, rule: 'visit', date, places: eventPlaces(cast, sentence, at) };
  if (mode === 'denied')
    return [foundEvent({ ...base, mode, participants: who, adds: who.length === 0 || (!to && !of) })];
  if ((!to && !of) || who.length === 0 || !(made || owned || of || base.places.length > 0)) return [];
  const planned = mode === 'planned' || future(date, cast.draft.published);
  return [
    foundEvent({
      ...base,
      mode: planned ? 'planned' : 'done',
      participants: [...who, ...hosts(cast, sentence, at)],
      adds: date === null && !made && !of && (owned || base.places.length === 0),
    }),
  ];
}

/** "called on Minister Shanmugam", "had a discussion with Ms Rajah": belongs to the caller’s visit. */
function calls(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  return indexesOf(sentence.tokens, isCalling).flatMap((i): FoundEvent[] => {
    const token = sentence.tokens[i] as Token;
    const next = sentence.tokens[i + 1];
    const call =
      (/^call(?:s|ed|ing)?$/.test(token.text) && next?.shape === 'u') ||
      (/^calls?$/.test(token.text) && next?.shape === 'z' && /\bcourtesy$/.test(wordsBefore(sentence, i, 1)));
    const talk =
      /^discussions?$/.test(token.text) &&
      next?.shape === 'w' &&
      /\b(?:had|has|have|held|holds?)\b/.test(wordsBefore(sentence, i, 4));
    const who = call || talk ? subjectOf(sentence, i) : [];
    const met = who.length > 0 ? listAt(sentence, i + 2, 'R') : [];
    if (met.length === 0) return [];
    return [
      foundEvent({
        type: 'visit',
        call: true,
        sentence,
        at: i,
        rule: 'courtesy call',
        mode: modeOf(sentence, i),
        date: dateNear(sentence, i),
        participants: [...withRole(who, 'visitor', sentence), ...participants(cast, met, 'host', sentence)],
        places: eventPlaces(cast, sentence, i),
      }),
    ];
  });
}

function isNoun(sentence: Sentence, at: number): boolean {
  const text = sentence.tokens[at]?.text ?? '';
  const before = sentence.tokens[at - 1];
  if (!NOUN.test(text)) return false;
  if (text === 'Visit' || /^(?:trips?|mission)$/.test(text)) return true;
  if (before?.shape === 'p' || (before?.shape !== 'z' && DETERMINER.test(before?.text ?? ''))) return true;
  return (before?.shape === 'x' || before?.shape === '-') && !AUXILIARY.test(before.text) && !text.endsWith('s');
}

/** "Commissioner A was in Mexico City to meet …": being there for a purpose is a visit. */
function staying(cast: Cast, subjectOf: SubjectOf, sentence: Sentence, at: number): FoundEvent[] {
  const [next, there] = sentence.tokens.slice(at + 1);
  const place = next?.shape === 'n' && cast.places.get(sentence)?.find(({ start }) => start === there?.start);
  const purpose = /\b(?:to|for|where|this|from|on)\b/.test(textOf(sentence.tokens.slice(at + 3, at + 9)));
  const who = place && purpose ? subjectOf(sentence, at) : [];
  return who.length === 0 ? [] : [visit(cast, sentence, at, withRole(who, 'visitor', sentence))];
}

const isTelling = wordTest(VERB, NOUN, BEING);

/** Visits, tours and courtesy calls of a sentence. */
export function findVisits(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  const found = indexesOf(sentence.tokens, isTelling).flatMap((at) => {
    const token = sentence.tokens[at] as Token;
    if (isNoun(sentence, at)) return nounVisit(cast, subjectOf, sentence, at);
    if (BEING.test(token.text)) return staying(cast, subjectOf, sentence, at);
    return VERB.test(token.text) ? verbVisit(cast, subjectOf, sentence, at) : [];
  });
  return [...found, ...calls(cast, subjectOf, sentence)];
}
