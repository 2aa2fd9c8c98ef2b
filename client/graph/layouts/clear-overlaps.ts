import { emptyGrid, freeSpot, isFree, occupy, type Box } from './box-grid.ts';
import type { LayoutGraph, LayoutNode, Positions } from './layout.ts';

/**
 * Whole coordinates at which no box covers another: what covers one that came before goes to the nearest free spot.
 * What is pinned stands where it is pinned, whatever the layout says.
 */
export function clearOverlaps(positions: Readonly<Positions>, { nodes }: LayoutGraph): Positions {
  const grid = emptyGrid();
  const cleared: Positions = {};
  const put = (node: LayoutNode, box: Box) => {
    occupy(grid, box);
    cleared[node.id] = { x: box.x, y: box.y };
  };
  for (const node of nodes) if (node.pinned) put(node, boxOf(node, node.pinned));
  const covered: LayoutNode[] = [];
  for (const node of nodes) {
    if (node.pinned) continue;
    const box = wholeBox(node, positions);
    if (isFree(grid, box)) put(node, box);
    else covered.push(node);
  }
  for (const node of covered) put(node, boxOf(node, freeSpot(grid, wholeBox(node, positions))));
  return cleared;
}

function wholeBox(node: LayoutNode, positions: Readonly<Positions>): Box {
  const { x, y } = positions[node.id]!;
  return boxOf(node, { x: Math.round(x), y: Math.round(y) });
}

function boxOf({ width, height }: LayoutNode, { x, y }: { x: number; y: number }): Box {
  return { x, y, width, height };
}
