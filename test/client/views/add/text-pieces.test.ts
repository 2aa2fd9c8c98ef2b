import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textPieces } from '../../../../client/views/add/text-pieces.ts';

const LENGTH = 60;
const lines = fc.array(
  fc.tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({
    start,
    end: Math.min(LENGTH, start + length),
  })),
  { maxLength: 12 },
);

test('the pieces are the whole text in order, and each knows exactly the passages that cover it', () => {
  fc.assert(
    fc.property(lines, (places) => {
      const read = places.map((place, index) => ({
        id: `${index}`,
        type: null,
        words: '',
        detail: '',
        places: [place],
      }));
      const pieces = textPieces(LENGTH, read);
      expect(pieces.map(({ start }) => start)).toEqual([0, ...pieces.slice(0, -1).map(({ end }) => end)]);
      expect(pieces.at(-1)?.end).toBe(LENGTH);
      for (const { start, end, lines: here } of pieces) {
        const covering = read.filter(({ places: [place] }) => place!.start <= start && place!.end >= end);
        expect(here).toEqual(covering.map(({ id }) => id));
      }
    }),
  );
});
