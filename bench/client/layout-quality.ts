import { stepsFrom, toAdjacency } from '../../client/state/adjacency.ts';
import type { LayoutGraph, Positions } from '../../client/graph/layouts/layout.ts';

/** Distances from so many things are looked at. */
const SAMPLED = 200;
/** A thing is crowded when another is nearer than this share of the distance they would have, spread out evenly. */
const NEAR = 0.25;

/** How good a picture is; in all three less is better. */
export interface Quality {
  /** How far drawn distances are from numbers of steps, at the best scale: 0 is exact. */
  stress: number;
  /** Pairs of lines that cross. */
  crossings: number;
  /** Share of the things that stand close to another. */
  crowded: number;
}

export function layoutQuality(graph: LayoutGraph, positions: Positions): Quality {
  const places = graph.nodes.map(({ id }) => positions[id]!);
  const x = places.map((place) => place.x);
  const y = places.map((place) => place.y);
  return { stress: stress(graph, x, y), crossings: crossings(graph, x, y), crowded: crowded(x, y) };
}

/** The mean over pairs of `(steps - scale · distance)² / steps²`. */
function stress(graph: LayoutGraph, x: readonly number[], y: readonly number[]): number {
  const ids = graph.nodes.map(({ id }) => id);
  const adjacency = toAdjacency(ids, graph.edges);
  let ratio = 0;
  let square = 0;
  let pairs = 0;
  const stride = Math.max(1, Math.floor(ids.length / SAMPLED));
  for (let from = 0; from < ids.length; from += stride) {
    const { steps } = stepsFrom(adjacency, from);
    for (let to = 0; to < ids.length; to++) {
      if (steps[to]! <= 0) continue;
      const share = Math.hypot(x[from]! - x[to]!, y[from]! - y[to]!) / steps[to]!;
      ratio += share;
      square += share * share;
      pairs++;
    }
  }
  return 1 - (ratio * ratio) / square / pairs;
}

function crossings({ nodes, edges }: LayoutGraph, x: readonly number[], y: readonly number[]): number {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const lines = edges.map(({ source, target }) => [places.get(source)!, places.get(target)!] as const);
  const side = (a: number, b: number, c: number) =>
    (x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!);
  let count = 0;
  for (let one = 0; one < lines.length; one++) {
    const [a, b] = lines[one]!;
    for (let other = one + 1; other < lines.length; other++) {
      const [c, d] = lines[other]!;
      if (a === c || a === d || b === c || b === d) continue;
      if (side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0) count++;
    }
  }
  return count;
}

function crowded(x: readonly number[], y: readonly number[]): number {
  const area = (Math.max(...x) - Math.min(...x)) * (Math.max(...y) - Math.min(...y));
  const near = NEAR * Math.sqrt(area / x.length);
  const order = x.map((_, place) => place).toSorted((a, b) => x[a]! - x[b]!);
  const close = new Set<number>();
  order.forEach((one, rank) => {
    for (let next = rank + 1; next < order.length && x[order[next]!]! - x[one]! < near; next++) {
      const other = order[next]!;
      if (Math.hypot(x[one]! - x[other]!, y[one]! - y[other]!) >= near) continue;
      close.add(one);
      close.add(other);
    }
  });
  return close.size / x.length;
}
