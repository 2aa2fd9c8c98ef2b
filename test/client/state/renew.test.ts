import { expect, test } from '@jest/globals';
import { record, revise, startHistory, undo } from '../../../client/state/history.ts';
import { renew } from '../../../client/state/renew.ts';
import { add, place } from '../../../client/state/view.ts';
import { entity, relation, viewOf } from '../views.ts';

const view = place(viewOf([entity('a'), entity('b'), entity('c')], [relation('a', 'b'), relation('b', 'c')]), {
  a: { x: 1, y: 1 },
  b: { x: 2, y: 2 },
  c: { x: 3, y: 3 },
});

test('what the graph has lost leaves the canvas with its lines, and the rest stays where it is', () => {
  const graph = { entities: [entity('a', { degree: 0 }), entity('b')], relations: [relation('a', 'b')] };
  const after = renew(view, { a: 'a', b: 'b', c: null }, graph);
  expect(Object.keys(after.entities)).toEqual(['a', 'b']);
  expect(after.entities['a']?.degree).toBe(0);
  expect(Object.keys(after.relations)).toEqual(['a-b']);
  expect(after.positions).toEqual({ a: { x: 1, y: 1 }, b: { x: 2, y: 2 } });
});

test('two things that became one are one on the canvas, where the first of them was', () => {
  const graph = { entities: [entity('ab'), entity('c')], relations: [relation('ab', 'c')] };
  const after = renew({ ...view, hidden: ['b'], pinned: ['a'] }, { a: 'ab', b: 'ab', c: 'c' }, graph);
  expect(Object.keys(after.entities)).toEqual(['ab', 'c']);
  expect(after.positions['ab']).toEqual({ x: 1, y: 1 });
  expect(after.pinned).toEqual(['ab']);
});

test('undo does not bring back what the graph has lost', () => {
  const history = record(startHistory(view), add(view, { entities: [entity('d')], relations: [] }), 'Added d');
  const graph = { entities: [entity('a'), entity('b'), entity('d')], relations: [] };
  const revised = revise(history, (step) => renew(step, { a: 'a', b: 'b', c: null, d: 'd' }, graph));
  expect(Object.keys(revised.present.entities)).toEqual(['a', 'b', 'd']);
  expect(Object.keys(undo(revised).present.entities)).toEqual(['a', 'b']);
});
