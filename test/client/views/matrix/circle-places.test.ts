import { expect, test } from '@jest/globals';
import { circlePlaces } from '../../../../client/views/matrix/circle-places.ts';

test('members stand clockwise from the top, all equally far from the middle', () => {
  const places = circlePlaces(['top', 'right', 'bottom', 'left']);
  const rounded = [...places].map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)]);
  expect(rounded).toEqual([
    ['top', 0, -1],
    ['right', 1, 0],
    ['bottom', 0, 1],
    ['left', -1, 0],
  ]);
});

test('no name stands on its head, and each leads away from the circle', () => {
  for (const { x, y, turned, before } of circlePlaces(Array.from({ length: 50 }, (_, n) => `${n}`)).values()) {
    expect(Math.abs(turned)).toBeLessThanOrEqual(90);
    const angle = (turned * Math.PI) / 180;
    const outward = (before ? -1 : 1) * (Math.cos(angle) * x + Math.sin(angle) * y);
    expect(outward).toBeCloseTo(1);
  }
});
