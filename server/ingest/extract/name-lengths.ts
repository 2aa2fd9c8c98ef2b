const LETTERS = 6;

/**
 * How many tokens the longest of these names may have that begins with a word; 0 where none does, so that what stands
 * behind most words is never looked up.
 */
export function nameLengths(names: Iterable<string>): (word: string) => number {
  const longest = new Map<string, number>();
  for (const name of names) {
    const tokens = name.match(/[\p{L}\p{M}\d]+|\S/gu)?.length ?? 0;
    for (let letters = 1; letters <= LETTERS; letters += 1) {
      const start = name.slice(0, letters);
      longest.set(start, Math.max(tokens, longest.get(start) ?? 0));
    }
  }
  return (word) => (longest.has(word[0] ?? '') ? (longest.get(word.slice(0, LETTERS)) ?? 0) : 0);
}
