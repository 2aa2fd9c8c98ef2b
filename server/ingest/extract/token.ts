import { remembered } from './remembered.ts';
import { type Word, wordOf } from './word.ts';

const LOOK_AHEAD = 60;

/**
 * A word, a mark, or something found that stands for several: `shape` is its class in one character, so
 * that a rule is a regular expression over the shapes of a sentence.
 *
 * Words: C capitalised, F field of office ("Justice"), X field or modifier ("Federal"), H head of a body,
 * K customs, L head of a place, T head of a title, M modifier of a title, G follower of a title, Q all
 * capitals, h honorific, d particle of a name, P post-nominal, # number, x any other.
 * Small words: o of, f for, a and, t the, n in, u on, z to, b by, w with, p possessive.
 * Found: E date, N country, A its adjective, B body, R person, J instrument. A mark is itself.
 */
export interface Token {
  text: string;
  start: number;
  end: number;
  shape: string;
  /** What is known of its text wherever it stands. */
  word: Word;
  /** ISO code of N and A. */
  country: string | undefined;
  /** EDTF of E. */
  date: string | undefined;
  body: FoundBody | undefined;
  person: FoundPerson | undefined;
  instrument: FoundInstrument | undefined;
}

type Said = Pick<Token, 'text' | 'start' | 'end' | 'shape'> & Partial<Token>;

/** Every token is made here: with the same fields in the same order, reading one costs the engine no look-up. */
export function tokenOf({ text, start, end, shape, word, country, date, body, person, instrument }: Said): Token {
  const own = word?.text === text ? word : wordOf(text);
  return { text, start, end, shape, word: own, country, date, body, person, instrument };
}

export interface Sentence {
  start: number;
  end: number;
  tokens: readonly Token[];
  /** Countries as the sentence words them, also inside what is found later. */
  lands: Token[];
}

export interface FoundBody {
  name: string;
  acronym: string | null;
  /** Name that an acronym stands for. */
  full: string | null;
  country: string | null;
  /** A sub-unit's body: "Department of Justice" of "Antitrust Division". */
  parent: FoundBody | null;
  start: number;
  end: number;
}

export interface FoundPerson {
  name: string;
  /** One word only: to be linked to a full name. */
  partial: boolean;
  honorific: boolean;
  title: string | null;
  body: FoundBody | null;
  /** Country that the title belongs to, and whether the text puts it in front: "Uzbekistan’s Minister". */
  country: string | null;
  countryWord: string | null;
  possessive: boolean;
  start: number;
  end: number;
}

export interface FoundInstrument {
  name: string;
  /** Its name with those that it is "between" and what stands behind them. */
  whole: string;
  type: string;
  acronym: string | null;
  /** What it is on: "Smart Customs Development"; empty when the text only points: "the MOU". */
  subject: string;
  /** Describing words before the head: "antitrust cooperation". */
  lead: string;
  /** Capitalised name rather than a description. */
  proper: boolean;
  /** "an extension of the …". */
  extension: boolean;
  /** Codes of the countries, or names of the bodies, that it is "between". */
  between: string[];
  /** "a", "this" or "the" went before. */
  article: string;
  /** One of several that one plural tells. */
  share: boolean;
  start: number;
  end: number;
}

/** Their words with a space between any two, whatever stands between them in the text. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

export function shapeOf(tokens: readonly Token[]): string {
  let shape = '';
  for (const token of tokens) shape += token.shape;
  return shape;
}

/** The list whose shapes were asked for last: rules ask for those of one sentence at each of its words. */
let last: { tokens: readonly Token[]; shape: string } = { tokens: [], shape: '' };

/** As `shapeOf`, for a list that is not changed any more. */
export function wholeShape(tokens: readonly Token[]): string {
  if (last.tokens !== tokens) last = { tokens, shape: shapeOf(tokens) };
  return last.shape;
}

/** The shapes from token `at` on, as far as a rule that begins there looks; the list is not changed any more. */
export function shapeFrom(tokens: readonly Token[], at: number): string {
  return wholeShape(tokens).slice(at, at + LOOK_AHEAD);
}

/** As `map`, but the same list where nothing changes, so that what is known of it is not found again. */
export function replaceEach(
  tokens: readonly Token[],
  replace: (token: Token, at: number, all: readonly Token[]) => Token,
): readonly Token[] {
  let out: Token[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const now = replace(token, at, tokens);
    if (now !== token) out ??= tokens.slice(0, at);
    out?.push(now);
  }
  return out ?? tokens;
}

/** A sentence with other tokens; the same where they are. */
export function withTokens(sentence: Sentence, tokens: readonly Token[]): Sentence {
  const { start, end, lands } = sentence;
  return tokens === sentence.tokens ? sentence : { start, end, tokens, lands };
}

const everywhere = remembered((source: string) => new RegExp(source, 'g'), 100);

/** Replaces every run of tokens whose shapes match by the token that `make` returns; null leaves the run. */
export function collapse(
  tokens: readonly Token[],
  pattern: RegExp,
  make: (run: Token[], match: RegExpExecArray, at: number) => Token | null,
): readonly Token[] {
  const shape = wholeShape(tokens);
  if (!pattern.test(shape)) return tokens;
  const global = everywhere(pattern.source);
  global.lastIndex = 0;
  const out: Token[] = [];
  let done = 0;
  for (let match = global.exec(shape); match; match = global.exec(shape)) {
    if (match[0] === '') {
      global.lastIndex++;
      continue;
    }
    const found = make(tokens.slice(match.index, match.index + match[0].length), match, match.index);
    if (!found) {
      global.lastIndex = match.index + 1;
      continue;
    }
    const from = tokens.findIndex((token) => token.start >= found.start);
    const to = tokens.findLastIndex((token) => token.end <= found.end) + 1;
    out.push(...tokens.slice(done, from), found);
    done = to;
    global.lastIndex = Math.max(to, match.index + 1);
  }
  return [...out, ...tokens.slice(done)];
}

/** Words that a line break parts, as one line. */
export function oneLine(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

type Found = Partial<Pick<Token, 'country' | 'body' | 'person'>>;

/** A token that stands for a run, with the text between its ends. */
export function runToken(text: string, run: readonly Token[], shape: string, found?: Found): Token {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  return tokenOf({ text: oneLine(text.slice(start, end)), start, end, shape, ...found });
}
