import { ENTITY_ORDER } from '../../state/look.ts';
import type { LayoutGraph, LayoutNode, Positions } from './layout.ts';

const CELL = { width: 130, height: 74 };
const GAP = 90;

/** A block for each type, the largest block first; within it the order is that of the graph. */
export async function types(graph: LayoutGraph): Promise<Positions> {
  const blocks = ENTITY_ORDER.map((type) => graph.nodes.filter((node) => node.type === type))
    .filter((block) => block.length > 0)
    .toSorted((a, b) => b.length - a.length);
  const aspect = graph.window.width / graph.window.height;
  const across = Math.max(1, Math.round(Math.sqrt((graph.nodes.length * aspect * CELL.height) / CELL.width)));
  const positions: Positions = {};
  let top = 0;
  for (const block of blocks) top = placeBlock(block, across, top, positions) + GAP;
  return positions;
}

function placeBlock(block: LayoutNode[], across: number, top: number, positions: Positions): number {
  block.forEach(({ id }, index) => {
    positions[id] = { x: (index % across) * CELL.width, y: top + Math.floor(index / across) * CELL.height };
  });
  return top + Math.floor((block.length - 1) / across) * CELL.height;
}
