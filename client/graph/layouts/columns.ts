import type { EntityType } from '../../api/generated.ts';
import type { LayoutGraph, LayoutNode, Positions } from './layout.ts';

/** From those who act to where and about what. */
const COLUMN: Record<EntityType, number> = { Official: 0, Agency: 1, Agreement: 2, Event: 3, Location: 4, Topic: 5 };
const CELL = { width: 112, height: 58 };
const GAP = 90;
const SWEEPS = 6;

/** A column for each type; in each, what is linked to the same things stands at about the same height. */
export async function columns(graph: LayoutGraph): Promise<Positions> {
  const heights = orderedHeights(graph);
  const rows = rowsFor(graph);
  const positions: Positions = {};
  let left = 0;
  for (let index = 0; index < 6; index++) {
    const column = graph.nodes.filter((node) => COLUMN[node.type] === index);
    if (column.length === 0) continue;
    left = placeColumn(byHeight(column, heights), left, rows, positions) + GAP;
  }
  return positions;
}

/** As few rows as keep the picture from being wider than the window. */
function rowsFor({ nodes, window }: LayoutGraph): number {
  const sizes = Array.from({ length: 6 }, (_, index) => nodes.filter((node) => COLUMN[node.type] === index).length);
  for (let rows = 4; ; rows++) {
    const across = sizes.reduce((sum, size) => sum + Math.ceil(size / rows), 0);
    const width = across * CELL.width + sizes.filter((size) => size > 0).length * GAP;
    if (width / (rows * CELL.height) <= window.width / window.height) return rows;
  }
}

function placeColumn(column: LayoutNode[], left: number, rows: number, positions: Positions): number {
  const across = Math.ceil(column.length / rows);
  const used = Math.ceil(column.length / across);
  column.forEach(({ id }, index) => {
    positions[id] = {
      x: left + (index % across) * CELL.width,
      y: (Math.floor(index / across) + 0.5 - used / 2) * CELL.height,
    };
  });
  return left + across * CELL.width;
}

/** Heights from 0 to 1: each thing goes to the mean of what it is linked to, a few times over. */
function orderedHeights({ nodes, edges }: LayoutGraph): Map<string, number> {
  const linked = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    linked.get(source)?.push(target);
    linked.get(target)?.push(source);
  }
  const heights = new Map(nodes.map(({ id }, index) => [id, index / nodes.length]));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let index = 0; index < 6; index++) {
      const column = nodes.filter((node) => COLUMN[node.type] === index);
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
