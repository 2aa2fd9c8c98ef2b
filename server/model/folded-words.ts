import { JOIN, joinLetters, plainLetters, runs } from './name-keys.ts';

/** A word as it is searched, and the part of the text that each of its UTF-16 units came from. */
export interface FoldedWord {
  text: string;
  /** Whether its script has no spaces between words, so that any part of it is looked for. */
  grams: boolean;
  starts: number[];
  ends: number[];
}

/** A part of a text: UTF-16 units from `start` up to, not including, `end`. */
export interface TextRange {
  start: number;
  end: number;
}

/** A letter with its marks; Hangul written by its strokes becomes one letter only as a whole. */
const LETTERS = /[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]+|\P{M}\p{M}*|\p{M}+/suy;

/** The words of `foldName(text)`, in order, with their places. */
export function foldedWords(text: string): FoldedWord[] {
  const { letters, starts, ends } = placedLetters(text);
  const joined = joinLetters(letters);
  return [...joined.matchAll(/[\p{L}\p{N}\uE000]+/gu)].flatMap(({ 0: piece, index }) => {
    const units = Array.from({ length: piece.length }, (_, i) => index + i).filter((at) => joined[at] !== JOIN);
    let taken = 0;
    return runs(piece.replaceAll(JOIN, '')).map(({ text: word, grams }) => {
      const own = units.slice(taken, (taken += word.length));
      return { text: word, grams, starts: own.map((at) => starts[at] ?? 0), ends: own.map((at) => ends[at] ?? 0) };
    });
  });
}

function placedLetters(text: string): { letters: string; starts: number[]; ends: number[] } {
  const found = { letters: '', starts: [] as number[], ends: [] as number[] };
  const put = (plain: string, start: number, end: number) => {
    found.letters += plain;
    for (let unit = 0; unit < plain.length; unit++) {
      found.starts.push(start);
      found.ends.push(end);
    }
  };
  for (let at = 0; at < text.length; at = LETTERS.lastIndex) {
    LETTERS.lastIndex = at + 1;
    // Nearly every letter is plain and bears no mark, the first of which is U+0300.
    if (text.charCodeAt(at) < 0x80 && !(text.charCodeAt(at + 1) >= 0x300))
      put(text.charAt(at).toLowerCase(), at, at + 1);
    else {
      LETTERS.lastIndex = at;
      put(plainLetters(LETTERS.exec(text)?.[0] ?? ''), at, LETTERS.lastIndex);
    }
  }
  return found;
}

/** Ranges in order, those that touch or overlap as one. */
export function joinRanges(ranges: TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}
