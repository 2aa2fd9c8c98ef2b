/** Who is linked to whom, by place in a list: the neighbours of `i` are `targets[offsets[i]]` up to, without, `targets[offsets[i + 1]]`. */
export interface Adjacency {
  size: number;
  offsets: Int32Array;
  targets: Int32Array;
}

/** Parallel lines count once; a line to itself or to what is not in the list counts not at all. */
export function toAdjacency(ids: readonly string[], edges: readonly { source: string; target: string }[]): Adjacency {
  const places = new Map(ids.map((id, place) => [id, place]));
  const linked: Set<number>[] = ids.map(() => new Set());
  for (const { source, target } of edges) {
    const from = places.get(source);
    const to = places.get(target);
    if (from === undefined || to === undefined || from === to) continue;
    linked[from]!.add(to);
    linked[to]!.add(from);
  }
  const offsets = new Int32Array(ids.length + 1);
  linked.forEach((others, place) => (offsets[place + 1] = offsets[place]! + others.size));
  return { size: ids.length, offsets, targets: Int32Array.from(linked.flatMap((others) => [...others])) };
}

export function degreeOf({ offsets }: Adjacency, place: number): number {
  return offsets[place + 1]! - offsets[place]!;
}

/** Steps from `start` to each, -1 to what cannot be reached; `order` has the reached ones, nearest first. */
export function stepsFrom(adjacency: Adjacency, start: number): { steps: Int32Array; order: Int32Array } {
  const { size, offsets, targets } = adjacency;
  const steps = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  steps[start] = 0;
  queue[0] = start;
  let end = 1;
  for (let at = 0; at < end; at++) {
    const here = queue[at]!;
    for (let link = offsets[here]!; link < offsets[here + 1]!; link++) {
      const next = targets[link]!;
      if (steps[next] !== -1) continue;
      steps[next] = steps[here]! + 1;
      queue[end++] = next;
    }
  }
  return { steps, order: queue.subarray(0, end) };
}
