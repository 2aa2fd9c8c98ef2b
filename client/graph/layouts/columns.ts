import type { EntityType } from '../../api/generated.ts';
import { cellFor, gridBlock } from './grid-block.ts';
import type { LayoutGraph, LayoutNode, Positions } from './layout.ts';

/** From those who act to where and about what. */
const COLUMN: Record<EntityType, number> = { Official: 0, Agency: 1, Agreement: 2, Event: 3, Location: 4, Topic: 5 };
const GAP = 90;
const SWEEPS = 6;
const COLUMNS = 6;

/** A column for each type; in each, what is linked to the same things stands at about the same height. */
export function columns(graph: LayoutGraph): Positions {
  const heights = orderedHeights(graph);
  const filled = Array.from({ length: COLUMNS }, (_, index) => inColumn(graph, index)).filter(
    ({ length }) => length > 0,
  );
  const high = heightFor(filled, graph.window);
  const positions: Positions = {};
  let left = 0;
  for (const column of filled) {
    const block = gridBlock(byHeight(column, heights), columnsWithin(column, high));
    for (const [id, { x, y }] of Object.entries(block.positions))
      positions[id] = { x: left + x, y: y - block.height / 2 };
    left += block.width + GAP;
  }
  return positions;
}

function inColumn({ nodes }: LayoutGraph, index: number): LayoutNode[] {
  return nodes.filter(({ type }) => COLUMN[type] === index);
}

/** As low as can be without the picture being wider than the window. */
function heightFor(filled: readonly LayoutNode[][], window: LayoutGraph['window']): number {
  for (let high = 240; ; high *= 1.1) {
    const wide = filled.reduce((sum, column) => sum + columnsWithin(column, high) * cellFor(column).width + GAP, 0);
    if (wide / high <= window.width / window.height) return high;
  }
}

/** How many stand side by side where a column may be so high. */
function columnsWithin(column: readonly LayoutNode[], high: number): number {
  return Math.ceil(column.length / Math.max(1, Math.floor(high / cellFor(column).height)));
}

/** Heights from 0 to 1: each thing goes to the mean of what it is linked to, a few times over. */
function orderedHeights(graph: LayoutGraph): Map<string, number> {
  const { nodes, edges } = graph;
  const linked = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    linked.get(source)?.push(target);
    linked.get(target)?.push(source);
  }
  const heights = new Map(nodes.map(({ id }, index) => [id, index / nodes.length]));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let index = 0; index < COLUMNS; index++) {
      const column = inColumn(graph, index);
      const wanted = new Map(column.map(({ id }) => [id, mean(linked.get(id)!, heights) ?? heights.get(id)!]));
      byHeight(column, wanted).forEach(({ id }, place) => heights.set(id, (place + 0.5) / column.length));
    }
  }
  return heights;
}

function mean(ids: readonly string[], heights: ReadonlyMap<string, number>): number | undefined {
  return ids.length === 0 ? undefined : ids.reduce((sum, id) => sum + heights.get(id)!, 0) / ids.length;
}

function byHeight(nodes: readonly LayoutNode[], heights: ReadonlyMap<string, number>): LayoutNode[] {
  return nodes.toSorted((a, b) => heights.get(a.id)! - heights.get(b.id)! || (a.id < b.id ? -1 : 1));
}
