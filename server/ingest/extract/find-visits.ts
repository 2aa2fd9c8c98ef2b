import type { Cast } from './cast.ts';
import { type FoundEvent, type Participant, foundEvent, participants } from './event.ts';
import { dateNear, isPlanned, listAt, wordsBefore } from './sentence-parts.ts';
import type { SubjectOf } from './subjects.ts';
import type { Sentence } from './token.ts';

const VERB = /^(?:visit|visits|visited|tour|tours|toured|travel|travels|travelled|traveled|depart|departs|departed)$/;
const OFF = /\b(?:cancell?ed|postponed|called off|put off|did not)\b/;
const NOUN_BEFORE =
  /(?:'s|’s|\bs|\ba|\ban|\bthe|\bthis|\bhis|\bher|\btheir|\bofficial|\bState|\bstate|\bworking|\bfirst|\bday|\bcourtesy|\bpaid|\bduring|\bstudy)$/i;

function future(date: string | null, published: string | null): boolean {
  return date !== null && published !== null && date.slice(0, 10) > published.slice(0, date.length);
}

function visitors(mentions: readonly number[], sentence: Sentence): Participant[] {
  return mentions.map((mention) => ({ mention, role: 'visitor', sentence }));
}

/** The body that is visited receives: "visited the Ministry of Justice". */
function hosts(cast: Cast, sentence: Sentence, at: number): Participant[] {
  const after = sentence.tokens[at + 1]?.shape === 't' || sentence.tokens[at + 1]?.shape === 'z' ? at + 2 : at + 1;
  const start = sentence.tokens[after]?.shape === 't' ? after + 1 : after;
  const first = sentence.tokens[start];
  return first?.body && !/[L]/.test(sentence.tokens[start + 1]?.shape ?? '')
    ? participants(cast, [first], 'host', sentence)
    : [];
}

function verbVisit(
  cast: Cast,
  subjectOf: SubjectOf,
  sentence: Sentence,
  at: number,
  sameDay: string | null,
): FoundEvent[] {
  const here = cast.places.get(sentence)?.filter((place) => place.start > (sentence.tokens[at]?.end ?? 0)) ?? [];
  const host = hosts(cast, sentence, at);
  const who = subjectOf(sentence, at);
  const land = sentence.tokens.slice(at + 1, at + 3).some((token) => token.shape === 'N');
  if (who.length === 0 || (here.length === 0 && host.length === 0 && !land)) return [];
  const same = /\bsame day\b/i.test(cast.draft.text.slice(sentence.start, sentence.end)) ? sameDay : null;
  const bare =
    /^(?:visit|tour|travel|depart)$/.test(sentence.tokens[at]?.text ?? '') &&
    /\bwill\b/.test(wordsBefore(sentence, at, 60));
  const mode = bare || isPlanned(sentence, at) ? 'planned' : 'done';
  const places = here.slice(0, 4).map((place) => ({ place, sentence }));
  return [
    foundEvent({
      type: 'visit',
      sentence,
      at,
      rule: 'visit',
      mode,
      date: dateNear(sentence, at) ?? same,
      participants: [...visitors(who, sentence), ...host],
      places,
    }),
  ];
}

/** "made a visit to the Ministry of Law on 2 April", "Minister Tong’s official visit to Switzerland from 20 January". */
function nounVisit(cast: Cast, subjectOf: SubjectOf, sentence: Sentence, at: number): FoundEvent[] {
  const to = sentence.tokens.findIndex((token, i) => i > at && i < at + 3 && token.shape === 'z');
  const by = sentence.tokens.findIndex((token, i) => i > at && i < at + 10 && token.shape === 'b');
  const of = sentence.tokens[at + 1]?.shape === 'o' ? listAt(sentence, at + 2, 'R') : [];
  const owner = sentence.tokens.findLast(
    (token, i) => i < at && token.shape === 'R' && sentence.tokens[i + 1]?.shape === 'p',
  );
  const off = OFF.test(wordsBefore(sentence, at, 3));
  const made =
    off || /\b(?:made|paid|pays|makes|paying|making|conducted|undertook)\b/.test(wordsBefore(sentence, at, 6));
  const date = dateAfter(sentence, at);
  if (to < 0 && by < 0 && of.length === 0) return [];
  const who =
    owner || of.length > 0
      ? participants(cast, owner ? [owner] : of, 'visitor', sentence)
      : by > 0
        ? participants(cast, listAt(sentence, by + 1, 'R'), 'visitor', sentence)
        : visitors(made ? subjectOf(sentence, at) : [], sentence);
  const start = sentence.tokens[at]?.start ?? 0;
  const places = (cast.places.get(sentence) ?? [])
    .filter((place) => place.start > start)
    .slice(0, 2)
    .map((place) => ({ place, sentence }));
  const planned = isPlanned(sentence, at - 1) && made;
  return who.length === 0
    ? []
    : [
        foundEvent({
          type: 'visit',
          sentence,
          at,
          rule: 'visit',
          date,
          mode: off ? 'denied' : planned || future(date, cast.draft.published) ? 'planned' : 'done',
          participants: [...who, ...hosts(cast, sentence, at)],
          places,
          adds: date === null && !made,
        }),
      ];
}

function dateAfter(sentence: Sentence, at: number): string | null {
  const date = sentence.tokens.slice(at, at + 14).find((token) => token.date)?.date ?? null;
  return date === 'today' ? null : date;
}

/** "called on Minister Shanmugam", "had a discussion with Ms Rajah": belongs to the caller’s visit. */
function calls(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  return sentence.tokens.flatMap((token, i): FoundEvent[] => {
    const call = /^call(?:s|ed)?$/.test(token.text) && sentence.tokens[i + 1]?.shape === 'u';
    const talk =
      /^discussions?$/.test(token.text) &&
      sentence.tokens[i + 1]?.shape === 'w' &&
      /\bha(?:d|s|ve)\b/.test(wordsBefore(sentence, i, 4));
    const who = call || talk ? subjectOf(sentence, i) : [];
    const met = listAt(sentence, i + 2, 'R');
    if (who.length === 0 || met.length === 0) return [];
    const mode = isPlanned(sentence, i) ? 'planned' : 'done';
    return [
      foundEvent({
        type: 'visit',
        sentence,
        at: i,
        rule: 'courtesy call',
        mode,
        date: dateNear(sentence, i),
        participants: [...visitors(who, sentence), ...participants(cast, met, 'host', sentence)],
        adds: false,
      }),
    ];
  });
}

/** "hosted a delegation from the Revenue Authority led by Commissioner A": the guests visit. */
function delegations(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  return sentence.tokens.flatMap((token, at): FoundEvent[] => {
    const object = sentence.tokens.slice(at + 1, at + 7);
    const guests = object.findIndex((other) => /^(?:delegation|visit)$/.test(other.text));
    if (
      !/^(?:hosted|received|welcomed)$/.test(token.text) ||
      guests < 0 ||
      !/^an?$/.test(
        sentence.tokens.slice(at + 1).find((other) => other.shape !== 'E' && other.shape !== ',' && other.shape !== 'u')
          ?.text ?? '',
      )
    )
      return [];
    const after = sentence.tokens.slice(at + guests + 2);
    const people = after.filter((other) => other.person);
    const who = participants(
      cast,
      people.length > 0 ? people : after.filter((other) => other.body).slice(0, 1),
      'visitor',
      sentence,
    );
    const host = subjectOf(sentence, at).map((mention) => ({ mention, role: 'host', sentence }));
    return who.length === 0
      ? []
      : [
          foundEvent({
            type: 'visit',
            sentence,
            at,
            rule: 'visit',
            date: dateNear(sentence, at),
            participants: [...who, ...host],
          }),
        ];
  });
}

/** Visits and tours of a sentence; `sameDay` is the day that "on the same day" means. */
export function findVisits(cast: Cast, subjectOf: SubjectOf, sentence: Sentence, sameDay: string | null): FoundEvent[] {
  const found = sentence.tokens.flatMap((token, at) => {
    if (!VERB.test(token.text) && !/^Visit$/.test(token.text)) return [];
    const noun =
      NOUN_BEFORE.test(wordsBefore(sentence, at, 1)) ||
      (sentence.tokens[at - 1]?.shape === 'x' &&
        !/^(?:will|would|may|shall|also|then|instead)$/.test(sentence.tokens[at - 1]?.text ?? '') &&
        /^visits?$/.test(token.text) &&
        sentence.tokens[at + 1]?.shape === 'z');
    return noun || token.text === 'Visit'
      ? nounVisit(cast, subjectOf, sentence, at)
      : verbVisit(cast, subjectOf, sentence, at, sameDay);
  });
  return [...found, ...delegations(cast, subjectOf, sentence), ...calls(cast, subjectOf, sentence)];
}
