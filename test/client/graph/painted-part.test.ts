import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partToPaint, shiftedTo, wearsOut } from '../../../client/graph/moving/painted-part.ts';

const WINDOW = { width: 1200, height: 800 };
const START = { zoom: 1, x: 300, y: -200 };
const painted = partToPaint(WINDOW, START);

const sights = fc.record({
  zoom: fc.double({ min: 0.5, max: 2, noNaN: true }),
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: -500, max: 100 }),
});

test('what is painted stands where the graph would be drawn, wherever the window is moved', () => {
  fc.assert(
    fc.property(sights, fc.integer({ min: -1000, max: 1000 }), (sight, place) => {
      const { scale, left, top } = shiftedTo(painted.sight, sight);
      const onBitmap = { x: place * START.zoom + painted.sight.x, y: place * START.zoom + painted.sight.y };
      expect(left + onBitmap.x * scale).toBeCloseTo(place * sight.zoom + sight.x);
      expect(top + onBitmap.y * scale).toBeCloseTo(place * sight.zoom + sight.y);
    }),
  );
});

test('as long as it is not worn out, what is painted covers the window and is hardly enlarged', () => {
  expect(wearsOut(painted.sight, START, WINDOW)).toBe(false);
  fc.assert(
    fc.property(sights, (sight) => {
      fc.pre(!wearsOut(painted.sight, sight, WINDOW));
      const { scale, left, top } = shiftedTo(painted.sight, sight);
      expect(scale).toBeLessThan(1.3);
      expect([left, top].every((edge) => edge < 0)).toBe(true);
      expect(left + painted.size.width * scale).toBeGreaterThan(WINDOW.width);
      expect(top + painted.size.height * scale).toBeGreaterThan(WINDOW.height);
    }),
  );
});
