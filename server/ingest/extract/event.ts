import type { Mode } from '../../model/types.ts';
import { type Cast, mentionOf } from './cast.ts';
import { addClaim, addMention, fullName, passage } from './draft.ts';
import { placeMention } from './claim-places.ts';
import type { FoundPlace } from './find-places.ts';
import type { Sentence, Token } from './token.ts';

export interface Participant {
  mention: number;
  role: string;
  sentence: Sentence;
}

/** An act as one rule saw it; those of one occasion are merged before they become mentions. */
export interface FoundEvent {
  type: 'meeting' | 'visit' | 'signing' | 'conference' | 'forum' | 'call' | 'speech' | 'decision';
  mode: Mode;
  date: string | null;
  participants: Participant[];
  places: { place: FoundPlace; sentence: Sentence }[];
  sentence: Sentence;
  /** Token of the verb. */
  at: number;
  rule: string;
  /** Only adds to an event that another sentence tells. */
  adds: boolean;
  /** A reception or a courtesy call: a part of the visitor's visit where one is told, else a meeting. */
  call: boolean;
  /** Of those of the meeting before: "the two Ministers will meet in May". */
  again: boolean;
  /** "Tashkent Law Spring". */
  name: string | null;
  concerns: { agreement: number; act: string }[];
  topics: { name: string; start: number; sentence: Sentence }[];
  remote: boolean;
}

export function foundEvent(
  event: Partial<FoundEvent> & Pick<FoundEvent, 'type' | 'sentence' | 'at' | 'rule'>,
): FoundEvent {
  return {
    mode: 'done',
    date: null,
    participants: [],
    places: [],
    adds: false,
    call: false,
    again: false,
    name: null,
    concerns: [],
    topics: [],
    remote: false,
    ...event,
  };
}

export function participants(cast: Cast, tokens: readonly Token[], role: string, sentence: Sentence): Participant[] {
  return tokens.flatMap((token) => {
    const mention = mentionOf(cast, token);
    return mention === null ? [] : [{ mention, role, sentence }];
  });
}

export function withRole(mentions: readonly number[], role: string, sentence: Sentence): Participant[] {
  return mentions.map((mention) => ({ mention, role, sentence }));
}

/** The first places that the sentence names behind token `at`. */
export function eventPlaces(cast: Cast, sentence: Sentence, at: number): FoundEvent['places'] {
  const start = sentence.tokens[at]?.end ?? 0;
  return (cast.places.get(sentence) ?? [])
    .filter((place) => place.start > start)
    .slice(0, 4)
    .map((place) => ({ place, sentence }));
}

function compatible(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

function countries(event: FoundEvent): Set<string> {
  return new Set(event.places.flatMap(({ place }) => place.country ?? []));
}

/** Whether two visits of one person lead to different countries. */
function leadElsewhere(a: FoundEvent, b: FoundEvent): boolean {
  const [here, there] = [countries(a), countries(b)];
  return here.size > 0 && there.size > 0 && ![...there].some((country) => here.has(country));
}

function shareVisitor(a: FoundEvent, b: FoundEvent, bodyOf: ReadonlyMap<number, number>): boolean {
  const visitors = (event: FoundEvent): FoundEvent => ({
    ...event,
    participants: event.participants.filter(({ role }) => role === 'visitor'),
  });
  return shared(visitors(a), visitors(b), bodyOf) > 0;
}

/** How many of those of `b` take part in `a`; who comes for a body is the body. */
function shared(a: FoundEvent, b: FoundEvent, bodyOf: ReadonlyMap<number, number>): number {
  const known = new Set(a.participants.flatMap(({ mention }) => [mention, bodyOf.get(mention) ?? mention]));
  return b.participants.filter(
    ({ mention }) =>
      known.has(mention) ||
      (known.has(bodyOf.get(mention) ?? mention) && a.participants.some((one) => one.mention === bodyOf.get(mention))),
  ).length;
}

function decideTheSame(a: FoundEvent, b: FoundEvent): boolean {
  const told = a.concerns.length === 0 || b.concerns.length === 0;
  return told || a.concerns.some(({ agreement }) => b.concerns.some((other) => other.agreement === agreement));
}

function isSameEvent(a: FoundEvent, b: FoundEvent, bodyOf: ReadonlyMap<number, number>): boolean {
  if (a.type !== b.type || !compatible(a.date, b.date)) return false;
  if (a.name && b.name) return a.name.endsWith(b.name) || b.name.endsWith(a.name);
  if (a.mode !== b.mode && !b.adds) return false;
  if (b.adds && b.participants.length === 0) return true;
  if (a.type === 'visit') return shareVisitor(a, b, bodyOf) && (b.adds || !leadElsewhere(a, b));
  if (a.type === 'signing' && a.date === b.date && !leadElsewhere(a, b)) return true;
  const both = shared(a, b, bodyOf);
  if (a.type === 'decision') return both > 0 && decideTheSame(a, b);
  if (a.type !== 'meeting' || b.adds) return both > 0;
  return both > (b.call ? 1 : 0) && (b.call || both >= Math.min(a.participants.length, b.participants.length));
}

function chairs(event: FoundEvent, { mention, role }: Participant): boolean {
  return role === 'participant' && event.participants.some((one) => one.mention === mention && one.role === 'chair');
}

/** A meeting "between the two" is one of those who met before. */
function withThoseBefore(events: readonly FoundEvent[], event: FoundEvent): FoundEvent {
  const before = events.findLast(({ type }) => /^(?:meeting|visit|call|signing)$/.test(type));
  const who = before?.participants.map((one) => ({ ...one, role: 'participant', sentence: event.sentence }));
  return who && who.length > 1 ? { ...event, participants: who, adds: false } : event;
}

/** "The meeting was chaired by …", "The Kenyan delegation was led by …": of the one meeting told. */
function onlyMeeting(events: readonly FoundEvent[], event: FoundEvent): FoundEvent | undefined {
  const [met, second] = events.filter(({ type }) => type === 'meeting');
  return event.type === 'meeting' && !second && met && compatible(met.date, event.date) ? met : undefined;
}

/** "received Minister A, who is paying a visit": the reception is told beside the visit, not as a part of it. */
function isApart(visit: FoundEvent, event: FoundEvent): boolean {
  return event.rule === 'reception' && event.call && visit.type === 'visit' && visit.sentence === event.sentence;
}

/** One event for each occasion, in the order of the text; `bodyOf` leads from officials to their bodies. */
export function mergeEvents(found: readonly FoundEvent[], bodyOf: ReadonlyMap<number, number>): FoundEvent[] {
  const events: FoundEvent[] = [];
  for (const told of found) {
    const event = told.again ? withThoseBefore(events, told) : told;
    const met = { ...event, type: event.call ? ('meeting' as const) : event.type };
    const known =
      events.findLast((other) => isSameEvent(other, event, bodyOf) && !isApart(other, event)) ??
      events.findLast((other) => isSameEvent(other, met, bodyOf)) ??
      (event.adds ? onlyMeeting(events, event) : undefined);
    if (!known) {
      if (!event.adds) events.push(met);
      else placeOfMeeting(events, event);
      continue;
    }
    if (event.adds && event.mode === 'denied') known.mode = 'denied';
    known.participants = [
      ...known.participants.map((one) => (chairs(event, one) ? { ...one, role: 'chair' } : one)),
      ...event.participants.filter(({ mention }) => !known.participants.some((other) => other.mention === mention)),
    ];
    known.places = [...known.places, ...event.places];
    known.concerns = [...known.concerns, ...event.concerns];
    known.topics = [...known.topics, ...event.topics];
    if (event.date && (!known.date || event.date.length > known.date.length)) known.date = event.date;
    known.name ??= event.name;
  }
  return events;
}

/** "welcomed Ms Lv’s visit to Hong Kong Customs": where those met who are told to have met. */
function placeOfMeeting(events: readonly FoundEvent[], visit: FoundEvent): void {
  const met = events.findLast(
    (event) =>
      event.type === 'meeting' &&
      event.participants.some(({ mention }) => visit.participants.some((one) => one.mention === mention)),
  );
  met?.places.push(...visit.places);
}

function nameOf(cast: Cast, event: FoundEvent): string {
  const type = event.type[0]?.toUpperCase() + event.type.slice(1);
  const agreement = event.concerns[0] ? cast.draft.mentions[event.concerns[0].agreement]?.names[0]?.text : undefined;
  if (event.name) return event.name;
  if (agreement) return `${type}: ${agreement}`;
  const place = event.places.find(({ place: one }) => one.kind !== 'country') ?? event.places[0];
  if (place) return `${type}, ${place.place.name}`;
  const who = event.participants.slice(0, 2).map(({ mention }) => cast.draft.mentions[mention]?.names[0]?.text);
  return [type, ...who].join(', ');
}

/** A person stands for the person's own body, and officials of a meeting for the countries that meet. */
function withoutOwnBodies(cast: Cast, event: FoundEvent): Participant[] {
  const own = new Set(
    [...cast.people.values()]
      .filter((official) => event.participants.some(({ mention }) => mention === official.mention))
      .map((official) => official.body),
  );
  const type = (one: Participant): string | undefined => cast.draft.mentions[one.mention]?.type;
  const officials = event.participants.filter((one) => type(one) === 'Official').length > 1;
  return event.participants.filter((one) => !own.has(one.mention) && !(officials && type(one) === 'Location'));
}

/** Makes the event's mention and says its kind, day, place, participants, subject and the instruments it concerns. */
export function claimEvent(cast: Cast, event: FoundEvent): number {
  const { draft } = cast;
  const said = passage(draft, event.sentence, event.rule, 0.8, event.sentence.tokens[event.at]?.start);
  const mention = addMention(draft, { type: 'Event', names: [fullName(nameOf(cast, event))], evidence: [said] });
  addClaim(draft, { type: 'type', from: mention, value: event.type, mode: event.mode }, said);
  if (event.date) addClaim(draft, { type: 'date', from: mention, value: event.date, mode: event.mode }, said);
  if (event.remote) addClaim(draft, { type: 'held', from: mention, value: 'remote', mode: event.mode }, said);
  for (const { mention: who, role, sentence } of withoutOwnBodies(cast, event)) {
    const title = [...cast.people.values()].find((official) => official.mention === who)?.title ?? null;
    addClaim(
      draft,
      { type: 'TOOK_PART_IN', from: who, to: mention, value: role, title, mode: event.mode, valid: event.date },
      passage(draft, sentence, event.rule, 0.8),
    );
  }
  for (const { place, sentence } of event.places) {
    addClaim(
      draft,
      { type: 'HELD_AT', from: mention, to: placeMention(cast, place, sentence), mode: event.mode, valid: event.date },
      passage(draft, sentence, event.rule, 0.8, place.start),
    );
  }
  for (const { agreement, act } of event.concerns) {
    addClaim(
      draft,
      { type: 'CONCERNS', from: mention, to: agreement, value: act, mode: event.mode, valid: event.date },
      said,
    );
  }
  return mention;
}
