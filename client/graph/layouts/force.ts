import cytoscape, { type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { LayoutGraph, Positions } from './layout.ts';
import { runInCytoscape } from './run-in-cytoscape.ts';
import { spread } from './spread.ts';

cytoscape.use(fcose);

/** Beyond this many nodes fcose takes tens of seconds with its full number of rounds. */
const MANY = 300;

/** Linked things close together (fcose). */
export async function force(graph: LayoutGraph): Promise<Positions> {
  const options = {
    name: 'fcose',
    quality: 'default',
    animate: false,
    fit: false,
    randomize: true,
    nodeDimensionsIncludeLabels: false,
    uniformNodeDimensions: false,
    packComponents: false,
    nodeSeparation: 90,
    idealEdgeLength: 75,
    nodeRepulsion: 9000,
    edgeElasticity: 0.3,
    gravity: 0.3,
    gravityRange: 2.5,
    numIter: graph.nodes.length > MANY ? 500 : 2500,
    tilingPaddingVertical: 24,
    tilingPaddingHorizontal: 24,
    fixedNodeConstraint: graph.nodes.flatMap(({ id, pinned }) =>
      pinned ? [{ nodeId: id, position: { ...pinned } }] : [],
    ),
  };
  return spread(await runInCytoscape(graph, options as LayoutOptions), graph);
}
