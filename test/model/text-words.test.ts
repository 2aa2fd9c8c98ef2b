import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foundPassages, textTerms, textWords } from '../../server/model/text-words.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'aB é.&’海關총"* '), maxLength: 60 }),
);

describe('the words of a text', () => {
  test('are folded; Chinese comes in pairs and its last character alone', () => {
    expect(textWords('The U.S. met 香港海關: ok')).toBe('the us met 香港 港海 海關 關 ok');
    expect(textWords(' — ')).toBe('');
  });

  test('what is no word is cut, and never a character in two', () => {
    expect(textWords('x'.repeat(500))).toBe('x'.repeat(60));
    expect(textWords('𐌰'.repeat(100))).not.toMatch(/\p{Cs}/u);
    expect(textWords(`x${'𐌰'.repeat(100)}`)).not.toMatch(/\p{Cs}/u);
  });
});

describe('what a query asks for', () => {
  const word = (text: string) => ({ words: [text], beginning: false });
  test.each([
    ['Mutual recognition', [word('mutual'), word('recognition')]],
    ['"Mutual recognition" 2019', [{ words: ['mutual', 'recognition'], beginning: false }, word('2019')]],
    ['"left open', [{ words: ['left', 'open'], beginning: false }]],
    ['custom*', [{ words: ['custom'], beginning: true }]],
    ['e-mail', [{ words: ['e', 'mail'], beginning: false }]],
    ['海關總署', [{ words: ['海關', '關總', '總署'], beginning: false }]],
    ['海', [{ words: ['海'], beginning: true }]],
    ['HK海關', [{ words: ['hk', '海關'], beginning: false }]],
    ['&" "*', []],
  ])('%s', (query, terms) => expect(textTerms(query)).toEqual(terms));

  test('a very long query asks for a bounded number of terms', () => {
    expect(textTerms(Array.from({ length: 500 }, (_, i) => `word${i}`).join(' '))).toHaveLength(32);
  });
});

describe('passages', () => {
  test('every passage is a slice of its text, and every part that is marked lies in it', () => {
    const law = fc.property(texts, texts, fc.nat(3), (text, query, most) => {
      const passages = foundPassages(text, textTerms(query), most);
      expect(passages.length).toBeLessThanOrEqual(most);
      for (const { quote, start, end, highlights } of passages) {
        expect(text.slice(start, end)).toBe(quote);
        for (const part of highlights) {
          expect(part.start >= 0 && part.start < part.end && part.end <= quote.length).toBe(true);
        }
      }
    });
    fc.assert(law, { numRuns: 1000 });
  });

  test('a text is found by each of its own words', () => {
    const law = fc.property(texts, (text) => {
      for (const word of new Set(textWords(text).split(' ').filter(Boolean))) {
        expect(foundPassages(text, textTerms(word), 1)).toHaveLength(1);
      }
    });
    fc.assert(law, { numRuns: 500 });
  });
});
