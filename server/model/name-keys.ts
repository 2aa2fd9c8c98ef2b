/**
 * Search keys of names. A database only proposes candidates by key; which of them come first is decided in
 * `rank-names.ts`, so that every store gives the same answer.
 */

/** Scripts written without spaces between words (and Korean, whose compounds are): searched by grams. */
const GRAM_SCRIPTS =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;

/** Letters that no Unicode decomposition takes apart but that people type plainly. */
const PLAIN_LETTERS: Record<string, string> = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', ħ: 'h', ς: 'σ' };

/** Query keys beyond these add nothing but work. */
const MAX_QUERY_KEYS = 32;

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Case, marks and width off: `"Ｇé’Ş"` → `"ge’s"`. What each letter becomes depends on no other. */
export function plainLetters(text: string): string {
  // By way of capitals, since only so do `ß`, `ı` and `ſ` become plain letters.
  const upper = withoutMarks(text).toUpperCase();
  return withoutMarks(upper.toLowerCase()).replace(/[đðøłæœħς]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** Stands for a sign that joins what is on its two sides. */
export const JOIN = '\uE000';

/** Signs inside a word (`o’clock`, `u.s.`) become JOIN, each in its place; what follows dotted letters is another word. */
export function joinLetters(plain: string): string {
  return plain
    .replaceAll(JOIN, ' ')
    .replace(/['’‘ʼ`´]/g, JOIN)
    .replace(
      /(?<![\p{L}\p{N}]\uE000*)\p{L}\uE000*(?:\.\uE000*\p{L})+(?!\uE000*[\p{L}\p{N}])\.?/gu,
      (dotted) => dotted.slice(0, -1).replaceAll('.', JOIN) + (dotted.endsWith('.') ? ' ' : dotted.slice(-1)),
    );
}

/** `"U.S. Customs & Border Protection"` → `"us customs border protection"`: case, marks, width and punctuation off. */
export function foldName(text: string): string {
  return joinLetters(plainLetters(text))
    .replaceAll(JOIN, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `"hk海關"` → `["hk", "海關"]`, each with whether it is searched by grams. */
export function runs(folded: string): { text: string; grams: boolean }[] {
  const spaced = folded.replace(GRAM_SCRIPTS, ' $& ');
  const words = spaced.split(' ').filter((word) => word !== '');
  return words.map((text) => ({ text, grams: text.search(GRAM_SCRIPTS) === 0 }));
}

export function grams(run: string, size: 1 | 2): string[] {
  const characters = [...run];
  return characters.slice(size - 1).map((last, i) => (size === 1 ? last : `${characters[i]}${last}`));
}

/** What a name is found by: its distinct folded words, and for scripts without spaces grams of one and two characters. */
export function nameKeys(text: string): string[] {
  return foldedNameKeys(foldName(text));
}

/** The same of a name that is folded already. */
export function foldedNameKeys(folded: string): string[] {
  const keys = runs(folded).flatMap((run) => (run.grams ? [...grams(run.text, 1), ...grams(run.text, 2)] : [run.text]));
  return [...new Set(keys)];
}

/** What a query asks for: every key must begin some name key. Empty when the text holds no letter or digit. */
export function queryKeys(text: string): string[] {
  const keys = runs(foldName(text)).flatMap((run) => {
    if (!run.grams) return [run.text];
    return [...run.text].length === 1 ? [run.text] : grams(run.text, 2);
  });
  return [...new Set(keys)].slice(0, MAX_QUERY_KEYS);
}
