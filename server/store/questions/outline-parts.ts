import type { EntityType } from '../../model/types.ts';
import type { WholeGraph } from '../whole-graph.ts';
import { communitiesOf } from './communities.ts';
import { inTurns } from './in-turns.ts';
import { oncePerGraph } from './once-per-graph.ts';
import { degreesOf, homesOf } from './whole-facts.ts';

/** What things are put together by. */
export type OutlinedBy = 'type' | 'country' | 'community';

/** A group that things are in; those of one key are in one. */
export interface OutlinePart {
  /** `Agency`; by country `CN`, and `Topic` or `Event+*` for what is in none or in many; by community `around:agency_…`. */
  key: string;
  /** The type of all in it; null where it may be any. */
  type: EntityType | null;
  /** Its country: the code, or the name where no code is known. */
  country: string | null;
  /** Own id of the best connected thing of a community, ties by id; null for any other group. */
  hub: string | null;
  /** Whether it holds what is of too many countries, or of countries or communities too small to be told. */
  others: boolean;
}

/** The groups of each thing; what links several countries is in each of theirs. */
export interface Parted {
  /** Each set of groups that a thing is in, once. */
  sets: readonly (readonly OutlinePart[])[];
  /** By the place of a thing: its set, by its place among them. */
  of: Uint32Array;
}

/** What links more countries than these is not told by them: it would link each with each. */
const MOST_COUNTRIES = 8;

const PARTS: Record<OutlinedBy, (graph: WholeGraph) => Parted | Promise<Parted>> = {
  type: oncePerGraph(byType),
  country: oncePerGraph(byCountry),
  community: oncePerGraph(byCommunity),
};

/** Kept as long as the graph: what is asked of it changes nobody's group. */
export async function partsOf(graph: WholeGraph, by: OutlinedBy): Promise<Parted> {
  return PARTS[by](graph);
}

function byType({ things }: WholeGraph): Parted {
  return parted(things.map(({ type }) => [{ ...NO_PART, key: type, type }]));
}

function byCountry(graph: WholeGraph): Parted {
  const homes = homesOf(graph);
  return parted(
    graph.things.map(({ type }, place) => {
      const countries = homes[place]!;
      if (countries.length === 0) return [{ ...NO_PART, key: type, type }];
      if (countries.length > MOST_COUNTRIES) return [{ ...NO_PART, key: `${type}+*`, type, others: true }];
      return countries.map((country) => ({ ...NO_PART, key: country, country }));
    }),
  );
}

/** What is linked to nothing is in no community. */
async function byCommunity(graph: WholeGraph): Promise<Parted> {
  const communities = await inTurns(communitiesOf(graph));
  const hubs = hubsOf(graph, communities);
  const degrees = degreesOf(graph);
  return parted(
    graph.things.map((_, place) => {
      if (degrees[place] === 0) return [OTHERS];
      const hub = graph.things[hubs.get(communities[place]!)!]!.id;
      return [{ ...NO_PART, key: `around:${hub}`, hub }];
    }),
  );
}

/** By the number of a community: the place of its best connected thing, ties by id. */
function hubsOf(graph: WholeGraph, communities: Uint32Array): Map<number, number> {
  const degrees = degreesOf(graph);
  const hubs = new Map<number, number>();
  const idOf = (place: number) => graph.things[place]!.id;
  for (const [place, community] of communities.entries()) {
    const hub = hubs.get(community) ?? place;
    const further = degrees[place]! - degrees[hub]!;
    hubs.set(community, further > 0 || (further === 0 && idOf(place) < idOf(hub)) ? place : hub);
  }
  return hubs;
}

const NO_PART: OutlinePart = { key: '', type: null, country: null, hub: null, others: false };

/** What is of countries or communities too small to be told. */
const OTHERS: OutlinePart = { ...NO_PART, key: '+*', others: true };

/** The same part, and the same set, each time. */
function parted(partsOfEach: readonly OutlinePart[][]): Parted {
  const parts = new Map<string, OutlinePart>();
  const numbers = new Map<string, number>();
  const sets: OutlinePart[][] = [];
  const same = (part: OutlinePart) => parts.get(part.key) ?? (parts.set(part.key, part), part);
  const of = partsOfEach.map((some) => {
    const key = some.map((part) => part.key).join('\n');
    const known = numbers.get(key) ?? sets.push(some.map(same)) - 1;
    numbers.set(key, known);
    return known;
  });
  return { sets, of: Uint32Array.from(of) };
}

/** How groups are narrowed to those that are told one by one. */
export interface Folding {
  /** Countries or communities at most. */
  first: number;
  without: { countries: readonly string[] };
}

/**
 * Keeps the countries or communities of most things, and puts the others together; those left out are no groups. What
 * is `asked` counts, apart or not, so that opening a group changes no other.
 */
export function foldSmall(parted: Parted, asked: (place: number) => boolean, { first, without }: Folding): Parted {
  const isOff = ({ country }: OutlinePart) => country !== null && without.countries.includes(country);
  const sets = parted.sets.map((set) => set.filter((part) => !isOff(part)));
  const sizes = new Map<OutlinePart, number>();
  for (const [place, set] of parted.of.entries()) {
    for (const part of asked(place) ? sets[set]! : [])
      if (part.type === null && !part.others) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  }
  const ranked = [...sizes].sort(([a, x], [b, y]) => y - x || (a.key < b.key ? -1 : 1)).map(([part]) => part);
  const small = new Set(ranked.slice(first));
  const folded = sets.map((set) => [...new Set(set.map((part) => (small.has(part) ? OTHERS : part)))]);
  return { sets: folded, of: parted.of };
}
