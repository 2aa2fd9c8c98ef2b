import type { Mode } from '../../model/types.ts';
import type { Cast } from './cast.ts';
import { type FoundEvent, type Participant, eventPlaces, foundEvent, participants, withRole } from './event.ts';
import { indexesOf } from './indexes-of.ts';
import { POINTING } from './pointing.ts';
import { chairsAt, dateNear, isComing, listAt, modeOf, wordsBefore } from './sentence-parts.ts';
import type { SubjectOf } from './subjects.ts';
import type { Sentence, Token } from './token.ts';
import { wordTest } from './word-test.ts';

const TALKS = /^(?:meeting|session|[Tt]alks|[Cc]onsultations|[Nn]egotiations|round)$/;
const GATHERING =
  /^(?:conference|summit|seminar|symposium|workshop|congress|roundtable|forum|event|videoconference|teleconference)$/;
/** An assembly that is read as a body: "the General Assembly of the African Police Union". */
const ASSEMBLY = /^(?:General Assembly|Congress|Conference)\b/;
/** Words that tell an occasion from others; "the meeting" alone points to one told before. */
const ONE_OF_MANY =
  /^(?:[Aa]n?|\d+(?:st|nd|rd|th)|(?:[Ff]ir|[Ll]a|[Ll]ate)st|[Ss]econd|[Tt]hird|\p{L}+(?:[fxn]|ven|gh|el[fv])th|[Ii]naugural|[Aa]nnual|upcoming|forthcoming|next|previous|recent|regular|working|bilateral)$/u;
const COMING = /\b(?:upcoming|forthcoming|next)\b/;
const REMOTE = /^(?:video|tele)-?(?:conference)?$|^(?:tele)?phone$/;
const ARTICLE = /^(?:an?|the|this|that|its|their|his|her|our)$/i;
/** Shapes of what may stand between the article and the noun. */
const WITHIN = /^[xACFXKTMHGNLoq#B'-]$/;
const HOSTING = /\b(?:held|holds?|holding|hosts?|hosted|hosting|organi[sz]ed|convened?|conducted|inaugurated|opened)$/;
const ATTENDING =
  /\b(?:chair(?:s|ed|ing)|address(?:ed|es|ing)|attend(?:ed|s|ing)?|(?:took|takes?|taking) part in|participat\w+ in|sp(?:oke|eaks?|eaking) at|represented \S+ at)$/;
const ENTERED =
  /\b(?:at|during|after|following|since|from|(?:sidelines?|margins|conclusion|end|occasion) of|in conjunction with)$/i;
const HELD =
  /^(?:(?:was|were|is|are|be|been|being)(?: \w+)? (?:held|organi[sz]ed|hosted|convened|concluded|opened|conducted|attended|(?:co-)?chaired)|took place|takes? place|taken place|taking place|opened in|kicked off|concluded|resumed|(?:which )?(?:was |were |is |are )?(?:scheduled|planned|due) (?:for|to)|(?:has|have|had) been (?:cancell?ed|postponed)|(?:was|were) (?:cancell?ed|postponed|called off))\b/;
const HELD_WITHIN = 40;

interface Occasion {
  type: 'meeting' | 'conference' | 'forum' | 'call';
  /** First and last token of its name, and that of the verb that tells it. */
  from: number;
  at: number;
  verb: number;
  how: 'held' | 'hosting' | 'attending' | 'entered';
}

function word(sentence: Sentence, at: number): string {
  return sentence.tokens[at]?.text ?? '';
}

/** Where the phrase begins that ends in the noun at `at`. */
function phraseStart(sentence: Sentence, at: number): number {
  let from = at;
  while (from > 0 && at - from < 9 && !ARTICLE.test(word(sentence, from))) {
    const before = sentence.tokens[from - 1];
    const article = ARTICLE.test(before?.text ?? '');
    const parts = before && WITHIN.test(before.shape) && !ENTERED.test(before.text) && !HOSTING.test(before.text);
    if (!article && (!parts || ATTENDING.test(before.text))) break;
    from--;
  }
  return from;
}

/** Where "was held" or "took place" stands behind the noun in its own clause; -1 where it does not. */
function heldAt(sentence: Sentence, at: number): number {
  const words = sentence.tokens.slice(at + 1, at + HELD_WITHIN).map(({ text }) => text);
  const stop = words.findIndex((text) => /^(?:;|that|said|says)$/.test(text));
  const clause = stop < 0 ? words : words.slice(0, stop);
  const found = clause.findIndex((_, i) => HELD.test(clause.slice(i, i + 4).join(' ')));
  return found < 0 ? -1 : at + 1 + found;
}

/** "last year’s Consultation Talks". */
function isOfYear(sentence: Sentence, from: number): boolean {
  return sentence.tokens[from - 1]?.shape === 'p' && sentence.tokens[from - 2]?.shape === 'E';
}

/** "the third meeting", "a meeting", "the meeting of the Joint Committee", "Negotiations between". */
function isOwn(sentence: Sentence, from: number, at: number): boolean {
  const phrase = sentence.tokens.slice(from, at);
  const next = sentence.tokens[at + 1];
  return (
    phrase.some(({ text }) => ONE_OF_MANY.test(text)) ||
    (!TALKS.test(word(sentence, at)) && phrase.some(({ shape }, i) => from + i > 0 && /^[CXA]$/.test(shape))) ||
    (from === at && at > 0 && /^(?:talks|consultations|negotiations)$/.test(word(sentence, at))) ||
    /^(?:between|held|organi[sz]ed|hosted|convened)$/.test(next?.text ?? '') ||
    (next?.shape === 'o' && TALKS.test(word(sentence, at))) ||
    (next?.shape === 'f' && from === at) ||
    isOfYear(sentence, from)
  );
}

function occasionAt(sentence: Sentence, at: number): Occasion | null {
  const token = sentence.tokens[at] as Token;
  const assembly = token.body !== undefined && ASSEMBLY.test(token.text);
  const gathers = GATHERING.test(token.text) || assembly;
  if (!gathers && !TALKS.test(token.text)) return null;
  if (sentence.tokens[at + 1]?.shape === 'p') return null;
  const from = phraseStart(sentence, at);
  if (!assembly && !isOwn(sentence, from, at)) return null;
  const remote = REMOTE.test(token.text) || REMOTE.test(word(sentence, at - 1));
  const type = remote ? 'call' : token.text === 'forum' ? 'forum' : gathers ? 'conference' : 'meeting';
  const before = wordsBefore(sentence, from, 5);
  const held = heldAt(sentence, at);
  const how = HOSTING.test(before)
    ? 'hosting'
    : ATTENDING.test(before)
      ? 'attending'
      : held >= 0
        ? 'held'
        : ENTERED.test(before) || isOfYear(sentence, from)
          ? 'entered'
          : null;
  const sitting = how === 'entered' && word(sentence, from) === 'its'; // of a body that decides
  if (token.text === 'event' && how !== 'held') return null;
  if (sitting || (how !== 'attending' && word(sentence, at - 1) === 'press')) return null;
  return how && { type, from, at, verb: how === 'held' ? held : Math.max(0, from - 1), how };
}

/** Those it is between or with; countries where no body or person is named. */
function sides(cast: Cast, sentence: Sentence, at: number): Participant[] {
  const opens = sentence.tokens.findIndex(
    (token, i) => i > at && i < at + 14 && (token.text === 'between' || token.shape === 'w'),
  );
  const instrument = sentence.tokens.slice(at, Math.max(at, opens)).some(({ shape }) => shape === 'J');
  return opens < 0 || instrument ? [] : participants(cast, listAt(sentence, opens + 1, 'RBN'), 'participant', sentence);
}

/** "The Governments of Ghana and Togo held": the countries that act before token `at`. */
function states(sentence: Sentence, at: number): Token[] {
  const government = sentence.tokens.findIndex(
    (token, i) => i < at && /^(?:Governments?|governments?)$/.test(token.text) && sentence.tokens[i + 1]?.shape === 'o',
  );
  const start = government < 0 ? 0 : government + 2;
  return listAt(sentence, start, 'N').filter((token) => sentence.tokens.indexOf(token) < at);
}

const ROLES = { hosting: 'host', attending: 'participant', held: 'participant', entered: 'participant' } as const;

function who(cast: Cast, subjectOf: SubjectOf, sentence: Sentence, { type, from, at, how }: Occasion): Participant[] {
  const two = sides(cast, sentence, at);
  const role = type === 'meeting' ? 'participant' : ROLES[how];
  const opens = from < 2 && (how === 'entered' || how === 'held') && ENTERED.test(word(sentence, 0));
  const end = opens ? sentence.tokens.length : how === 'held' ? 0 : from;
  const acting = withRole(subjectOf(sentence, end), role, sentence);
  const named = [...acting, ...two, ...participants(cast, chairsAt(sentence, at), 'chair', sentence)];
  const told = named.length > 0 || how === 'held' ? named : participants(cast, states(sentence, from), role, sentence);
  const organiser = sentence.tokens
    .slice(at, at + 12)
    .find(
      (token, i) =>
        token.body && /\b(?:organi[sz]ed|hosted|convened) by(?: the)?$/.test(wordsBefore(sentence, at + i, 4)),
    );
  if (organiser) return [...told, ...participants(cast, [organiser], 'host', sentence)];
  if (told.length > 0 || type !== 'meeting') return told;
  const own = sentence.tokens.slice(at + 1, at + 5).find((token) => token.body);
  return sentence.tokens[at + 1]?.shape === 'o' && own ? participants(cast, [own], 'participant', sentence) : [];
}

const SUPPOSED = /\b[Ii]f\b|^(?:Had|Were|Should|Unless|Whether|No)\b/;

/** How it is told: "is to be held", "denied that a meeting took place"; null where it is only supposed: "If a meeting were held". */
function modeAt(sentence: Sentence, { from, at, verb }: Occasion): Mode | null {
  const before = wordsBefore(sentence, from, 30);
  if (SUPPOSED.test(before) || SUPPOSED.test(word(sentence, 0))) return null;
  if (/\bden(?:y|ied|ies|ying)\b(?: \w+){0,3} ?$/.test(before)) return 'denied';
  const mode = modeOf(sentence, verb);
  const phrase = wordsBefore(sentence, at, at - from);
  const coming =
    COMING.test(phrase) ||
    isComing(sentence, from) ||
    /\b(?:will|be|scheduled|planned|due)\b/.test(wordsBefore(sentence, verb + 2, 6));
  return mode === 'done' && coming ? 'planned' : mode;
}

function occasion(cast: Cast, subjectOf: SubjectOf, sentence: Sentence, found: Occasion): FoundEvent[] {
  const { type, from, at } = found;
  const mode = modeAt(sentence, found);
  const year = isOfYear(sentence, from) ? (sentence.tokens[from - 2]?.date ?? null) : null;
  const date = year ?? dateNear(sentence, at);
  const places = year || type === 'call' ? [] : eventPlaces(cast, sentence, at).slice(0, 1);
  const bare = from === at && found.how === 'entered';
  const dated = year !== null || sentence.tokens.some((token) => token.date && token.date.length > 4);
  if (mode === null || (places.length === 0 && (!dated || bare)) || (mode === 'planned' && date === null)) return [];
  const again = type === 'meeting' && POINTING.test(wordsBefore(sentence, at + 12, 12));
  return [
    foundEvent({
      type,
      rule: 'occasion',
      sentence,
      at,
      mode,
      date,
      places,
      participants: again ? [] : who(cast, subjectOf, sentence, found),
      again,
    }),
  ];
}

const isTelling = wordTest(TALKS, GATHERING);

/** Meetings and conferences told by their noun with a place or a day: "The third meeting of the Joint Committee was held in Riga". */
export function findOccasions(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  for (const at of indexesOf(sentence.tokens, (token) => isTelling(token) || token.body)) {
    const found = occasionAt(sentence, at);
    const events = found ? occasion(cast, subjectOf, sentence, found) : [];
    if (events.length > 0) return events;
  }
  return [];
}
