import { layOut } from '../../client/graph/layouts/lay-out.ts';
import type { LayoutGraph, Positions } from '../../client/graph/layouts/layout.ts';
import { seededRandom } from '../../client/graph/layouts/seeded-random.ts';

/** Gives a graph ready to be laid out; only the laying out is measured. */
export type Layouter = (graph: LayoutGraph) => Promise<() => Positions>;

/** Our clusters as the explorer draws them, beside layouts of others. */
export const LAYOUTERS: Record<string, Layouter> = {
  entente: async (graph) => () => layOut('force', graph),
  'forceatlas2-200': (graph) => forceAtlas(graph, 200),
  'forceatlas2-500': (graph) => forceAtlas(graph, 500),
  fcose,
};

async function forceAtlas({ nodes, edges }: LayoutGraph, iterations: number): Promise<() => Positions> {
  const { UndirectedGraph } = await import('graphology');
  const { default: module } = await import('graphology-layout-forceatlas2');
  // Its types tell of a default within the default, which is not there.
  const layout = module as unknown as typeof module.default;
  const random = seededRandom(1);
  const graph = new UndirectedGraph();
  for (const { id } of nodes) graph.addNode(id, { x: random(), y: random() });
  for (const { source, target } of edges) graph.mergeEdge(source, target);
  const settings = { ...layout.inferSettings(graph), barnesHutOptimize: true };
  return () => layout(graph, { iterations, settings }) as Positions;
}

async function fcose({ nodes, edges }: LayoutGraph): Promise<() => Positions> {
  const { default: cytoscape } = await import('cytoscape');
  const { default: extension } = await import('cytoscape-fcose');
  cytoscape.use(extension);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: {
      nodes: nodes.map(({ id, width, height }) => ({ data: { id, width, height } })),
      edges: edges.map((data) => ({ data })),
    },
  });
  const options = { name: 'fcose', animate: false, fit: false, nodeDimensionsIncludeLabels: false };
  return () => {
    cy.layout(options).run();
    return Object.fromEntries(cy.nodes().map((node) => [node.id(), node.position()]));
  };
}
