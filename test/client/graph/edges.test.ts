import { expect, test } from '@jest/globals';
import { toElements } from '../../../client/graph/elements.ts';
import { draw } from '../../../client/state/drawn.ts';
import { shown } from '../../../client/state/filters.ts';
import { place } from '../../../client/state/view.ts';
import { entity, relation, viewOf } from '../views.ts';

const places = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 } };

function linesOf(count: number) {
  const relations = Array.from({ length: count }, (_, at) =>
    // Either may be told first.
    relation(at % 2 ? 'a' : 'b', at % 2 ? 'b' : 'a', { id: `r${at}`, mode: at === 0 ? 'DONE' : 'PLANNED' }),
  );
  const view = place(viewOf([entity('a'), entity('b')], relations), places);
  return toElements(view, draw(view, shown(view))).edges;
}

test('however many relations two things have, one line is drawn, which says how many and is wider', () => {
  const [one] = linesOf(1);
  const many = linesOf(14);
  expect(many).toHaveLength(1);
  expect(many[0]!.label).toBe('Party to (14)');
  expect(many[0]!.relations).toHaveLength(14);
  expect(many[0]!.width).toBeGreaterThan(one!.width);
});

test('a line of which anything has happened is not drawn as planned', () => {
  expect(linesOf(3)[0]!.planned).toBe(false);
});
