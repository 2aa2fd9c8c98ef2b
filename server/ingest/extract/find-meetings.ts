import type { Cast } from './cast.ts';
import { type FoundEvent, foundEvent, participants } from './event.ts';
import { TODAY } from './find-dates.ts';
import { dateNear, isDenied, isPlanned, listAt, wordsBefore } from './sentence-parts.ts';
import type { SubjectOf } from './subjects.ts';
import type { Sentence } from './token.ts';

const NOUN = /^(?:meetings?|talks|consultations?|Dialogue)$/;
const HOLDING =
  /\b(?:held|holds?|holding|chaired|co-chaired|chairs|participated in|attended|during|hosted|convened|had|have|conducted|concluded|co-chair|co-chairs)\b/i;

function dates(sentence: Sentence, at: number): (string | null)[] {
  const all = sentence.tokens.flatMap((token, i) => (i > at && token.date && token.date !== TODAY ? [token.date] : []));
  const joined = /E(?:aE)/.test(sentence.tokens.map((token) => token.shape).join(''));
  return joined && all.length === 2 ? all : [dateNear(sentence, at)];
}

function placesAfter(cast: Cast, sentence: Sentence, at: number): FoundEvent['places'] {
  const start = sentence.tokens[at]?.end ?? 0;
  return (cast.places.get(sentence) ?? [])
    .filter((place) => place.start > start)
    .slice(0, 2)
    .map((place) => ({ place, sentence }));
}

/** "Minister A met with Ministers B and C": each day told is a meeting. */
function verbMeeting(cast: Cast, subjectOf: SubjectOf, sentence: Sentence, at: number): FoundEvent[] {
  const company = sentence.tokens.findIndex((token, i) => i > at && i < at + 9 && token.shape === 'w');
  const after = company > 0 ? company + 1 : at + 1;
  const met = participants(cast, listAt(sentence, after, 'RB'), 'participant', sentence);
  const who = subjectOf(sentence, at).map((mention) => ({ mention, role: 'participant', sentence }));
  if (who.length + met.length < 2) return [];
  const mode = isDenied(sentence, at) ? 'denied' : isPlanned(sentence, at) ? 'planned' : 'done';
  return dates(sentence, at).map((date) =>
    foundEvent({
      type: 'meeting',
      sentence,
      at,
      rule: 'meeting',
      mode,
      date,
      participants: [...who, ...met],
      places: placesAfter(cast, sentence, at),
    }),
  );
}

/** "held bilateral meetings with A, B and C": one each when one person holds several. */
function nounMeeting(cast: Cast, subjectOf: SubjectOf, sentence: Sentence, at: number): FoundEvent[] {
  const held = /^(?:held|took|chaired|hosted)$/.test(sentence.tokens[at + 1]?.text ?? '');
  const holding = HOLDING.exec(wordsBefore(sentence, at, 7));
  if (
    (!holding && !held) ||
    /^(?:Council|Organization|Organisation)$/.test(wordsBefore(sentence, at, 1).split(' ').at(-1) ?? '')
  )
    return [];
  const verb =
    at -
    Math.min(7, at) +
    (holding ? wordsBefore(sentence, at, 7).slice(0, holding.index).split(' ').filter(Boolean).length : 0);
  const role = /chair/.test(holding?.[0] ?? '') ? 'chair' : 'participant';
  const who = subjectOf(sentence, at).map((mention) => ({ mention, role, sentence }));
  const behind = sentence.tokens.slice(at + 1).filter((token) => token.shape === 'R');
  const bodies = behind.length
    ? []
    : sentence.tokens
        .slice(at + 1)
        .filter(
          (token, i, all) =>
            token.shape === 'B' &&
            /[wot]/.test(all[i - 1]?.shape ?? '') &&
            all.slice(0, i).some((other) => other.shape === 'w'),
        );
  const met = participants(cast, behind.length ? behind : bodies, 'participant', sentence);
  const mode =
    isPlanned(sentence, verb) || /\b(?:will|to) (?:be )?hold$/.test(wordsBefore(sentence, at, 3)) ? 'planned' : 'done';
  const base = {
    type: 'meeting' as const,
    sentence,
    at,
    rule: 'meeting',
    mode,
    date: dateNear(sentence, at),
    places: placesAfter(cast, sentence, at),
  } as const;
  const definite = sentence.tokens[at - 1]?.shape === 't' || (who.length + met.length < 2 && held);
  if (sentence.tokens[at]?.text === 'meetings' && who.length === 1 && met.length > 1)
    return met.map((other) => foundEvent({ ...base, participants: [...who, other] }));
  if (definite && met.length + who.length < 2)
    return [foundEvent({ ...base, participants: role === 'chair' ? who : [], adds: true })];
  return met.length + who.length < 2 ? [] : [foundEvent({ ...base, participants: [...who, ...met] })];
}

/** "spoke yesterday with Minister A": a call. */
function spokeWith(cast: Cast, subjectOf: SubjectOf, sentence: Sentence, at: number): FoundEvent[] {
  return verbMeeting(cast, subjectOf, sentence, at).map((event) => ({ ...event, type: 'call' as const, rule: 'call' }));
}

/** "spoke by phone", "received a courtesy call from Ambassador B": who acted, and who is named behind. */
function callBy(cast: Cast, subjectOf: SubjectOf, sentence: Sentence, at: number): FoundEvent[] | null {
  const after = sentence.tokens
    .slice(at, at + 5)
    .map((token) => token.text)
    .join(' ');
  const phone =
    /^(?:spoke|speak) (?:by|over the) (?:tele)?phone\b|^(?:held|had|holds) an? (?:tele)?phone (?:call|conversation)/.test(
      after,
    );
  const received = /^(?:received|receives) (?:a )?(?:courtesy )?(?:call|visit) (?:from|by)\b/.test(after);
  if (!phone && !received) return null;
  const met = sentence.tokens.slice(at).filter((token) => token.person);
  const who = [
    ...subjectOf(sentence, at).map((mention) => ({ mention, role: received ? 'host' : 'participant', sentence })),
    ...participants(cast, met, received ? 'visitor' : 'participant', sentence),
  ];
  const type = phone ? ('call' as const) : ('meeting' as const);
  return who.length < 2
    ? []
    : [
        foundEvent({
          type,
          sentence,
          at,
          rule: 'call',
          date: dateNear(sentence, at),
          participants: who,
          places: phone ? [] : placesAfter(cast, sentence, at),
        }),
      ];
}

/** Meetings that a sentence tells, or adds a day and a place to. */
export function findMeetings(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  return sentence.tokens.flatMap((token, at) => {
    if (token.text === 'spoke' && sentence.tokens.slice(at + 1, at + 4).some((next) => next.shape === 'w'))
      return spokeWith(cast, subjectOf, sentence, at);
    const phone = callBy(cast, subjectOf, sentence, at);
    if (phone) return phone;
    if (/^(?:met|meet|meets)$/.test(token.text)) return verbMeeting(cast, subjectOf, sentence, at);
    return NOUN.test(token.text) ? nounMeeting(cast, subjectOf, sentence, at) : [];
  });
}
