import type { Point } from '../../state/view.ts';
import { emptyGrid, freeSpot, occupy, type Box } from './box-grid.ts';
import type { LayoutGraph, LayoutNode, Positions } from './layout.ts';

/** Under the picture, in pixels. */
const BESIDE = 100;

/**
 * Places what has no place yet around what it is linked to, where nothing stands; what is placed stays.
 * What comes out of a group stands round it. Newcomers linked to nothing that has a place go beside the picture.
 */
export function placeNear(placed: Readonly<Positions>, { nodes, edges }: LayoutGraph): Positions {
  const grid = emptyGrid();
  const all = new Map<string, Point>();
  const added: Positions = {};
  const put = ({ id, width, height }: LayoutNode, spot: Point) => {
    occupy(grid, { ...spot, width, height });
    all.set(id, spot);
  };
  for (const node of nodes) if (placed[node.id]) put(node, placed[node.id]!);
  const linked = linkedTo(edges);
  const outside = beside([...all.values()]);
  const waiting = new Map(nodes.filter(({ id }) => !all.has(id)).map((node) => [node.id, node]));
  const settle = (node: LayoutNode, anchor: Point) => {
    waiting.delete(node.id);
    const box: Box = { ...anchor, width: node.width, height: node.height };
    added[node.id] = freeSpot(grid, box);
    put(node, added[node.id]!);
  };
  for (const node of nodes) if (node.near && waiting.has(node.id)) settle(node, node.near);
  while (waiting.size > 0) {
    // Those that are linked to newcomers only wait until these have a place.
    const ready = [...waiting.values()].filter(({ id }) => linked.get(id)?.some((other) => all.has(other)));
    const [next] = ready.length > 0 ? [] : waiting.values();
    if (next) settle(next, outside);
    for (const node of ready) settle(node, middle(linked.get(node.id)!.flatMap((other) => all.get(other) ?? [])));
  }
  return added;
}

function linkedTo(edges: LayoutGraph['edges']): Map<string, string[]> {
  const linked = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const others = linked.get(id);
    if (others) others.push(other);
    else linked.set(id, [other]);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return linked;
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function beside(taken: readonly Point[]): Point {
  if (taken.length === 0) return { x: 0, y: 0 };
  return { x: middle(taken).x, y: taken.reduce((lowest, { y }) => Math.max(lowest, y), -Infinity) + BESIDE };
}
