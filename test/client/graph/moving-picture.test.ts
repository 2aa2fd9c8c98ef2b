import { expect, test } from '@jest/globals';
import { marksOf } from '../../../client/graph/controllers/mark-selection.ts';
import { toElements } from '../../../client/graph/elements.ts';
import { EDGE_NUMBERS } from '../../../client/graph/lines/line-picture.ts';
import { movingPicture, NODE_NUMBERS } from '../../../client/graph/moving/moving-picture.ts';
import { draw } from '../../../client/state/drawn.ts';
import { shown } from '../../../client/state/filters.ts';
import { place } from '../../../client/state/view.ts';
import { entity, relation, viewOf } from '../views.ts';

const view = place(
  viewOf([entity('a'), entity('b'), entity('c', { type: 'Event' })], [relation('a', 'b'), relation('b', 'c')]),
  { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 200, y: 50 } },
);
const elements = toElements(view, draw(view, shown(view)));

function rows(numbers: ArrayLike<number>, length: number): number[][] {
  const all = Array.from(numbers);
  return Array.from({ length: all.length / length }, (_, row) => all.slice(row * length, (row + 1) * length));
}

test('a picture in motion has every shape at its place, the same looks once, and what is not chosen paler', () => {
  const marks = marksOf(elements, { entities: ['a'], relations: [] });
  const picture = movingPicture(elements, marks, () => null, 'light');
  const [a, b, c] = rows(picture.nodes, NODE_NUMBERS);
  expect([a, b, c].map((node) => node!.slice(0, 2))).toEqual([
    [0, 0],
    [100, 0],
    [200, 50],
  ]);
  expect(picture.sprites).toHaveLength(2);
  expect([a![3], b![3], c![3]]).toEqual([0, 0, 1]);
  expect(a![4]).toBe(1);
  expect(c![4]).toBeLessThan(0.5);
});

test('lines at what is chosen have arrows and are painted over the others', () => {
  const marks = marksOf(elements, { entities: ['a'], relations: [] });
  const { edges, pens } = movingPicture(elements, marks, () => null, 'light');
  const lines = rows(edges, EDGE_NUMBERS).map(([source, target, pen]) => [source, target, pens[pen!]!.arrow]);
  expect(lines).toEqual([
    [1, 2, false],
    [0, 1, true],
  ]);
});

test('a label keeps its distance on the screen, whatever the zoom it was placed at', () => {
  const written = (id: string) => (id === 'b' ? { lines: 'Body\nb', x: 10, y: 20, zoom: 0.5 } : null);
  const { labels } = movingPicture(elements, new Map(), written, 'dark');
  expect(labels).toEqual([{ node: 1, lines: ['Body', 'b'], x: 5, y: 10 }]);
});
