/** Words shorter than this must be written as they are. */
const SHORTEST = 4;

/** From this length on two letters may be wrong. */
const LONG = 8;

/** No word of a language is longer. */
const LONGEST = 40;

/** Letters alone, each of one UTF-16 unit, so that a gram never cuts one in two. */
const LETTERS = /^(?:(?![\u{10000}-\u{10FFFF}])\p{L})+$/u;

/** How many letters of a folded word may be wrong, missing, too many or swapped with the next; numbers allow none. */
export function allowedEdits(word: string): number {
  if (word.length < SHORTEST || word.length > LONGEST || !LETTERS.test(word)) return 0;
  return word.length < LONG ? 1 : 2;
}

/** What words of close spelling share: their first two letters (`^cu`), and three in a row. Each once. */
export function spellingGrams(word: string): string[] {
  const inner = Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => word.slice(i, i + 3));
  return [...new Set([`^${word.slice(0, 2)}`, ...inner])];
}

/** Grams that a word close to this one shares with it, at least: a letter stands in three, two swapped in four. */
export function leastShared(word: string): number {
  return Math.max(1, spellingGrams(word).length - 4 * allowedEdits(word));
}

/** The word with two neighbours swapped, each way: in a short word a swap may leave no gram as it was. */
export function swaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => {
    return word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
  });
}

/** Edits between a word and the beginning of another that is nearest to it; a swap of neighbours is one. */
export function editsToBeginning(word: string, other: string): number {
  let [before, row] = [[] as number[], Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (word[i - 1] === other[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
      const least = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    [before, row] = [row, next];
  }
  return Math.min(...row);
}

/**
 * How far each of these words is from one that may be misspelt, those within what it allows. They must share a gram
 * with it or be one of its swaps, which is how a database finds them.
 */
export function closeWords(word: string, others: string[]): Map<string, number> {
  const [most, grams, swapped] = [allowedEdits(word), new Set(spellingGrams(word)), new Set(swaps(word))];
  const proposed = (other: string) => swapped.has(other) || spellingGrams(other).some((gram) => grams.has(gram));
  const near = others.flatMap((other): [string, number][] => {
    if (allowedEdits(other) === 0 || !proposed(other)) return [];
    const edits = editsToBeginning(word, other);
    return edits <= most ? [[other, edits]] : [];
  });
  return new Map(near);
}
