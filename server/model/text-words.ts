import { foldedWords, joinRanges, type TextRange } from './folded-words.ts';
import { foldName, grams, runs } from './name-keys.ts';

/** Letters of a word that count: what is longer is no word, and a database may refuse it. */
const LONGEST = 60;

/** Terms of a query that count. */
const MOST_TERMS = 32;

/** What a text must hold: these words in a row; a single one may be only the beginning of one. */
export interface TextTerm {
  words: string[];
  beginning: boolean;
}

/** A word of a text, or two neighbours of Chinese, with the place of each of its UTF-16 units. */
interface PlacedWord {
  text: string;
  starts: number[];
  ends: number[];
}

/**
 * The words by which a text is searched, with a space between: folded as names are; Chinese as pairs of characters and
 * the last one alone, so that neighbours are words in a row. A database need only cut it at spaces.
 */
export function textWords(text: string): string {
  return runs(foldName(text))
    .flatMap((run) => (run.grams ? pairs(run.text) : [run.text.slice(0, wholeCharacters(run.text, LONGEST))]))
    .join(' ');
}

function pairs(run: string): string[] {
  return [...grams(run, 2), ...grams(run, 1).slice(-1)];
}

/**
 * What a query asks for: every word of it; words in quotation marks, or joined by signs, in a row; `custom*` by its
 * beginning. Chinese is found wherever its characters follow each other. Empty when it has no letter or digit.
 */
export function textTerms(query: string): TextTerm[] {
  const parts = [...query.matchAll(/"([^"]*)"?|([^\s"]+)/g)];
  const terms = parts.flatMap(([, quoted, plain = '']) => {
    const found = runs(foldName(quoted ?? plain));
    const last = found.at(-1);
    if (last === undefined) return [];
    const words = textWords(quoted ?? plain).split(' ');
    // Only in a text does a run of Chinese end where it does here.
    if (last.grams && grams(last.text, 1).length > 1) words.pop();
    const single = last.grams && grams(last.text, 1).length === 1;
    return [{ words, beginning: words.length === 1 && (single || plain.endsWith('*')) }];
  });
  return terms.slice(0, MOST_TERMS);
}

/** A part of a text around words that were asked for. */
export interface FoundPassage extends TextRange {
  quote: string;
  /** What was asked for, in order, counted from the first unit of `quote`. */
  highlights: TextRange[];
}

/** Units of text shown before the first word found, and from it on. */
const [BEFORE, FROM] = [80, 200];

/** The passages with most of the terms, at most so many, in the order of the text. */
export function foundPassages(text: string, terms: TextTerm[], most: number): FoundPassage[] {
  const places = placesOf(text, terms);
  const groups: { terms: Set<number>; ranges: TextRange[] }[] = [];
  for (const { term, start, end } of places) {
    const last = groups.at(-1);
    if (last?.ranges[0] && end <= last.ranges[0].start + FROM) {
      last.terms.add(term);
      last.ranges.push({ start, end });
    } else groups.push({ terms: new Set([term]), ranges: [{ start, end }] });
  }
  const best = groups.toSorted((a, b) => b.terms.size - a.terms.size).slice(0, most);
  const shown = new Set(best);
  return groups.filter((group) => shown.has(group)).map(({ ranges }) => passageOf(text, joinRanges(ranges)));
}

function placesOf(text: string, terms: TextTerm[]): (TextRange & { term: number })[] {
  const words = placedWords(text);
  const places = terms.flatMap(({ words: asked, beginning }, term) => {
    return words.flatMap((first, at) => {
      const found = asked.every((word, i) => {
        const own = words[at + i]?.text;
        return beginning ? own?.startsWith(word) : own === word;
      });
      const last = words[at + asked.length - 1];
      const units = beginning ? (asked[0]?.length ?? 0) : (last?.text.length ?? 0);
      return found ? [{ term, start: first.starts[0] ?? 0, end: last?.ends[units - 1] ?? 0 }] : [];
    });
  });
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The words of `textWords`, in order. */
function placedWords(text: string): PlacedWord[] {
  return foldedWords(text).flatMap(({ text: word, grams: byGrams, starts, ends }) => {
    const part = (from: number, to: number) => ({
      text: word.slice(from, to),
      starts: starts.slice(from, to),
      ends: ends.slice(from, to),
    });
    if (!byGrams) return [part(0, wholeCharacters(word, LONGEST))];
    let at = 0;
    const characters = [...word].map((character) => ({ from: at, to: (at += character.length) }));
    return characters.map(({ from, to }, i) => part(from, characters[i + 1]?.to ?? to));
  });
}

function passageOf(text: string, ranges: TextRange[]): FoundPassage {
  const [first, last] = [ranges[0]?.start ?? 0, ranges.at(-1)?.end ?? 0];
  const start = startNear(text, first);
  const end = endNear(text, Math.max(last, first + FROM), last);
  const highlights = ranges.map((range) => ({ start: range.start - start, end: range.end - start }));
  return { quote: text.slice(start, end), start, end, highlights };
}

/** Where a passage begins: with a word, where there are spaces. */
function startNear(text: string, first: number): number {
  const from = Math.max(0, first - BEFORE);
  const space = from === 0 ? text.slice(0, first).search(/\S|$/) - 1 : text.slice(from, first).search(/\s\S/);
  return space < 0 && from > 0 ? wholeCharacters(text, from) : from + space + 1;
}

/** Where a passage ends: with a word, where there are spaces, and never before `last`. */
function endNear(text: string, upTo: number, last: number): number {
  const after = text.slice(last, upTo);
  if (upTo >= text.length) return last + after.trimEnd().length;
  const space = after.search(/\s\S*$/);
  return space < 0 ? wholeCharacters(text, upTo) : last + after.slice(0, space).trimEnd().length;
}

/** The place itself, or the next when it is between the two halves of a character. */
function wholeCharacters(text: string, at: number): number {
  return at < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}
