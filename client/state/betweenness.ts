import type { Adjacency } from './adjacency.ts';

/** On how many shortest ways between two others each place lies (Brandes, 2001); a way told in both directions counts once. */
export function betweenness(adjacency: Adjacency): Float64Array {
  const between = new Float64Array(adjacency.size);
  const walk = {
    order: new Int32Array(adjacency.size),
    steps: new Int32Array(adjacency.size),
    ways: new Float64Array(adjacency.size),
    share: new Float64Array(adjacency.size),
  };
  for (let start = 0; start < adjacency.size; start++) addFrom(adjacency, start, walk, between);
  return between.map((sum) => sum / 2);
}

interface Walk {
  order: Int32Array;
  steps: Int32Array;
  ways: Float64Array;
  share: Float64Array;
}

function addFrom({ offsets, targets }: Adjacency, start: number, walk: Walk, between: Float64Array): void {
  const { order, steps, ways, share } = walk;
  steps.fill(-1);
  ways.fill(0);
  share.fill(0);
  steps[start] = 0;
  ways[start] = 1;
  order[0] = start;
  let end = 1;
  for (let at = 0; at < end; at++) {
    const here = order[at]!;
    for (let link = offsets[here]!; link < offsets[here + 1]!; link++) {
      const next = targets[link]!;
      if (steps[next] === -1) {
        steps[next] = steps[here]! + 1;
        order[end++] = next;
      }
      if (steps[next] === steps[here]! + 1) ways[next]! += ways[here]!;
    }
  }
  for (let at = end - 1; at > 0; at--) {
    const here = order[at]!;
    for (let link = offsets[here]!; link < offsets[here + 1]!; link++) {
      const before = targets[link]!;
      if (steps[before] === steps[here]! - 1) share[before]! += (ways[before]! / ways[here]!) * (1 + share[here]!);
    }
    between[here]! += share[here]!;
  }
}
