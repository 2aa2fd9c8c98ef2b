import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldName, nameKeys, queryKeys, rankHits } from '../../server/model/name-keys.ts';

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

describe('ranking', () => {
  const customs = { id: 'c', name: 'Customs', names: ['Customs'], degree: 1 };
  const administration = { id: 'b', name: 'Customs Administration', names: ['Customs Administration'], degree: 5 };
  const china = {
    id: 'a',
    name: 'General Administration',
    names: ['General Administration', 'China Customs'],
    degree: 90,
  };

  test('the whole name comes before a beginning, a beginning before a word, whatever the degree', () => {
    expect(rankHits('customs', [china, administration, customs])).toEqual([
      { id: 'c', matched: 'Customs', score: 3 },
      { id: 'b', matched: 'Customs Administration', score: 2 },
      { id: 'a', matched: 'China Customs', score: 1 },
    ]);
  });

  test('equals are ordered by degree, then by id', () => {
    const hits = rankHits('cust', [
      { ...customs, id: 'z', degree: 2 },
      { ...customs, id: 'y', degree: 2 },
      { ...customs, id: 'x', degree: 3 },
    ]);
    expect(hits.map((hit) => hit.id)).toEqual(['x', 'y', 'z']);
  });

  test('words may come in any order and be cut short', () => {
    expect(rankHits('custo chi', [china]).map((hit) => hit.matched)).toEqual(['China Customs']);
  });

  test('words spread over several names of one thing still find it', () => {
    expect(rankHits('general china', [china]).map((hit) => hit.id)).toEqual(['a']);
  });

  test('a candidate without one of the words is left out', () => {
    expect(rankHits('customs police', [china, customs])).toEqual([]);
  });

  test('a query without letters finds nothing', () => {
    expect(rankHits('&…', [china, customs])).toEqual([]);
  });

  test('the order of the candidates never matters', () => {
    const candidate = fc.record({
      id: fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 }),
      name: fc.constantFrom('Customs', 'China Customs', 'Customs Police'),
      names: fc.constant<string[]>([]),
      degree: fc.nat(2),
    });
    const some = fc.uniqueArray(candidate, { selector: (c) => c.id });
    fc.assert(
      fc.property(some, (list) => {
        expect(rankHits('cust', [...list].reverse())).toEqual(rankHits('cust', list));
      }),
    );
  });
});
