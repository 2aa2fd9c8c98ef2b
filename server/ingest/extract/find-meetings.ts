import type { Mode } from '../../model/types.ts';
import type { Cast } from './cast.ts';
import { TODAY } from './date-forms.ts';
import { type FoundEvent, type Participant, eventPlaces, foundEvent, participants, withRole } from './event.ts';
import { indexesOf } from './indexes-of.ts';
import { POINTING } from './pointing.ts';
import { LEAVING, chairsAt, dateNear, isComing, listAt, modeOf, wordsBefore } from './sentence-parts.ts';
import type { SubjectOf } from './subjects.ts';
import { type Sentence, type Token, textOf } from './token.ts';
import { wordTest } from './word-test.ts';

const NOUN = /^(?:meetings?|talks|consultations?|negotiations|conversations?|call|Dialogue)$/;
/** "agreed to launch negotiations": none was held yet. */
const LAUNCHING = /\b(?:to (?:launch|start|begin|open|resume|commence|enter into)|launch(?:ing)? of)(?: \w+)?$/;
const INSTITUTION = /\b(?:Council|Organi[sz]ation|courtesy)$/;
const HOLDING =
  /^(?:held|holds?|holding|(?:co-)?chair(?:s|ed)?|participat\w+|attend(?:ed|s|ing)?|join(?:ed|s)?|hosted|convened|had|have|has|having|received|conducted|concluded)$/i;
const AT_ONE = /^(?:during|for|in|at|following|after)$/i;
const HELD_BEHIND = /^(?:held|took|takes?|chaired|hosted|convened|scheduled|place|cancell?ed|postponed)$/;
const ATTENDING = /\b(?:attend(?:ed|ing)|joined|present|accompanied|participat\w+|took part)\b/i;
const PHONE = /\b(?:(?:tele)?phone|video|conference)(?: \w+)?$/i;
const AT_PHONE = /^(?:by|over the|on the) (?:tele)?phone\b/;
/** Those met who are told without a name. */
const UNNAMED =
  /^(?:officials?|representatives?|counterparts?|leaders|members|executives|ministers|heads|officers|delegates|delegations?|staff|students|stakeholders)$/i;

interface Told {
  cast: Cast;
  subjectOf: SubjectOf;
  sentence: Sentence;
  at: number;
}

/** "will travel to Oslo for talks with": as coming as the journey. */
function modeAt(sentence: Sentence, at: number, verb: number): Mode {
  const journey =
    sentence.tokens[verb]?.shape === 'f' && (isComing(sentence, at) || LEAVING.test(wordsBefore(sentence, at, 12)));
  return journey ? 'planned' : modeOf(sentence, verb);
}

function meeting({ cast, sentence, at }: Told, verb: number, told: Partial<FoundEvent>): FoundEvent {
  return foundEvent({
    type: 'meeting',
    rule: 'meeting',
    sentence,
    at,
    mode: modeAt(sentence, at, verb),
    date: dateNear(sentence, at),
    places: eventPlaces(cast, sentence, at),
    ...told,
  });
}

function dates(sentence: Sentence, at: number): (string | null)[] {
  const all = sentence.tokens.flatMap((token, i) => (i > at && token.date && token.date !== TODAY ? [token.date] : []));
  const joined = /EaE/.test(sentence.tokens.map((token) => token.shape).join(''));
  return joined && all.length === 2 ? all : [dateNear(sentence, at)];
}

function pointsBack(sentence: Sentence, at: number): boolean {
  return POINTING.test(wordsBefore(sentence, at, 14));
}

/** "Minister A met with Ministers B and C": each day told is a meeting; so is a talk on the telephone, a call. */
function verbMeeting(told: Told): FoundEvent[] {
  const { cast, subjectOf, sentence, at } = told;
  const company = sentence.tokens.findIndex((token, i) => i > at && i < at + 9 && token.shape === 'w');
  const after = company > 0 ? company + 1 : at + 1;
  const visiting = isOfVisit(sentence, at);
  const met = participants(cast, listAt(sentence, after, 'RB'), visiting ? 'host' : 'participant', sentence);
  const who = withRole(subjectOf(sentence, at), visiting ? 'visitor' : 'participant', sentence);
  const unnamed =
    who.length > 0 &&
    sentence.tokens[at - 1]?.shape !== 'z' &&
    sentence.tokens.slice(after, after + 4).some(({ text }) => UNNAMED.test(text));
  const all = [...who, ...(met.length > 0 || !unnamed ? met : represented(told, after))];
  const again = all.length === 0 && pointsBack(sentence, at);
  if (all.length < 2 && !unnamed && !again) return [];
  const spoke = !/^meet|^met/.test(sentence.tokens[at]?.text ?? '');
  return dates(sentence, at).map((date) =>
    meeting(told, at, {
      date,
      ...(visiting ? { type: 'visit', call: true } : {}),
      participants: all,
      again,
      adds: again,
      ...(spoke ? { type: 'call', rule: 'call', places: [] } : {}),
    }),
  );
}

/** "visited the Directorate, where they met B", "met B during a visit to the headquarters": told with the visit. */
function isOfVisit(sentence: Sentence, at: number): boolean {
  const behind = textOf(sentence.tokens.slice(at + 1, at + 14));
  return (
    /\bvisit(?:ed|s)?\b.*\bwhere (?:\w+ )?$/.test(`${wordsBefore(sentence, at, 30)} `) ||
    /\bduring (?:an?|his|her|their) (?:\w+ ){0,2}visit to\b/.test(behind)
  );
}

/** "other officials, including those from the Ministry of Finance": the bodies of those met without a name. */
function represented({ cast, sentence }: Told, from: number): Participant[] {
  const bodies = sentence.tokens.filter((token, i, all) => {
    const before = all.slice(0, i).findLast(({ shape }) => shape !== 't');
    return i > from && token.shape === 'B' && (/^[oa]$/.test(before?.shape ?? '') || before?.text === 'from');
  });
  return participants(cast, bodies, 'participant', sentence);
}

/** Those named behind "with", else "between"; bodies only where no person is named. */
function company(sentence: Sentence, at: number): { tokens: Token[]; named: boolean } {
  const between = sentence.tokens.findIndex((token, i) => i > at && i < at + 7 && token.text === 'between');
  if (between > 0) return { tokens: listAt(sentence, between + 1, 'RB'), named: true };
  const from = sentence.tokens.findIndex(
    (token, i) => i > at && (token.shape === 'w' || (token.text === 'from' && i < at + 2)),
  );
  if (from < 0) return { tokens: [], named: false };
  const behind = sentence.tokens.slice(at + 1);
  const people = behind.filter((token) => token.shape === 'R');
  const bodies = sentence.tokens.filter(
    (token, i, all) => i > from && token.shape === 'B' && /[wotp]/.test(all[i - 1]?.shape ?? ''),
  );
  const direct = listAt(sentence, from + 1, 'RB').filter((token) => token.body);
  return { tokens: people.length > 0 ? [...direct, ...people] : bodies, named: true };
}

/** Where the verb of "held bilateral talks" or of "talks took place" stands; null where a meeting is only spoken of. */
function holdingVerb(sentence: Sentence, at: number): { verb: number; word: string } | null {
  const from = Math.max(0, at - 7);
  const near = sentence.tokens.slice(from, at).map(({ text }) => text);
  const verb = near.findIndex((text) => HOLDING.test(text));
  const found = verb < 0 ? near.findIndex((text) => AT_ONE.test(text)) : verb;
  if (found >= 0) return { verb: from + found, word: near[found] ?? '' };
  const behind = sentence.tokens.findIndex((token, i) => i > at && HELD_BEHIND.test(token.text));
  return behind < 0 ? null : { verb: behind, word: sentence.tokens[behind]?.text ?? '' };
}

/** "held bilateral meetings with A, B and C": one each when one person holds several. */
function nounMeeting(told: Told): FoundEvent[] {
  const { cast, subjectOf, sentence, at } = told;
  const held = holdingVerb(sentence, at);
  const before = wordsBefore(sentence, at, 3);
  const phone = PHONE.test(before);
  if (!held || INSTITUTION.test(before) || LAUNCHING.test(before) || (sentence.tokens[at]?.text === 'call' && !phone))
    return [];
  const { tokens, named } = company(sentence, at);
  const met = participants(cast, tokens, 'participant', sentence);
  const role = /chair/.test(held.word) ? 'chair' : 'participant';
  const who = withRole(subjectOf(sentence, at), role, sentence).filter(
    ({ mention }) => !met.some((other) => other.mention === mention),
  );
  const base = phone ? { type: 'call' as const, rule: 'call', places: [] } : {};
  const several = sentence.tokens[at]?.text === 'meetings' && /^(?:h|conduct)/.test(held.word);
  if (several && who.length === 1 && met.length > 1)
    return met.map((other) => meeting(told, held.verb, { ...base, participants: [...who, other] }));
  const chairs = participants(cast, chairsAt(sentence, at), 'chair', sentence);
  if (who.length + met.length > 1 && (met.length > 0 || !isDefinite(sentence, at)))
    return [meeting(told, held.verb, { ...base, participants: [...who, ...met] })];
  const again = met.length === 0 && (named ? betweenThem(sentence, at) : pointsBack(sentence, at));
  if (again) return [meeting(told, held.verb, { ...base, again, adds: true })];
  if (isDefinite(sentence, at))
    return [meeting(told, held.verb, { ...base, participants: [...chairs, ...attending(told, who)], adds: true })];
  const solo = who.length > 0 && named && /^an?$/i.test(before.split(' ').find((word) => /^an?$/i.test(word)) ?? '');
  return solo ? [meeting(told, held.verb, { ...base, participants: who })] : [];
}

function betweenThem(sentence: Sentence, at: number): boolean {
  return /\bbetween (?:the two|them|both)\b/.test(wordsBefore(sentence, at + 9, 9));
}

function isDefinite(sentence: Sentence, at: number): boolean {
  return /\b(?:the|this|that)(?: \w+)?$/i.test(wordsBefore(sentence, at, 2));
}

/** "Also attending the meeting were A and B", "A chaired the meeting": who else took part in the meeting told. */
function attending({ cast, sentence }: Told, who: Participant[]): Participant[] {
  if (who.some(({ role }) => role === 'chair')) return who;
  const people = sentence.tokens.filter((token) => token.person);
  const told = ATTENDING.test(textOf(sentence.tokens));
  return told ? participants(cast, people, 'participant', sentence) : [];
}

/** "spoke by phone with", "spoke yesterday with Minister A". */
function isCall(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens.slice(at + 1, at + 4);
  return next.some((token) => token.shape === 'w') || AT_PHONE.test(textOf(next));
}

/** "The Kenyan delegation was led by Ms A": heads of those who met. */
function heads(cast: Cast, sentence: Sentence): FoundEvent[] {
  const led = indexesOf(sentence.tokens, ({ shape }) => shape === 'b').flatMap((i) => {
    const verb = /\bdelegation\b.* (?:was|were) (?:headed|led)$/i.test(wordsBefore(sentence, i, 14));
    return verb ? listAt(sentence, i + 1, 'R') : [];
  });
  const who = participants(cast, led, 'participant', sentence);
  return who.length === 0
    ? []
    : [foundEvent({ type: 'meeting', rule: 'delegation', sentence, at: 0, participants: who, adds: true })];
}

const isTelling = wordTest(NOUN, /^(?:met|meets?|spoke|speaks?)$/);

/** Meetings and calls that a sentence tells, or adds a day, a place and people to. */
export function findMeetings(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  const meetings = indexesOf(sentence.tokens, isTelling).flatMap((at) => {
    const { text } = sentence.tokens[at] as Token;
    const told = { cast, subjectOf, sentence, at };
    if (/^(?:met|meets?)$/.test(text) || (/^(?:spoke|speaks?)$/.test(text) && isCall(sentence, at)))
      return verbMeeting(told);
    if (
      text === 'meeting' &&
      sentence.tokens[at + 1]?.shape === 'w' &&
      /\b(?:be|is|are|was|were|by|after|while)$/.test(wordsBefore(sentence, at, 1))
    )
      return verbMeeting(told);
    return NOUN.test(text) ? nounMeeting(told) : [];
  });
  return [...meetings, ...heads(cast, sentence)];
}
