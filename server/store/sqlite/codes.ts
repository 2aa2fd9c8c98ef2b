import type { EntityType, Mode, RelationType } from '../../model/types.ts';

type Codes<Word extends string> = Record<Word, number>;

/** The numbers by which `step` tells these words: they stand in files, so none is ever changed or given to another. */
export const RELATION_CODES: Codes<RelationType> = {
  PARTY_TO: 0,
  SIGNED: 1,
  HOLDS_POST: 2,
  TOOK_PART_IN: 3,
  CONCERNS: 4,
  SIGNED_AT: 5,
  HELD_AT: 6,
  ABOUT: 7,
  RENEWS: 8,
  AMENDS: 9,
  REPLACES: 10,
  UNDER: 11,
  PART_OF: 12,
  IN_COUNTRY: 13,
  SUCCEEDS: 14,
};

export const ENTITY_CODES: Codes<EntityType> = {
  Agency: 0,
  Official: 1,
  Agreement: 2,
  Location: 3,
  Event: 4,
  Topic: 5,
};

export const MODE_CODES: Codes<Mode> = { done: 0, planned: 1, denied: 2 };

export const DIRECTION_CODES: Codes<'out' | 'in'> = { out: 0, in: 1 };

/** SQL for the number of the word in a column. */
export function codeOf(column: string, codes: Codes<string>): string {
  const cases = Object.entries(codes).map(([word, code]) => `WHEN '${word}' THEN ${code}`);
  return `CASE ${column} ${cases.join(' ')} END`;
}

/** The words by their numbers. */
export function wordsOf<Word extends string>(codes: Codes<Word>): Word[] {
  const words: Word[] = [];
  for (const word of Object.keys(codes) as Word[]) words[codes[word]] = word;
  return words;
}

/** A number with the bit of each of these words. */
export function bitsOf<Word extends string>(words: readonly Word[], codes: Codes<Word>): number {
  return words.reduce((bits, word) => bits | (1 << codes[word]), 0);
}
