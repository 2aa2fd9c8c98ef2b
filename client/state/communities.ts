import type { Adjacency } from './adjacency.ts';

/** A gain smaller than this is rounding. */
const NOTHING = 1e-9;

interface Weighted {
  /** For each place, the weights of its lines by the place they lead to; its own lines count twice. */
  links: Map<number, number>[];
  /** Sum of a place's weights. */
  strength: number[];
  total: number;
}

/**
 * Things more closely linked with each other than with the rest, as a number for each place: modularity by the method of
 * Louvain (Blondel and others, 2008). The same graph always gives the same.
 */
export function communities(adjacency: Adjacency): number[] {
  let graph = toWeighted(adjacency);
  let community = Array.from({ length: adjacency.size }, (_, place) => place);
  for (;;) {
    const joined = joinNeighbours(graph);
    const size = Math.max(-1, ...joined) + 1;
    if (size === graph.links.length) return community;
    community = community.map((place) => joined[place]!);
    graph = merge(graph, joined, size);
  }
}

function toWeighted({ size, offsets, targets }: Adjacency): Weighted {
  const links = Array.from(
    { length: size },
    (_, place) => new Map(Array.from(targets.subarray(offsets[place], offsets[place + 1]), (to) => [to, 1])),
  );
  return { links, strength: links.map(({ size: degree }) => degree), total: targets.length };
}

/** Each place goes to the neighbouring community that gains most by it, until none gains; communities are numbered anew. */
function joinNeighbours({ links, strength, total }: Weighted): number[] {
  const of = links.map((_, place) => place);
  const inside = [...strength];
  for (let moved = true; moved;) {
    moved = false;
    for (const [place, own] of of.entries()) {
      const gains = gainsOf(links[place]!, place, of);
      inside[own]! -= strength[place]!;
      const gain = (to: number) => (gains.get(to) ?? 0) - (strength[place]! * inside[to]!) / total;
      let best = own;
      for (const to of gains.keys()) if (gain(to) > gain(best) + NOTHING) best = to;
      inside[best]! += strength[place]!;
      of[place] = best;
      moved ||= best !== own;
    }
  }
  const numbers = new Map([...new Set(of)].map((to, number) => [to, number]));
  return of.map((to) => numbers.get(to)!);
}

/** Weight of a place's lines into each community beside it. */
function gainsOf(links: ReadonlyMap<number, number>, place: number, of: readonly number[]): Map<number, number> {
  const gains = new Map<number, number>();
  for (const [to, weight] of links) if (to !== place) gains.set(of[to]!, (gains.get(of[to]!) ?? 0) + weight);
  return gains;
}

/** The communities as places, with the lines between them. */
function merge({ links, total }: Weighted, of: readonly number[], size: number): Weighted {
  const merged = Array.from({ length: size }, () => new Map<number, number>());
  const strength = Array.from({ length: size }, () => 0);
  links.forEach((those, place) => {
    const from = of[place]!;
    for (const [to, weight] of those) {
      merged[from]!.set(of[to]!, (merged[from]!.get(of[to]!) ?? 0) + weight);
      strength[from]! += weight;
    }
  });
  return { links: merged, strength, total };
}
