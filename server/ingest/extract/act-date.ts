import { objectOf } from './act-verbs.ts';
import { TODAY } from './date-forms.ts';
import type { InstrumentNaming } from './instrument.ts';
import { wordsBefore } from './sentence-parts.ts';
import type { Sentence, Token } from './token.ts';

/** "During the Conference", "in the course of his visit", "at the end of the talks": what else happened when it was signed. */
const OCCASION =
  /\b(?:[Dd]uring|[Ii]n the course of|[Aa]t the (?:end|close|conclusion) of|[Oo]n the (?:sidelines|margins|occasion) of|[Aa]t|[Ff]ollowing|[Aa]fter) (?:the|this|that|his|her|their|its) (?:\S+ ){0,3}?([Vv]isit|[Mm]eeting|[Cc]onference|[Ff]orum|[Ss]ummit|[Cc]eremony|[Tt]alks|[Ss]ession|[Ss]eminar|[Ww]orkshop|[Cc]ongress|[Aa]ssembly|[Dd]ialogue|[Rr]ound|[Cc]onsultations|[Ee]vent)\b/;
/** "at the upcoming summit in November": a day of what is to come. */
const UPCOMING = /\b(?:upcoming|coming|forthcoming|next|scheduled)\b/i;
const SPAN = /\d ?(?:to|until|till|-|–|—|and|&) ?(?:the )?\d/;

/** Days of something that happened once: no span of days, which is a visit's, and no day since when something is so. */
function days(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    (token, i, all) =>
      token.date && all[i + 1]?.shape !== 'p' && !SPAN.test(token.text) && all[i - 1]?.text.toLowerCase() !== 'since',
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
  const next = verbs.find((verb) => verb > at && objectOf(sentence, verb) !== object) ?? sentence.tokens.length;
  const last = verbs.findLast((verb) => verb < at) ?? -1;
  const behindOther = last >= 0 && objectOf(sentence, last) !== object;
  const told = days(sentence.tokens);
  const within = (from: number, to: number): Token[] =>
    told.filter((token) => {
      const i = sentence.tokens.indexOf(token);
      return i >= from && i < to;
    });
  const earlier = behindOther ? [] : within(last + 1, at);
  const found =
    within(at, next)[0] ?? earlier.at(-1) ?? sameDay(sentence, at, before) ?? occasionDay(sentence, before, text);
  return !found?.date || found.date === TODAY ? null : found.date;
}

/** "The two also signed …": the day that the sentences before tell last. */
function sameDay(sentence: Sentence, at: number, before: readonly Sentence[]): Token | undefined {
  if (sentence.tokens[at - 1]?.text !== 'also') return undefined;
  return before
    .slice(-2)
    .map(({ tokens }) => days(tokens).at(-1))
    .findLast((day) => day !== undefined);
}

/** "During the visit …": the day on which a sentence before says that the visit was. */
function occasionDay(sentence: Sentence, before: readonly Sentence[], text: string): Token | undefined {
  const occasion = OCCASION.exec(text.slice(sentence.start, sentence.end))?.[1]?.toLowerCase();
  if (!occasion) return undefined;
  return before
    .filter(({ start, end }) => text.slice(start, end).toLowerCase().includes(occasion))
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
