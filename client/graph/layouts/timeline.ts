import type { EntityType } from '../../api/generated.ts';
import { toAdjacency, type Adjacency } from '../../state/adjacency.ts';
import type { LayoutGraph, LayoutNode, Positions } from './layout.ts';
import { timeScale } from './time-scale.ts';

/** Those who act above what happened, where and about what below. */
const BAND = {
  Agency: 'above',
  Official: 'above',
  Agreement: 'middle',
  Event: 'middle',
  Location: 'below',
  Topic: 'below',
} as const satisfies Record<EntityType, string>;
const GAP = { x: 10, y: 8, bands: 50 };
/** Left of the first date stands what has none and is linked to nothing that has. */
const UNDATED = -220;
/** A picture that is higher than the window's shape allows is made wider, up to so many windows. */
const MOST = 30;
const WIDER = 1.2;

interface Row {
  nodes: LayoutNode[];
  /** Where the last of them ends. */
  right: number;
}

/** Agreements and events from left to right by date; everything else over or under the mean of what it is linked to. */
export function timeline(graph: LayoutGraph): Positions {
  const { width, height } = graph.window;
  for (let wide = width; ; wide *= WIDER) {
    const { positions, high } = inBands(graph, wide);
    if (high <= (wide * height) / width || wide > MOST * width) return positions;
  }
}

function inBands(graph: LayoutGraph, wide: number): { positions: Positions; high: number } {
  const x = acrossTime(graph, wide);
  const rowsOf = (band: (typeof BAND)[EntityType]) =>
    toRows(
      graph.nodes.filter(({ type }) => BAND[type] === band),
      x,
    );
  const positions: Positions = {};
  const place = (rows: readonly Row[], start: number, direction: 1 | -1): number =>
    rows.reduce((edge, { nodes }) => {
      const high = Math.max(...nodes.map(({ height }) => height)) + GAP.y;
      for (const { id } of nodes) positions[id] = { x: x.get(id)!, y: edge + (direction * high) / 2 };
      return edge + direction * high;
    }, start);
  const top = place(rowsOf('above'), -GAP.bands, -1);
  const bottom = place(rowsOf('below'), place(rowsOf('middle'), 0, 1) + GAP.bands, 1);
  return { positions, high: bottom - top };
}

/** Each in the first row in which it covers none. */
function toRows(nodes: readonly LayoutNode[], x: ReadonlyMap<string, number>): Row[] {
  const rows: Row[] = [];
  for (const node of nodes.toSorted((a, b) => x.get(a.id)! - x.get(b.id)! || (a.id < b.id ? -1 : 1))) {
    const left = x.get(node.id)! - node.width / 2;
    const right = left + node.width + GAP.x;
    const row = rows.find((one) => one.right <= left);
    if (row) {
      row.nodes.push(node);
      row.right = right;
    } else rows.push({ nodes: [node], right });
  }
  return rows;
}

function acrossTime(graph: LayoutGraph, wide: number): Map<string, number> {
  const { nodes } = graph;
  const scale = timeScale(
    nodes.map(({ date }) => date),
    wide,
  );
  const adjacency = toAdjacency(
    nodes.map(({ id }) => id),
    graph.edges,
  );
  let places = nodes.map(({ date }) => scale(date));
  // What has a place by then gives one to its neighbours.
  for (let waiting = Infinity, left = nodes.length; left < waiting;) {
    waiting = left;
    places = places.map((place, at) => place ?? meanOfLinked(adjacency, at, places));
    left = places.filter((place) => place === null).length;
  }
  return new Map(nodes.map(({ id }, at) => [id, places[at] ?? UNDATED]));
}

function meanOfLinked(adjacency: Adjacency, at: number, places: readonly (number | null)[]): number | null {
  const linked = Array.from(
    adjacency.targets.subarray(adjacency.offsets[at], adjacency.offsets[at + 1]),
    (other) => places[other] ?? [],
  ).flat();
  return linked.length === 0 ? null : linked.reduce((sum, place) => sum + place, 0) / linked.length;
}
