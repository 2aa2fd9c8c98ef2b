import { expect, test } from '@jest/globals';
import { edgeAt } from '../../../client/graph/edge-at.ts';
import { toElements } from '../../../client/graph/elements.ts';
import { draw } from '../../../client/state/drawn.ts';
import { shown } from '../../../client/state/filters.ts';
import { place } from '../../../client/state/view.ts';
import { entity, relation, viewOf } from '../views.ts';

const corner = place(
  viewOf(
    ['a', 'b', 'c'].map((id) => entity(id)),
    [relation('a', 'b'), relation('b', 'c')],
  ),
  { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 100, y: 100 } },
);
const elements = toElements(corner, draw(corner, shown(corner)));

test('the line nearest to the pointer is meant, and none when all are far or the pointer is beyond its ends', () => {
  expect(edgeAt(elements, { x: 50, y: 4 }, 6)).toBe('line:a b');
  expect(edgeAt(elements, { x: 97, y: 40 }, 6)).toBe('line:b c');
  expect(edgeAt(elements, { x: 98, y: 5 }, 6)).toBe('line:b c');
  expect(edgeAt(elements, { x: 50, y: 10 }, 6)).toBeUndefined();
  expect(edgeAt(elements, { x: -10, y: 0 }, 6)).toBeUndefined();
});
