import { expect, test } from '@jest/globals';
import { marksOf } from '../../../client/graph/controllers/mark-selection.ts';
import { toElements } from '../../../client/graph/elements.ts';
import { draw } from '../../../client/state/drawn.ts';
import { shown } from '../../../client/state/filters.ts';
import { place } from '../../../client/state/view.ts';
import { entity, relation, viewOf } from '../views.ts';

const IDS = ['a', 'b', 'c', 'd'];
const chain = place(
  viewOf(
    IDS.map((id) => entity(id)),
    [relation('a', 'b'), relation('b', 'c'), relation('c', 'd')],
  ),
  Object.fromEntries(IDS.map((id, x) => [id, { x, y: 0 }])),
);
const elements = toElements(chain, draw(chain, shown(chain)));

test('what is chosen is bright, so is what it is linked to, and the rest steps back', () => {
  expect(Object.fromEntries(marksOf(elements, { entities: ['a'], relations: [] }))).toEqual({
    a: ['chosen'],
    b: ['near'],
    c: ['faded'],
    d: ['faded'],
    'line:a b': ['near'],
    'line:b c': ['faded'],
    'line:c d': ['faded'],
  });
  expect(marksOf(elements, { entities: [], relations: ['b-c'] }).get('line:b c')).toEqual(['chosen']);
  expect(marksOf(elements, { entities: [], relations: ['b-c'] }).get('a')).toEqual(['faded']);
});

test('with nothing chosen nothing steps back', () => {
  expect(marksOf(elements, { entities: [], relations: [] }).size).toBe(0);
});
