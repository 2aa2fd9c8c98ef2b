import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blockOrder } from '../../../../client/views/matrix/block-order.ts';

test('who deal with each other stand together, the best connected first', () => {
  const pairs = [
    { a: 'us', b: 'eu', count: 5 },
    { a: 'hk', b: 'cn', count: 9 },
    { a: 'cn', b: 'mo', count: 2 },
  ];
  expect(blockOrder(['eu', 'mo', 'us', 'hk', 'cn'], pairs)).toEqual(['cn', 'hk', 'mo', 'eu', 'us']);
});

test('nobody is lost and nobody stands twice', () => {
  const ids = fc.uniqueArray(fc.string(), { maxLength: 12 });
  fc.assert(
    fc.property(ids, fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.nat(9))), (all, ties) => {
      const pairs = ties.flatMap(([a, b, count]) =>
        all[a] !== undefined && all[b] !== undefined ? [{ a: all[a], b: all[b], count }] : [],
      );
      expect(blockOrder(all, pairs).toSorted()).toEqual(all.toSorted());
    }),
  );
});
