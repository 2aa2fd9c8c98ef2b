import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  allowedEdits,
  closeWords,
  editsToBeginning,
  leastShared,
  spellingGrams,
  swaps,
} from '../../server/model/close-spelling.ts';

describe('close spelling', () => {
  test.each([
    ['singapor', 'singapore', 0],
    ['custms', 'customs', 1],
    ['kustoms', 'customs', 1],
    ['cutsoms', 'customs', 1],
    ['comission', 'commission', 1],
    ['adminstration', 'administration', 1],
    ['xustms', 'customs', 2],
  ])('%s is %s with %i letters wrong', (query, word, edits) => {
    expect(editsToBeginning(query, word)).toBe(edits);
  });

  test('long words may have two letters wrong, short ones one, very short ones and numbers none', () => {
    expect(['ho', 'hong', 'customs', 'republic', '2019', 'sars2'].map(allowedEdits)).toEqual([0, 1, 1, 2, 0, 0]);
    expect([...closeWords('kustms', ['customs', 'costumes', 'kumquat'])]).toEqual([]);
    expect([...closeWords('custms', ['customs', 'custom2', 'post'])]).toEqual([['customs', 1]]);
  });

  const letters = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 4, maxLength: 12 });

  test('two neighbours swapped are close, even where no three letters stay in a row', () => {
    expect([...closeWords('aplha', ['alpha'])]).toEqual([['alpha', 1]]);
    expect([...closeWords('cihna', ['china'])]).toEqual([['china', 1]]);
  });

  test('a database that counts shared grams misses no word that is close', () => {
    const law = fc.property(letters, letters, (query, word) => {
      if (closeWords(query, [word]).size === 0 || swaps(query).includes(word)) return;
      const grams = new Set(spellingGrams(word));
      expect(spellingGrams(query).filter((gram) => grams.has(gram)).length).toBeGreaterThanOrEqual(leastShared(query));
    });
    fc.assert(law, { numRuns: 5000 });
  });
});
