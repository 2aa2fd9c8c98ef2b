import { stepsFrom, type Adjacency } from '../../state/adjacency.ts';

/** The parts that no line links, each as places in the list; the largest first. */
export function components(adjacency: Adjacency): Int32Array[] {
  const seen = new Uint8Array(adjacency.size);
  const found: Int32Array[] = [];
  for (let place = 0; place < adjacency.size; place++) {
    if (seen[place]) continue;
    const part = reachable(adjacency, place);
    for (const member of part) seen[member] = 1;
    found.push(part);
  }
  return found.toSorted((a, b) => b.length - a.length);
}

function reachable(adjacency: Adjacency, place: number): Int32Array {
  const alone = adjacency.offsets[place] === adjacency.offsets[place + 1];
  return alone ? Int32Array.of(place) : stepsFrom(adjacency, place).order.toSorted();
}

/** One part with the lines in it, its members numbered anew in the order of `part`. */
export function partOf({ size, offsets, targets }: Adjacency, part: Int32Array): Adjacency {
  const places = new Int32Array(size);
  part.forEach((place, index) => (places[place] = index));
  const ends = new Int32Array(part.length + 1);
  const inside: number[] = [];
  part.forEach((place, index) => {
    for (let link = offsets[place]!; link < offsets[place + 1]!; link++) inside.push(places[targets[link]!]!);
    ends[index + 1] = inside.length;
  });
  return { size: part.length, offsets: ends, targets: Int32Array.from(inside) };
}
