import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inside } from '../../../client/graph/inside.ts';
import { fromMap, mapFrame, toMap } from '../../../client/graph/map-frame.ts';

const at = (x: number, y: number) => ({ x, y });

test('a lasso catches what is inside its line, also where the line bends inwards', () => {
  const bent = [at(0, 0), at(10, 0), at(10, 10), at(5, 2), at(0, 10)];
  expect(inside(at(2, 4), bent)).toBe(true);
  expect(inside(at(5, 6), bent)).toBe(false);
  expect(inside(at(12, 4), bent)).toBe(false);
  expect(inside(at(1, 1), [])).toBe(false);
});

test('the small map holds the whole picture, and a place on it is the place in the picture', () => {
  const points = fc.array(
    fc.record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) }),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(points, (picture) => {
      const frame = mapFrame(picture, { width: 180, height: 120 });
      for (const point of picture) {
        const small = toMap(point, frame);
        expect(small.x).toBeGreaterThanOrEqual(0);
        expect(small.x).toBeLessThanOrEqual(180);
        expect(small.y).toBeGreaterThanOrEqual(0);
        expect(small.y).toBeLessThanOrEqual(120);
        expect(fromMap(small, frame).x).toBeCloseTo(point.x, 6);
      }
    }),
  );
});
