import { expect, test } from '@jest/globals';
import {
  bitsOf,
  DIRECTION_CODES,
  ENTITY_CODES,
  MODE_CODES,
  RELATION_CODES,
  wordsOf,
} from '../../../server/store/sqlite/codes.ts';

test.each([RELATION_CODES, ENTITY_CODES, MODE_CODES, DIRECTION_CODES])(
  'each word has a number and a bit of its own, by which it is found again',
  (codes: Record<string, number>) => {
    const words = Object.keys(codes);
    expect(words.map((word) => wordsOf(codes)[codes[word]!])).toEqual(words);
    const bits = words.map((word) => bitsOf([word], codes));
    expect(new Set(bits).size).toBe(words.length);
    expect(Math.min(...bits)).toBe(1);
    expect(bitsOf(words, codes)).toBe(bits.reduce((a, b) => a + b));
  },
);
