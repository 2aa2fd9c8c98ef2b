import { expect, test } from '@jest/globals';
import cytoscape from 'cytoscape';
import { keepChosenLines } from '../../../client/graph/controllers/keep-chosen-lines.ts';
import { marksOf } from '../../../client/graph/controllers/mark-selection.ts';
import { toElements } from '../../../client/graph/elements.ts';
import { draw } from '../../../client/state/drawn.ts';
import { shown } from '../../../client/state/filters.ts';
import { place } from '../../../client/state/view.ts';
import { entity, relation, viewOf } from '../views.ts';

const view = place(viewOf([entity('a'), entity('b'), entity('c')], [relation('a', 'b'), relation('b', 'c')]), {
  a: { x: 0, y: 0 },
  b: { x: 100, y: 0 },
  c: { x: 200, y: 50 },
});
const { nodes, edges } = toElements(view, draw(view, shown(view)));

test('of the lines of a large picture Cytoscape draws those alone that are chosen', () => {
  const cy = cytoscape({ headless: true, elements: nodes.map((data) => ({ group: 'nodes', data })) });
  const drawnWhen = (relations: string[]) => {
    keepChosenLines(cy, edges, marksOf({ nodes, edges }, { entities: [], relations }));
    return cy.edges().map((line) => line.id());
  };
  expect(drawnWhen(['a-b'])).toEqual(['line:a b']);
  expect(drawnWhen(['b-c'])).toEqual(['line:b c']);
  expect(drawnWhen([])).toEqual([]);
  cy.destroy();
});
