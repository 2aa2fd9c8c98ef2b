import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldedWords } from '../../server/model/folded-words.ts';
import { foldName, runs } from '../../server/model/name-keys.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'aB éßıİđ.&’海關총ガがไท-1 ', '\u1112\u1161', '\u0301', '𠀀'), maxLength: 40 }),
);

test('the words are those of the folded text, in any script', () => {
  const law = fc.property(texts, (text) => {
    const words = foldedWords(text).map((word) => word.text);
    expect(words).toEqual(runs(foldName(text)).map((run) => run.text));
  });
  fc.assert(law, { numRuns: 1000 });
});

test('every letter of a word has its place in the text, and folds to it there', () => {
  const law = fc.property(texts, (text) => {
    for (const word of foldedWords(text)) {
      const [start, end] = [word.starts[0] ?? -1, word.ends.at(-1) ?? -1];
      expect(foldName(text.slice(start, end)).replaceAll(' ', '')).toContain(word.text);
      expect(word.starts.length).toBe(word.text.length);
    }
  });
  fc.assert(law, { numRuns: 1000 });
});

test('a letter with its mark is one, and stands where both do', () => {
  expect(foldedWords('e\u0301a')).toEqual([{ text: 'ea', grams: false, starts: [0, 2], ends: [2, 3] }]);
});

test('a word is cut where its script changes', () => {
  expect(foldedWords('HK海關, U.S.')).toEqual([
    { text: 'hk', grams: false, starts: [0, 1], ends: [1, 2] },
    { text: '海關', grams: true, starts: [2, 3], ends: [3, 4] },
    { text: 'us', grams: false, starts: [6, 8], ends: [7, 9] },
  ]);
});
