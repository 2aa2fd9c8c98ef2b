import { objectOf } from './act-verbs.ts';
import { TODAY } from './date-forms.ts';
import type { InstrumentNaming } from './instrument.ts';
import { isSaid, wordsBefore } from './sentence-parts.ts';
import { type Sentence, type Token, textOf } from './token.ts';

/** "During the Conference", "in the course of his visit", "at the end of the talks": what else happened when it was signed. */
const OCCASION =
  /\b(?:[Dd]uring|[Ii]n the course of|[Aa]t the (?:end|close|conclusion) of|[Oo]n the (?:sidelines|margins|occasion) of|[Aa]t|[Ff]ollowing|[Aa]fter) (?:the|this|that|his|her|their|its) (?:\S+ ){0,3}?([Vv]isit|[Mm]eeting|[Cc]onference|[Ff]orum|[Ss]ummit|[Cc]eremony|[Tt]alks|[Ss]ession|[Ss]eminar|[Ww]orkshop|[Cc]ongress|[Aa]ssembly|[Dd]ialogue|[Rr]ound|[Cc]onsultations|[Ee]vent)\b/;
/** What a meeting is told by before "following their meeting". */
const MEETING = /\b(?:meeting|met|called on|call on|talks|received|hosted)\b/;
/** "at the upcoming summit in November": a day of what is to come. */
const UPCOMING = /\b(?:upcoming|coming|forthcoming|next|scheduled)\b/i;
const SPAN = /\d ?(?:to|until|till|-|–|—|and|&) ?(?:the )?\d/;

/** "came into effect on", "effective from", "in force until": what holds from or until then, not what happened. */
const HOLDS =
  /\b(?:(?:into|in|take|takes|took|taking) (?:force|effect)|effective|valid|until|since|expir(?:es?|ed|ing))(?: (?:from|on|by|until|as of|since))?$/i;

/** "took effect on 4 April after being signed". */
const UPON = /^,? ?(?:with|after|upon|on|following) (?:\w+ ){0,3}(?:sign\w*)/;

/** Days of something that happened once: no span of days, which is a visit's, and no day from when something holds. */
function days(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    (token, i, all) =>
      token.date &&
      (all[i + 1]?.shape !== 'p' || /^(?:at|during|in|following|after)$/i.test(all[i - 1]?.text ?? '')) &&
      !SPAN.test(token.text) &&
      (!HOLDS.test(textOf(all.slice(Math.max(0, i - 4), i))) || UPON.test(textOf(all.slice(i + 1, i + 8)))),
  );
}

/** The day told between this verb and the next, else before it, else of the occasion that the sentence belongs to. */
export function dateOfAct(
  { sentence, before }: InstrumentNaming,
  at: number,
  verbs: readonly number[],
  text: string,
): string | null {
  const object = objectOf(sentence, at);
  const next =
    verbs.find((verb) => verb > at && (objectOf(sentence, verb) !== object || recalls(sentence, verb))) ??
    sentence.tokens.length;
  const last = verbs.findLast((verb) => verb < at) ?? -1;
  const behindOther = last >= 0 && objectOf(sentence, last) !== object;
  const told = days(sentence.tokens);
  const within = (from: number, to: number): Token[] =>
    told.filter((token) => {
      const i = sentence.tokens.indexOf(token);
      if (datesOther(sentence, at, i, object) || isOfStatement(sentence, i)) return false;
      return i >= from && i < to && !isNews(sentence, i, at) && !(i > at && isSaid(sentence, i));
    });
  const earlier = behindOther || isDescription(sentence, last, at) ? [] : within(last + 1, at);
  const found =
    within(at - 1, at).find(({ date }) => date?.length === 10) ??
    within(at, next)[0] ??
    earlier.at(-1) ??
    sameDay(sentence, at, before) ??
    occasionDay(sentence, before, text);
  return !found?.date || found.date === TODAY ? null : found.date;
}

/** "signed under the Agreement between A and B of 11 December 1995": the day of what is named behind the verb. */
function datesOther({ tokens }: Sentence, at: number, day: number, object: Token | undefined): boolean {
  return (
    /^(?:of|dated)$/.test(tokens[day - 1]?.text ?? '') &&
    tokens.slice(at, day).some((token) => token.instrument && token !== object)
  );
}

/** "In a statement on Thursday, the Commission said": when it was told. */
function isOfStatement({ tokens }: Sentence, day: number): boolean {
  return /\b[Ii]n an? (?:\w+ ){0,2}(?:statement|release|advisory|communiqu[eé])(?: issued| released)?(?: on)?$/.test(
    textOf(tokens.slice(Math.max(0, day - 6), day)),
  );
}

/** "said today that the two had signed": the day of the news. */
function isNews({ tokens }: Sentence, day: number, at: number): boolean {
  return day < at && /\bthat\b.*\bhad(?: \w+){0,2}$/.test(textOf(tokens.slice(day + 1, at)));
}

/** "The MoU, signed in 2010, was renewed": the year belongs to the first verb. */
function isDescription({ tokens }: Sentence, last: number, at: number): boolean {
  return (
    last > 0 &&
    /^[,J]$/.test(tokens[last - 1]?.shape ?? '') &&
    tokens.slice(last, at).some(({ shape }) => shape === ',')
  );
}

/** "renewed their MoU, first signed in 2010". */
function recalls({ tokens }: Sentence, verb: number): boolean {
  return /^(?:first|originally|initially)$/.test(tokens[verb - 1]?.text ?? '');
}

/** "The two also signed …", "On the occasion, the two signed …": the day that the sentences before tell last. */
function sameDay(sentence: Sentence, at: number, before: readonly Sentence[]): Token | undefined {
  const thereupon = /^(?:On|At) (?:the|this|that|the same) occasion,?$/.test(textOf(sentence.tokens.slice(0, 3)));
  if (sentence.tokens[at - 1]?.text !== 'also' && !thereupon) return undefined;
  return before
    .slice(thereupon ? 0 : -2)
    .map(({ tokens }) => days(tokens).at(-1))
    .findLast((day) => day !== undefined);
}

/** "During the visit …": the day on which a sentence before says that the visit was. */
function occasionDay(sentence: Sentence, before: readonly Sentence[], text: string): Token | undefined {
  const occasion = OCCASION.exec(text.slice(sentence.start, sentence.end))?.[1]?.toLowerCase();
  if (!occasion) return undefined;
  const told = occasion === 'meeting' ? MEETING : new RegExp(occasion);
  return before
    .filter(({ start, end }) => told.test(text.slice(start, end).toLowerCase()))
    .map(({ tokens }) => days(tokens).find(({ date }) => date?.length === 10))
    .findLast((day) => day !== undefined);
}

/** The day of a coming signature is told behind the verb, close before it, or as that of something to come. */
export function plannedDate(sentence: Sentence, at: number): string | null {
  const { tokens } = sentence;
  const dated = days(tokens).filter(({ date }) => date !== TODAY);
  const place = (token: Token): number => tokens.indexOf(token);
  const found =
    dated.find((token) => place(token) >= at) ??
    dated.findLast((token) => place(token) >= at - 4) ??
    dated.findLast((token) => UPCOMING.test(wordsBefore(sentence, place(token), 8)));
  return found?.date ?? null;
}
