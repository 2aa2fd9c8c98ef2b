import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldName, nameKeys, queryKeys } from '../../server/model/name-keys.ts';

const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'aB éßıİđ.&’海關총ガがไท-1 '), maxLength: 30 }),
);

describe('folding a name', () => {
  test.each([
    ['U.S. Customs & Border Protection', 'us customs border protection'],
    ['People’s Republic', 'peoples republic'],
    ['Secretaría de Hacienda', 'secretaria de hacienda'],
    ['ＧＡＣＣ', 'gacc'],
    ['Ticaret Bakanlığı', 'ticaret bakanligi'],
    ['Đà Nẵng', 'da nang'],
    ['Straße', 'strasse'],
    ['関税庁', '関税庁'],
    ['관세청', '관세청'],
    ['  —  ', ''],
  ])('%s is searched as "%s"', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(names, (text) => foldName(foldName(text)) === foldName(text)),
      { numRuns: 2000 },
    );
  });
});

describe('keys', () => {
  test('Chinese names are cut into one and two characters', () => {
    expect(nameKeys('香港海關')).toEqual(['香', '港', '海', '關', '香港', '港海', '海關']);
  });

  test('a name in two scripts has the words of one and the grams of the other', () => {
    expect(nameKeys('HK海關 customs')).toEqual(['hk', '海', '關', '海關', 'customs']);
  });

  test('a query of one Chinese character asks for that character, a longer one for its pairs', () => {
    expect(queryKeys('海')).toEqual(['海']);
    expect(queryKeys('海關總署')).toEqual(['海關', '關總', '總署']);
  });

  test('a name is found by every beginning of itself', () => {
    const law = fc.property(names, fc.nat(), (name, cut) => {
      const folded = foldName(name);
      const query = [...folded].slice(0, cut % ([...folded].length + 1)).join('');
      const keys = nameKeys(folded);
      return queryKeys(query).every((asked) => keys.some((key) => key.startsWith(asked)));
    });
    fc.assert(law, { numRuns: 2000 });
  });

  test('a very long query asks for a bounded number of keys', () => {
    const words = Array.from({ length: 500 }, (_, i) => `word${i}`).join(' ');
    expect(queryKeys(words).length).toBe(32);
  });
});
