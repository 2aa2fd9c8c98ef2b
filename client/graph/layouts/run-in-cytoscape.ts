import cytoscape, { type LayoutOptions } from 'cytoscape';
import type { LayoutGraph, Positions } from './layout.ts';

/** Runs one of Cytoscape's layouts on a graph that is never drawn. */
export async function runInCytoscape(graph: LayoutGraph, options: LayoutOptions): Promise<Positions> {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: {
      nodes: graph.nodes.map(({ id, width, height }) => ({ data: { id, width, height } })),
      edges: graph.edges.map(({ source, target }) => ({ data: { source, target } })),
    },
  });
  const layout = cy.layout(options);
  const stopped = layout.promiseOn('layoutstop');
  layout.run();
  await stopped;
  const positions = Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return positions;
}
