import type { Sentence, Token } from './token.ts';

/** Date of a token that says "today" in a text that nothing dates. */
export const TODAY = 'today';

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
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
const SPAN = `(?: ?(?:to|-|–|and) ?${DAY})?`;
type Resolve = (groups: (string | undefined)[], published: string | null) => string | null;

/** Forms of dates, the most precise first; a later form never takes words of an earlier one. */
const FORMS: [RegExp, Resolve][] = [
  [form(`${WEEKDAY}(${DAY})${SPAN} (?:of )?(${MONTH}),? ?((?:19|20)\\d\\d)`), ([d, m, y]) => iso(y, m, d)],
  [form(`${WEEKDAY}(${MONTH}) (${DAY})${SPAN},? ((?:19|20)\\d\\d)`), ([m, d, y]) => iso(y, m, d)],
  [form('((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)'), ([y, m, d]) => `${y}-${m}-${d}`],
  [form(`(${MONTH}) (?:of )?(this|last) year`), ([m, which], published) => relativeMonth(m, which, published)],
  [form(`last (${MONTH})`), ([m], published) => relativeMonth(m, 'past', published)],
  [form(`[Ii]n (${MONTH})(?! \\d|,? (?:this|last|\\d))`), ([m], published) => relativeMonth(m, 'near', published)],
  [form(`(${MONTH}),? ((?:19|20)\\d\\d)`), ([m, y]) => iso(y, m)],
  [form(`${WEEKDAY}(${DAY})${SPAN} (?:of )?(${MONTH})`), ([d, m], published) => yearless(m, d, published)],
  [form(`${WEEKDAY}(${MONTH}) (${DAY})${SPAN}`), ([m, d], published) => yearless(m, d, published)],
  [form('[Tt]omorrow'), (_, published) => shift(published, 1)],
  [form('[Yy]esterday'), (_, published) => shift(published, -1)],
  [form('[Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Tt]onight'), (_, published) => published ?? TODAY],
  [form('(?:[Ee]arlier )?[Tt]his (?:week|month)'), (_, published) => published?.slice(0, 7) ?? null],
  [form('[Oo]n ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)'), ([day], published) => weekday(day, published)],
  [form('[Ll]ast month'), (_, published) => shift(published, -Number(published?.slice(8, 10)))?.slice(0, 7) ?? null],
  [form('[Ll]ast year'), (_, published) => (published ? String(Number(published.slice(0, 4)) - 1) : null)],
  [/(?<=\b(?:[Ii]n|[Ss]ince|until|of|year|by|and) |\()((?:19|20)\d\d)(?![\d-])/gu, ([y]) => y ?? null],
];

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
  return day ? `${year}-${number}-${day.replace(/\D/g, '').padStart(2, '0')}` : `${year}-${number}`;
}

/** The year nearest to publication; `XXXX` when there is none. */
function yearless(month: string | undefined, day: string | undefined, published: string | null): string | null {
  if (!published || published.length < 10) return iso(published?.slice(0, 4) ?? 'XXXX', month, day);
  const year = Number(published.slice(0, 4));
  const options = [year - 1, year, year + 1].map((y) => iso(String(y), month, day)).filter((d) => d !== null);
  const distance = (date: string): number => Math.abs(Date.parse(date) - Date.parse(published));
  return options.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function relativeMonth(month: string | undefined, which: string | undefined, published: string | null): string | null {
  if (!published) return null;
  const number = monthNumber(month);
  if (!number) return null;
  if (which === 'near') return yearless(month, '15', published)?.slice(0, 7) ?? null;
  const thisYear = which === 'this' || (which === 'past' && number <= published.slice(5, 7));
  return `${Number(published.slice(0, 4)) - (thisYear ? 0 : 1)}-${number}`;
}

/** The last such day up to publication. */
function weekday(name: string | undefined, published: string | null): string | null {
  if (!published || published.length < 10) return null;
  const names = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'].map((day) => `${day}day`);
  const back = (new Date(published).getUTCDay() - names.indexOf(name ?? '') + 7) % 7;
  return shift(published, -back);
}

function shift(published: string | null, days: number): string | null {
  if (!published || published.length < 10) return null;
  return new Date(Date.parse(published) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A bracket beside a word decides which day it is: "today (November 27)". */
function mergeBrackets(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [token, open, date, close] = tokens.slice(i, i + 4);
    if (token?.shape === 'E' && open?.text === '(' && date?.shape === 'E' && close?.text === ')') {
      out.push({ ...token, end: close.end, text: `${token.text} (${date.text})`, date: date.date });
      i += 3;
    } else if (token) out.push(token);
  }
  return out;
}

/** Puts a date token for each date that the sentence says, in EDTF, relative to the day of publication. */
export function findDates(text: string, sentence: Sentence, published: string | null): Sentence {
  const raw = text.slice(sentence.start, sentence.end);
  let tokens = sentence.tokens;
  for (const [pattern, resolve] of FORMS) {
    for (const match of raw.matchAll(pattern)) {
      const date = resolve(match.slice(1), published);
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const from = tokens.findIndex((token) => token.start >= start);
      const to = tokens.findLastIndex((token) => token.end <= end) + 1;
      const exact = tokens[from]?.start === start && tokens[to - 1]?.end === end;
      if (!date || !exact || to <= from || tokens.slice(from, to).some((token) => token.shape === 'E')) continue;
      tokens = [...tokens.slice(0, from), { text: match[0], start, end, shape: 'E', date }, ...tokens.slice(to)];
    }
  }
  return { ...sentence, tokens: mergeBrackets(tokens) };
}
