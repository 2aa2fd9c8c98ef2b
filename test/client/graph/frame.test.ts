import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaOf, frameOf } from '../../../client/graph/frame.ts';

const pixels = (min: number, max: number) => fc.integer({ min, max });
const shapes = fc.array(
  fc.record({ position: fc.record({ x: pixels(-3000, 3000), y: pixels(-3000, 3000) }), size: pixels(16, 54) }),
  { minLength: 1, maxLength: 30 },
);

test('every shape comes into the window, whatever its form, and none much enlarged', () => {
  fc.assert(
    fc.property(shapes, pixels(320, 2500), pixels(320, 1500), (all, width, height) => {
      const { zoom, pan } = frameOf({ width, height }, areaOf(all));
      expect(zoom).toBeLessThanOrEqual(1.4);
      for (const { position, size } of all) {
        const [x, y, radius] = [position.x * zoom + pan.x, position.y * zoom + pan.y, (size * zoom) / 2];
        expect(Math.min(x, y) - radius).toBeGreaterThanOrEqual(0);
        expect(x + radius).toBeLessThanOrEqual(width);
        expect(y + radius).toBeLessThanOrEqual(height);
      }
    }),
  );
});
