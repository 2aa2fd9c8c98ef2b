import type { WholeGraph } from '../whole-graph.ts';

/** Reckoned once for each graph, and kept as long as the graph is. */
export function oncePerGraph<Told>(reckon: (graph: WholeGraph) => Told): (graph: WholeGraph) => Told {
  const kept = new WeakMap<WholeGraph, { told: Told }>();
  return (graph) => {
    const known = kept.get(graph) ?? { told: reckon(graph) };
    kept.set(graph, known);
    return known.told;
  };
}
