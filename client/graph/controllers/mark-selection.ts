import type { Core } from 'cytoscape';
import type { Selection } from '../../state/selection.ts';

/** Marks what is chosen and what is next to it; the rest steps back. */
export function markSelection(cy: Core, selection: Selection): void {
  const relations = new Set(selection.relations);
  const entities = new Set(selection.entities);
  cy.batch(() => {
    cy.elements().removeClass('chosen near faded');
    const nodes = cy.nodes().filter((node) => {
      const members = node.data('members') as string[];
      return members.length > 0 && members.every((id) => entities.has(id));
    });
    const edges = cy.edges().filter((edge) => (edge.data('relations') as string[]).some((id) => relations.has(id)));
    const chosen = nodes.union(edges).addClass('chosen');
    if (chosen.empty()) return;
    nodes.connectedEdges().addClass('near');
    const near = nodes.neighborhood().union(edges.connectedNodes());
    near.nodes().addClass('near');
    cy.elements().difference(chosen.union(near)).not('[type = "More"]').addClass('faded');
  });
}
