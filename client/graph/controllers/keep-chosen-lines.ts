import type { Core } from 'cytoscape';
import type { EdgeSpec } from '../edges.ts';
import type { Marks } from './mark-selection.ts';

/** Leaves to Cytoscape those lines alone that are chosen: the rest is painted beneath. */
export function keepChosenLines(cy: Core, edges: readonly EdgeSpec[], marks: Marks): void {
  const wanted = new Map(edges.filter(({ id }) => marks.get(id)?.includes('chosen')).map((edge) => [edge.id, edge]));
  cy.batch(() => {
    cy.edges()
      .filter((edge) => !wanted.has(edge.id()))
      .remove();
    const fresh = [...wanted.values()].filter(({ id }) => cy.getElementById(id).empty());
    cy.add(fresh.map((data) => ({ group: 'edges' as const, data, classes: marks.get(data.id)?.join(' ') })));
  });
}
