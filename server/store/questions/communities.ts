import type { WholeGraph } from '../whole-graph.ts';
import { linkPlaces, type LinkedPlaces } from './linked-places.ts';

/** A gain smaller than this is rounding. */
const NOTHING = 1e-9;
/** Part of the places that have to move for another round. */
const FEW = 0.001;
/** Places after which others are answered. */
const STOP = 10_000;

/**
 * Things more closely linked with each other than with the rest, as a number for each place: modularity by the method of
 * Louvain (Blondel and others, 2008). The same graph always gives the same, in whatever order it was read; what is
 * denied links nothing.
 */
export function* communitiesOf(graph: WholeGraph): Generator<void, Uint32Array> {
  const { ranks, linked } = yield* ranked(graph);
  let places = linked;
  let communities = ranks;
  for (;;) {
    const { joined, count } = yield* joinNeighbours(places);
    if (count === places.size) return communities;
    communities = communities.map((place) => joined[place]!);
    places = yield* merged(places, joined, count);
  }
}

/** The things by their ids, since each database gives them in an order of its own. */
function* ranked({ things, lines }: WholeGraph): Generator<void, { ranks: Uint32Array; linked: LinkedPlaces }> {
  const order = things.map(({ id }) => id).sort();
  const rankOf = new Map(order.map((id, rank) => [id, rank]));
  const ranks = Uint32Array.from(things, ({ id }) => rankOf.get(id)!);
  yield;
  const starts = new Uint32Array(2 * lines.length);
  const ends = new Uint32Array(2 * lines.length);
  let count = 0;
  for (const { mode, from, to } of lines) {
    if (mode === 'denied') continue;
    starts[count] = ends[count + 1] = ranks[from]!;
    ends[count] = starts[count + 1] = ranks[to]!;
    count += 2;
  }
  const each = new Float64Array(count).fill(1);
  yield;
  const linked = yield* linkPlaces(things.length, starts.subarray(0, count), ends.subarray(0, count), each);
  return { ranks, linked };
}

interface Joined {
  joined: Uint32Array;
  count: number;
}

/** Each place goes to the neighbouring community that gains most by it, until hardly any moves; communities are numbered anew. */
function* joinNeighbours(places: LinkedPlaces): Generator<void, Joined> {
  const { of, join } = joining(places);
  for (let moved = places.size; moved > places.size * FEW;) {
    moved = 0;
    for (let place = 0; place < places.size; place += 1) {
      if (place % STOP === 0) yield;
      if (join(place)) moved += 1;
    }
  }
  return numbered(of);
}

/** The community of each place, at first its own, and what moves one; tells whether it moved. */
function joining(places: LinkedPlaces): { of: Uint32Array; join: (place: number) => boolean } {
  const { size, offsets, ends, weights } = places;
  const strengths = strengthsOf(places);
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  const of = Uint32Array.from(strengths.keys());
  const inside = strengths.slice();
  const links = new Float64Array(size);
  const join = (place: number) => {
    const own = of[place]!;
    const strength = strengths[place]!;
    const [first, last] = [offsets[place]!, offsets[place + 1]!];
    for (let at = first; at < last; at += 1) if (ends[at] !== place) links[of[ends[at]!]!]! += weights[at]!;
    inside[own]! -= strength;
    const gain = (community: number) => links[community]! - (strength * inside[community]!) / total;
    let best = own;
    for (let at = first; at < last; at += 1) {
      const other = of[ends[at]!]!;
      if (gain(other) > gain(best) + NOTHING) best = other;
    }
    for (let at = first; at < last; at += 1) links[of[ends[at]!]!] = 0;
    inside[best]! += strength;
    of[place] = best;
    return best !== own;
  };
  return { of, join };
}

function strengthsOf({ size, offsets, weights }: LinkedPlaces): Float64Array {
  const sum = (_: unknown, place: number) =>
    weights.subarray(offsets[place], offsets[place + 1]).reduce((so, weight) => so + weight, 0);
  return Float64Array.from({ length: size }, sum);
}

function numbered(of: Uint32Array): Joined {
  const numbers = new Map([...new Set(of)].map((community, number) => [community, number]));
  return { joined: of.map((community) => numbers.get(community)!), count: numbers.size };
}

/** The communities as places, with the lines between them and, from each to itself, those within. */
function* merged(
  { offsets, ends, weights, size }: LinkedPlaces,
  joined: Uint32Array,
  count: number,
): Generator<void, LinkedPlaces> {
  const starts = new Uint32Array(ends.length);
  for (let place = 0; place < size; place += 1) starts.fill(joined[place]!, offsets[place], offsets[place + 1]);
  return yield* linkPlaces(
    count,
    starts,
    ends.map((end) => joined[end]!),
    weights,
  );
}
