import type { Token } from './token.ts';
import { ofWord } from './word-test.ts';

/** Date of a token that says "today" in a text that nothing dates. */
export const TODAY = 'today';

/** What a date is told by when it is not told in full. */
export interface Known {
  published: string | null;
  /** The last day told before: what "the following day" follows. */
  told: string | null;
  /** The words around it speak of what is to come: "will travel on Friday". */
  coming: boolean;
}
type Resolve = (groups: (string | undefined)[], known: Known) => string | null;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DAYS = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'].map((day) => `${day}day`);
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DAY_NAME = `(?:${DAYS.join('|')})`;
const WEEKDAY = `(?:${DAY_NAME},? )?`;
const YEAR = ',? ?((?:19|20)\\d\\d)';
const UNTIL = ' ?(?:to|until|till|-|–|—|and|&) ?(?:the )?';
/** The later days of a span, of which the first counts: "3 to 5 May", "3, 4 and 5 May", "Monday 3 to Friday 7 May". */
const SPAN = `(?:(?:, ?${DAY}){0,3}${UNTIL}${WEEKDAY}${DAY})?`;
const WHICH_YEAR = '(?:,? (this|last|next) year)?';
const TIME_OF_DAY = '(?: (?:morning|afternoon|evening|night))?';

/** A way to write a date, with the words that such a date holds: it is looked for only where the sentence has them all. */
interface DateForm {
  needs: readonly RegExp[];
  pattern: RegExp;
  resolve: Resolve;
}

const MONTH_NAME = new RegExp(`^${MONTH}(?!\\p{L})`, 'u');
const DIGITS = /\d/;
const YEAR_DIGITS = /(?:19|20)\d\d/;
const DAY_WORD = /^day/;
const MONTH_WORD = /^month/;
const YEAR_WORD = /^year/;

/** Forms of dates, the most precise first; a later form never takes words of an earlier one. */
const FORMS: readonly DateForm[] = [
  {
    needs: [MONTH_NAME, YEAR_DIGITS],
    pattern: form(`(${DAY}) (${MONTH})${UNTIL}${WEEKDAY}${DAY} (${MONTH})${YEAR}`),
    resolve: ([d, m, last, y]) => opening(y, m, last, d),
  },
  {
    needs: [MONTH_NAME, YEAR_DIGITS],
    pattern: form(`(${MONTH}) (${DAY})${UNTIL}(${MONTH}) ${DAY}${YEAR}`),
    resolve: ([m, d, last, y]) => opening(y, m, last, d),
  },
  {
    needs: [MONTH_NAME, YEAR_DIGITS],
    pattern: form(`${WEEKDAY}(?:the )?(${DAY})${SPAN} (?:of )?(${MONTH})${YEAR}`),
    resolve: ([d, m, y]) => iso(y, m, d),
  },
  {
    needs: [MONTH_NAME, YEAR_DIGITS],
    pattern: form(`${WEEKDAY}(${MONTH}) (${DAY})${SPAN}${YEAR}`),
    resolve: ([m, d, y]) => iso(y, m, d),
  },
  {
    needs: [YEAR_DIGITS],
    pattern: form('((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)'),
    resolve: ([y, m, d]) => `${y}-${m}-${d}`,
  },
  {
    needs: [YEAR_DIGITS],
    pattern: form('(\\d{1,2})[./](\\d{1,2})[./]((?:19|20)\\d\\d)'),
    resolve: ([d, m, y]) => numbers(y, m, d),
  },
  {
    needs: [MONTH_NAME, YEAR_WORD],
    pattern: form(`(?<!\\d )(${MONTH}) (?:of )?(this|last|next) year`),
    resolve: ([m, which], { published }) => monthOf(m, which, published),
  },
  {
    needs: [MONTH_NAME, /^last/],
    pattern: form(`last (${MONTH})(?! \\d)`),
    resolve: ([m], { published }) => monthOf(m, 'past', published),
  },
  {
    needs: [MONTH_NAME, /^(?:[Ii]n|[Dd]uring|[Ss]ince|[Bb]y|early|mid|late)/],
    pattern: form(`(?:[Ii]n|[Dd]uring|[Ss]ince|[Bb]y|early|mid-?|late) (${MONTH})(?! \\d|,? (?:this|last|next|\\d))`),
    resolve: ([m], { published }) => monthOf(m, 'near', published),
  },
  { needs: [MONTH_NAME, YEAR_DIGITS], pattern: form(`(${MONTH})${YEAR}`), resolve: ([m, y]) => iso(y, m) },
  {
    needs: [MONTH_NAME, DIGITS],
    pattern: form(`${WEEKDAY}(?:the )?(${DAY})${SPAN} (?:of )?(${MONTH})${WHICH_YEAR}`),
    resolve: ([d, m, which], { published }) => yearless(m, d, which, published),
  },
  {
    needs: [MONTH_NAME, DIGITS],
    pattern: form(`${WEEKDAY}(${MONTH}) (${DAY})${SPAN}${WHICH_YEAR}`),
    resolve: ([m, d, which], { published }) => yearless(m, d, which, published),
  },
  {
    needs: [/^[Tt]omorrow/],
    pattern: form(`[Tt]omorrow${TIME_OF_DAY}`),
    resolve: (_, { published }) => shift(published, 1),
  },
  {
    needs: [/^[Yy]esterday/],
    pattern: form(`[Yy]esterday${TIME_OF_DAY}`),
    resolve: (_, { published }) => shift(published, -1),
  },
  {
    needs: [/^[Tt](?:oday|onight)|^(?:morning|afternoon|evening)/],
    pattern: form('[Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Tt]onight'),
    resolve: (_, { published }) => published ?? TODAY,
  },
  {
    needs: [/^[Tt]his/, /^(?:week|month)/],
    pattern: form('(?:[Ee]arlier |[Ll]ater )?[Tt]his (?:week|month)'),
    resolve: (_, { published }) => published?.slice(0, 7) ?? null,
  },
  {
    needs: [new RegExp(`^${DAY_NAME}`)],
    pattern: form(`(?:[Oo]n )?(?:(last|next) )?(${DAY_NAME})${TIME_OF_DAY}`),
    resolve: ([which, day], known) => weekday(day, which, known),
  },
  {
    needs: [MONTH_WORD],
    pattern: form('(last|next) month'),
    resolve: ([which], { published }) => monthBeside(which, published),
  },
  {
    needs: [YEAR_WORD],
    pattern: form('([Ll]ast|[Nn]ext|[Ee]arlier this|[Ll]ater this) year'),
    resolve: ([which], { published }) => yearBeside(which, published),
  },
  { needs: [DAY_WORD], pattern: form('(?:[Oo]n )?(?:the|that) same day'), resolve: (_, { told }) => told },
  {
    needs: [DAY_WORD],
    pattern: form('(?:[Oo]n )?[Tt]he (?:following|next) day|(?:one|a) day later'),
    resolve: (_, { told }) => shift(told, 1),
  },
  {
    needs: [DAY_WORD],
    pattern: form('(?:[Oo]n )?[Tt]he (?:previous day|day before)|(?:one|a) day earlier'),
    resolve: (_, { told }) => shift(told, -1),
  },
  {
    needs: [YEAR_DIGITS],
    pattern: /(?<=\b(?:[Ii]n|[Ss]ince|until|of|year|by|and) |\()((?:19|20)\d\d)(?![\d-])/gu,
    resolve: ([y]) => y ?? null,
  },
];

const NEEDS = [...new Set(FORMS.flatMap(({ needs }) => needs))];
/** Which of the needs a word meets, a bit for each. */
const metBy = ofWord((text) => NEEDS.reduce((met, need, i) => (need.test(text) ? met | (1 << i) : met), 0));
const formsByNeeds = new Map<number, readonly DateForm[]>();

/** The forms of dates that can stand among these tokens. */
export function dateForms(tokens: readonly Token[]): readonly DateForm[] {
  let met = 0;
  for (const token of tokens) met |= metBy(token);
  const known = formsByNeeds.get(met);
  if (known) return known;
  const forms = FORMS.filter(({ needs }) => needs.every((need) => met & (1 << NEEDS.indexOf(need))));
  formsByNeeds.set(met, forms);
  return forms;
}

function form(source: string): RegExp {
  return new RegExp(`\\b(?:${source})(?![\\p{L}\\d])`, 'gu');
}

function monthNumber(word: string | undefined): string | null {
  const index = MONTHS.findIndex((month) => word && month.startsWith(word.toLowerCase().replace('.', '').slice(0, 3)));
  return index < 0 ? null : String(index + 1).padStart(2, '0');
}

function iso(year: string | undefined, month: string | undefined, day?: string): string | null {
  const number = monthNumber(month);
  if (!number || !year) return null;
  const count = day?.replace(/\D/g, '').padStart(2, '0');
  if (count && count > '31') return null;
  return count ? `${year}-${number}-${count}` : `${year}-${number}`;
}

/** The first day of a span over two months; the year is that of the last. */
function opening(
  year: string | undefined,
  first: string | undefined,
  last: string | undefined,
  day: string | undefined,
): string | null {
  const before = (monthNumber(first) ?? '') > (monthNumber(last) ?? '');
  return iso(String(Number(year) - (before ? 1 : 0)), first, day);
}

/** "16.05.2023"; the day leads unless it can only be the month. */
function numbers(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [m, d] = Number(month) > 12 ? [day, month] : [month, day];
  return Number(m) > 12 || Number(d) > 31 ? null : `${year}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`;
}

/** The year nearest to publication where the text names none; `XXXX` when nothing tells. */
function yearless(
  month: string | undefined,
  day: string | undefined,
  which: string | undefined,
  published: string | null,
): string | null {
  if (which && published) return iso(yearBeside(which, published) ?? undefined, month, day);
  if (!published || published.length < 10) return iso(published?.slice(0, 4) ?? 'XXXX', month, day);
  const year = Number(published.slice(0, 4));
  const options = [year - 1, year, year + 1].map((y) => iso(String(y), month, day)).filter((d) => d !== null);
  const distance = (date: string): number => Math.abs(Date.parse(date) - Date.parse(published));
  return options.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function monthOf(month: string | undefined, which: string | undefined, published: string | null): string | null {
  const number = monthNumber(month);
  if (!number) return null;
  if (!published) return which === 'near' ? `XXXX-${number}` : null;
  if (which === 'near') return yearless(month, '15', undefined, published)?.slice(0, 7) ?? null;
  const past = which === 'past' ? (number <= published.slice(5, 7) ? 'this' : 'last') : which;
  return `${yearBeside(past, published)}-${number}`;
}

function monthBeside(which: string | undefined, published: string | null): string | null {
  if (!published || published.length < 7) return null;
  const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + (which === 'next' ? 1 : -1);
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

function yearBeside(which: string | undefined, published: string | null): string | null {
  if (!published) return null;
  const step = /next/i.test(which ?? '') ? 1 : /last/i.test(which ?? '') ? -1 : 0;
  return String(Number(published.slice(0, 4)) + step);
}

/** The last such day up to publication; of what is to come the first from it on. */
function weekday(name: string | undefined, which: string | undefined, { published, coming }: Known): string | null {
  if (!published || published.length < 10) return null;
  const back = (new Date(published).getUTCDay() - DAYS.indexOf(name ?? '') + 7) % 7;
  if (which === 'last') return shift(published, -(back || 7));
  if (which === 'next' || (coming && back > 0)) return shift(published, 7 - back);
  return shift(published, -back);
}

function shift(day: string | null, days: number): string | null {
  const time = day?.length === 10 ? Date.parse(day) : NaN;
  return Number.isNaN(time) ? null : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}
