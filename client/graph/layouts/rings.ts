import type { LayoutGraph, Positions } from './layout.ts';

/** The best connected in the middle, each ring less so than the one inside it. */
export function rings(graph: LayoutGraph): Positions {
  const aspect = graph.window.width / graph.window.height;
  const degree = new Map(graph.nodes.map(({ id }) => [id, 0]));
  for (const end of graph.edges.flatMap(({ source, target }) => [source, target])) {
    degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  const order = graph.nodes.toSorted((a, b) => degree.get(b.id)! - degree.get(a.id)! || (a.id < b.id ? -1 : 1));
  const positions: Positions = {};
  let radius = 0;
  for (let first = 0; first < order.length; radius += 110) {
    const room = radius === 0 ? 1 : Math.max(4, Math.floor((2 * Math.PI * radius * aspect ** 0.5) / 105));
    const ring = order.slice(first, first + room);
    ring.forEach(({ id }, index) => {
      const angle = (2 * Math.PI * index) / ring.length - Math.PI / 2;
      positions[id] = { x: radius * aspect * Math.cos(angle), y: radius * Math.sin(angle) };
    });
    first += ring.length;
  }
  return positions;
}
