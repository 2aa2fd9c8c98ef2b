import type { LayoutNode, Positions } from './layout.ts';

/** Nodes row by row in cells of one size; the places are from the upper left corner of the block. */
export interface GridBlock {
  width: number;
  height: number;
  positions: Positions;
}

export interface Cell {
  width: number;
  height: number;
}

const GAP = { x: 10, y: 8 };

/** A cell with room for each of the nodes. */
export function cellFor(nodes: readonly LayoutNode[]): Cell {
  return {
    width: Math.max(...nodes.map(({ width }) => width)) + GAP.x,
    height: Math.max(...nodes.map(({ height }) => height)) + GAP.y,
  };
}

export function gridBlock(nodes: readonly LayoutNode[], across: number): GridBlock {
  const cell = cellFor(nodes);
  const positions: Positions = {};
  nodes.forEach(({ id }, index) => {
    positions[id] = { x: ((index % across) + 0.5) * cell.width, y: (Math.floor(index / across) + 0.5) * cell.height };
  });
  return {
    width: Math.min(across, nodes.length) * cell.width,
    height: Math.ceil(nodes.length / across) * cell.height,
    positions,
  };
}
