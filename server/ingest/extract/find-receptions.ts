import type { Cast } from './cast.ts';
import { type FoundEvent, type Participant, eventPlaces, foundEvent, participants, withRole } from './event.ts';
import { indexesOf } from './indexes-of.ts';
import { dateNear, listAt, modeOf, wordsBefore } from './sentence-parts.ts';
import type { SubjectOf } from './subjects.ts';
import { type Sentence, type Token, textOf } from './token.ts';
import { wordTest } from './word-test.ts';

const RECEIVES = /^(?:receive[sd]?|welcome[sd]?|host(?:s|ed)?|greet(?:s|ed)?)$/;
const RECEIVED = /^(?:received|welcomed|hosted|greeted|met)$/;
const GUESTS = /^(?:delegations?|visit|call|team|mission)$/;

/** Where what is received begins: behind "on Sunday", "today" or "in Brussels". */
function objectAt(sentence: Sentence, at: number): number {
  const start = sentence.tokens.findIndex((token, i) => i > at && !/^[Eut,]$/.test(token.shape));
  return start < 0 ? sentence.tokens.length : start;
}

/** "a delegation from the Revenue Authority led by Commissioner A", "a courtesy call from Ambassador B". */
function guests(sentence: Sentence, at: number): { tokens: Token[]; noun: string } | null {
  const object = sentence.tokens.slice(at + 1, at + 9);
  const noun = object.findIndex((token) => GUESTS.test(token.text));
  if (noun < 0 || object.slice(0, noun).some((token) => token.shape === 'R' || token.shape === 'p')) return null;
  const behind = sentence.tokens.slice(at + noun + 2);
  const people = behind.filter((token) => token.person);
  return {
    tokens: people.length > 0 ? people : behind.filter((token) => token.body).slice(0, 1),
    noun: object[noun]?.text ?? '',
  };
}

/** "was received at the airport by Minister B": who came, and who received. */
function passive(cast: Cast, subjectOf: SubjectOf, sentence: Sentence, at: number): FoundEvent[] {
  const by = sentence.tokens.findIndex((token, i) => i > at && i < at + 8 && token.shape === 'b');
  const told = /\b(?:was|were|been|being|be)(?: \w+)?$/.test(wordsBefore(sentence, at, 2));
  if (by < 0 || !told) return [];
  const hosts = participants(cast, listAt(sentence, by + 1, 'RB'), 'host', sentence);
  const visitors = withRole(subjectOf(sentence, at), 'visitor', sentence);
  return hosts.length === 0 || visitors.length === 0 ? [] : [reception(cast, sentence, at, [...visitors, ...hosts])];
}

function reception(cast: Cast, sentence: Sentence, at: number, who: Participant[]): FoundEvent {
  return foundEvent({
    type: 'visit',
    call: true,
    rule: 'reception',
    sentence,
    at,
    mode: modeOf(sentence, at),
    date: dateNear(sentence, at),
    participants: who,
    places: eventPlaces(cast, sentence, at),
  });
}

/** "received a delegation … the meeting was attended by": a meeting, where the text goes on to call it one. */
function isMeeting(cast: Cast, sentence: Sentence, noun: string): boolean {
  const { text } = cast.draft;
  return /^delegations?$/.test(noun) && !/\bvisit/.test(text) && /\b[Tt]he meeting\b/.test(text.slice(sentence.end));
}

function active(cast: Cast, subjectOf: SubjectOf, sentence: Sentence, at: number): FoundEvent[] {
  const hosts = withRole(subjectOf(sentence, at), 'host', sentence);
  const received = listAt(sentence, objectAt(sentence, at), 'R');
  const group = received.length > 0 ? null : guests(sentence, at);
  const visitors = participants(cast, group?.tokens ?? received, 'visitor', sentence);
  if (visitors.length === 0) return [];
  const told = reception(cast, sentence, at, [...visitors, ...hosts]);
  if (group) return [{ ...told, call: group.noun === 'call' || isMeeting(cast, sentence, group.noun) }];
  if (hosts.length === 0) return [];
  return [{ ...told, call: !isBroughtIn(sentence, received) }];
}

/** "welcomed Commissioner A to its headquarters": that is a visit. */
function isBroughtIn({ tokens }: Sentence, received: readonly Token[]): boolean {
  const last = tokens.indexOf(received.at(-1) as Token);
  const behind = textOf(tokens.slice(last + 1, last + 9));
  return /^,? ?to (?:\S+ ){0,5}(?:headquarters|offices?|premises)\b/.test(behind);
}

const isTelling = wordTest(RECEIVES, RECEIVED);

/** Guests received, welcomed or hosted: a delegation visits, a person received alone meets the host. */
export function findReceptions(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  return indexesOf(sentence.tokens, isTelling).flatMap((at) => {
    const token = sentence.tokens[at] as Token;
    const done = RECEIVED.test(token.text) ? passive(cast, subjectOf, sentence, at) : [];
    return done.length > 0 || !RECEIVES.test(token.text) ? done : active(cast, subjectOf, sentence, at);
  });
}
