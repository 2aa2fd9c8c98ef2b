import type { Cast } from './cast.ts';
import { type FoundEvent, eventPlaces, foundEvent, participants, withRole } from './event.ts';
import { chairsAt, dateNear, isComing, listAt, modeOf, wordsBefore } from './sentence-parts.ts';
import type { SubjectOf } from './subjects.ts';
import { type Sentence, type Token, shapeFrom, wholeShape, textOf } from './token.ts';
import { wordTest } from './word-test.ts';

const GATHERING =
  /(?:Meeting|Forum|Conference|Summit|Congress|Dialogue|Symposium|Spring|Session|Expo|Seminar|Webinar|Workshop|Roundtable|Assembly|Ministerial|Retreat|Commission Meeting)s?\d?$/;
const LOWER = /^(?:conference|forum|summit|symposium|sessions?|congress|seminar|meetings)$/;
/** Verbs of conferences that have no name. */
const isUnnamed = wordTest(/^(?:organi[sz]ed|co-hosted|hosted|held|convened|co-organi[sz]ed|attend(?:ed|s)?)$/);
const ATTENDING =
  /\b(?:attend(?:ed|s|ing)?|participat\w+ in|(?:took|takes?|taking) part in|join(?:ed|s|ing)?|speak\w* at|spoke at|address(?:ed|es|ing)|open(?:ed|ing)|inaugurat\w+|delegation (?:at|to)|represent\w* \w+(?: \w+){0,6} at|(?:speech|remarks|address|keynote|lecture|panel\w*)(?: \w+){0,3} at|(?:is|are|was|were) in \p{Lu}\S+(?: \p{Lu}\S+)? for)(?: [\w'’()-]+){0,6}$/iu;
const ASIDE =
  /\b(?:sidelines?|margins|occasion|opportunity|conclusion|end|part|course) of(?: the| an?)?(?: \S+ \/)?$|\b(?:during|alongside)(?: the| an?)?$/i;
const HOSTING =
  /\b(?:hosts?|hosted|hosting|organi[sz](?:ed|es|ing)|convened?|held|hold|conduct(?:ed|s)?|co-hosted|inaugurated|launched|venue (?:for|of))(?: in \p{Lu}\S+)?(?: (?:the|an?|its)(?: inaugural| first| annual)?)?$/iu;
const IS_HELD =
  /^(?:[,(]? ?(?:which|to be|is|was|were|are|will|has|be|being|been|also|next) ?){0,4}(?:scheduled (?:for|to)|held|hosted|organi[sz]ed|convened|opened|took place|takes? place|taking place|kicked off|concluded)\b/;
/** "at the 12th Session of the Council in Rome": a place or a day behind. */
const THERE = /^(?:ot?[BCXHK]{1,4})?[nu][CXNE]/;
const HAVING_COME =
  /\b(?:to (?:attend|participate in|take part in|join|address|open)|(?:is|are|was|were) in \p{Lu}\S+(?: \p{Lu}\S+)? for)(?: \S+){0,6}$/u;
/** Two sides meet; a conference gathers many. */
const JOINT = /\b(?:Joint|Bilateral)\b/;
const COMMITTEE = /^of the (?:\S+ ){0,6}(?:Joint|Committee|Sub-?[Cc]ommittee|Commission|Board|Group)\b/;
const TWO_SIDED = /(?:Meeting|Dialogue|Consultation|Session)s?$/;

interface Gathering {
  name: string;
  start: number;
  at: number;
  end: number;
  twoSided: boolean;
}

/** "the WCO Council sessions": small words count only where they end in such a noun. */
function gatheringRun(run: Token[]): Token[] {
  const small = run.findIndex((token) => token.shape === 'x');
  const last = run.findLastIndex((token) => GATHERING.test(token.text) || LOWER.test(token.text));
  return small < 0 || last < small ? run.slice(0, small < 0 ? run.length : small) : run.slice(0, last + 1);
}

const isGathering = wordTest(GATHERING, LOWER);

/** Names of conferences and forums: capitalised words that end in such a noun, perhaps with a year. */
function gatherings(text: string, sentence: Sentence): Gathering[] {
  if (!sentence.tokens.some(isGathering)) return [];
  return [
    ...wholeShape(sentence.tokens).matchAll(
      /[CFXKNAQMLHG#B](?:[CFXKNAQMLHGB#-]|T(?=[CFXHG]*C)|\/(?=#)|,(?=[CFXK]+[,a])|a(?=[CFXN])|(?<=[CFXNBHK])p(?=[CFXG])|(?<=C)o(?=[CFXKB])|\(Q\)(?=[CFXK]))*x{0,2}/g,
    ),
  ].flatMap((match) => {
    const run = gatheringRun(sentence.tokens.slice(match.index, match.index + match[0].length));
    const last = run.findLastIndex((token) => GATHERING.test(token.text) || LOWER.test(token.text));
    const first = run.find((token) => token.shape !== '#');
    const end = run[last];
    const ordinal = run[0]?.shape === '#' && sentence.tokens[match.index + last + 1]?.shape === 'o';
    if (!first || !end || last < 1 || (run.indexOf(first) >= last && !ordinal)) return [];
    const of = textOf(sentence.tokens.slice(match.index + last + 1, match.index + last + 10));
    const sides = new Set(
      sentence.lands.flatMap((land) => (land.start >= first.start && land.end <= end.end ? (land.country ?? []) : [])),
    ).size;
    const name = text.slice(first.start, end.end).replace(/\d$/, '');
    const twoSided = TWO_SIDED.test(name) && (sides > 1 || JOINT.test(name) || COMMITTEE.test(of));
    return [{ name, start: first.start, at: match.index, end: match.index + last, twoSided }];
  });
}

function typeOf(text: string, { name, twoSided }: Gathering): 'conference' | 'forum' | 'meeting' {
  if (twoSided) return 'meeting';
  const told = new RegExp(`${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} (?:is|was) an?(?: \\w+){0,3} forum`, 'i');
  return name.endsWith('Forum') || told.test(text) ? 'forum' : 'conference';
}

/** The words behind a name, without the "of the Joint Commission" that belongs to it. */
function wordsBehind(sentence: Sentence, end: number): string {
  const words = textOf(sentence.tokens.slice(end + 1, end + 18));
  return words.replace(/^of (?:(?:the|and|of|on|for|\p{Lu}\S*) ){1,9}/u, '');
}

/** Where it is held: behind its name, else where those who attend have come: "is in Apia for the third Forum". */
function gatheringPlaces(cast: Cast, sentence: Sentence, { at }: Gathering, before: string): FoundEvent['places'] {
  const behind = eventPlaces(cast, sentence, at);
  const come = HAVING_COME.test(before)
    ? (cast.places.get(sentence) ?? []).filter(({ start }) => start < (sentence.tokens[at]?.start ?? 0))
    : [];
  const all = behind.length > 0 ? behind : come.slice(-2).map((place) => ({ place, sentence }));
  return all.filter(({ place }) => place.kind !== 'country').slice(0, 1);
}

function named(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  const { text } = cast.draft;
  return gatherings(text, sentence).flatMap((gathering): FoundEvent[] => {
    const before = wordsBefore(sentence, gathering.at, 12);
    const behind = wordsBehind(sentence, gathering.end);
    const attending = ATTENDING.test(before);
    const aside = ASIDE.test(before);
    const at =
      /^At(?: the)?$/.test(before.trim()) ||
      (/\b(?:at|opportunity of)(?: the)?$/.test(before) && THERE.test(shapeFrom(sentence.tokens, gathering.end + 1)));
    const hosting = HOSTING.test(before);
    const held = IS_HELD.test(behind) || /^(?:\S+ ){0,8}(?:, )?which (?:was|is|will be) (?:being )?held\b/.test(behind);
    const organiser = sentence.tokens.find(
      (token, i) => token.body && /\b(?:organi[sz]ed|hosted|convened) by(?: the)?$/i.test(wordsBefore(sentence, i, 4)),
    );
    if (!aside && !attending && !at && !organiser && !hosting && !held) return [];
    const who =
      attending || hosting
        ? subjectOf(sentence, gathering.at)
        : at
          ? subjectOf(sentence, gathering.end + 6).slice(0, 1)
          : [];
    const places = gatheringPlaces(cast, sentence, gathering, before);
    if (attending && who.length === 0 && places.length === 0) return [];
    const company = sentence.tokens.findIndex(
      (token, i) => i > gathering.end && i < gathering.end + 4 && token.shape === 'w',
    );
    const met = gathering.twoSided && company > 0 ? listAt(sentence, company + 1, 'RB') : [];
    const type = typeOf(text, gathering);
    return [
      foundEvent({
        type,
        name: gathering.name,
        sentence,
        at: gathering.at,
        rule: 'gathering',
        mode:
          isComing(sentence, gathering.at) || /^(?:\S+ ){0,3}(?:will|is to|to be|scheduled)\b/.test(behind)
            ? 'planned'
            : 'done',
        date: aside && !held ? null : dateNear(sentence, gathering.end),
        places,
        participants: [
          ...withRole(who, hosting && !attending ? 'host' : 'participant', sentence),
          ...participants(cast, met, 'participant', sentence),
          ...participants(cast, chairsAt(sentence, gathering.end), 'chair', sentence),
          ...(organiser ? participants(cast, [organiser], 'host', sentence) : []),
        ],
        adds: !aside && !attending && !organiser && !hosting && !held && !(at && places.length > 0),
      }),
    ];
  });
}

/** "the Ministry of Law and the Council jointly organised the first legal conference", "will attend a defence symposium". */
function unnamed(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  const at = sentence.tokens.findIndex(isUnnamed);
  const noun = sentence.tokens.findIndex(
    (token, i) => i > at && i < at + 9 && LOWER.test(token.text) && token.text !== 'meetings',
  );
  const who = at < 0 || noun < 0 ? [] : subjectOf(sentence, at);
  if (who.length === 0) return [];
  const attending = sentence.tokens[at]?.text.startsWith('attend');
  if (attending && sentence.tokens[at + 1]?.shape === 't') return [];
  return [
    foundEvent({
      type: sentence.tokens[noun]?.text === 'forum' ? 'forum' : 'conference',
      sentence,
      at,
      rule: 'gathering',
      mode: modeOf(sentence, at),
      date: dateNear(sentence, at),
      places: eventPlaces(cast, sentence, noun)
        .filter(({ place }) => place.kind !== 'country')
        .slice(0, 1),
      participants: withRole(who, attending ? 'participant' : 'host', sentence),
    }),
  ];
}

const isConference = wordTest(/^(?:conference|forum|summit|symposium|congress|seminar|event)$/i);

/** "The three-day Conference is being held in Shenzhen from 8 to 10 May": of the one told before. */
function heldThere(cast: Cast, sentence: Sentence): FoundEvent[] {
  const at = sentence.tokens.findIndex(
    (token, i) =>
      isConference(token) &&
      /\b(?:the|this)(?: \S+){0,4}$/i.test(wordsBefore(sentence, i, 5)) &&
      IS_HELD.test(textOf(sentence.tokens.slice(i + 1, i + 7))),
  );
  if (at < 0) return [];
  return [
    foundEvent({
      type: /^forum$/i.test(sentence.tokens[at]?.text ?? '') ? 'forum' : 'conference',
      sentence,
      at,
      rule: 'gathering',
      date: dateNear(sentence, at),
      places: eventPlaces(cast, sentence, at),
      adds: true,
    }),
  ];
}

/** Conferences and forums of a sentence. */
export function findGatherings(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  return [...named(cast, subjectOf, sentence), ...unnamed(cast, subjectOf, sentence), ...heldThere(cast, sentence)];
}
