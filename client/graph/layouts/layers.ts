import cytoscape, { type LayoutOptions } from 'cytoscape';
import dagre from 'cytoscape-dagre';
import type { LayoutGraph, Positions } from './layout.ts';
import { runInCytoscape } from './run-in-cytoscape.ts';

cytoscape.use(dagre);

/** From those who act down to what they did (dagre), left to right. */
export function layers(graph: LayoutGraph): Promise<Positions> {
  const options = {
    name: 'dagre',
    rankDir: 'LR',
    nodeSep: 10,
    rankSep: 180,
    ranker: 'longest-path',
    fit: false,
    animate: false,
  };
  return runInCytoscape(graph, options as LayoutOptions);
}
