import type { EntityType } from '../../model/types.ts';
import type { WholeGraph } from '../whole-graph.ts';

/** What things are put together by. */
export type OutlinedBy = 'type' | 'country';

/** A group that things are in; those of one key are in one. */
export interface OutlinePart {
  /** `Agency`; by country `CN`, and `Topic` or `Event+*` for what is in none or in many. */
  key: string;
  /** The type of all in it; null where it may be any. */
  type: EntityType | null;
  /** Its country: the code, or the name where no code is known. */
  country: string | null;
  /** Whether it holds what is of too many countries, or of countries too small to be told. */
  others: boolean;
}

/** What links more countries than these is not told by them: it would link each with each. */
const MOST_COUNTRIES = 8;

/** The groups of each thing, by its place; what links several countries is in each of theirs. */
export function partsOf(graph: WholeGraph, by: OutlinedBy): OutlinePart[][] {
  const plain = plainParts();
  if (by === 'type') return graph.things.map(({ type }) => [plain(type, null)]);
  const homes = homesOf(graph);
  return graph.things.map(({ type }, place) => {
    const countries = homes[place]!;
    if (countries.length === 0) return [plain(type, null)];
    if (countries.length > MOST_COUNTRIES) return [plain(type, null, true)];
    return countries.map((country) => plain(null, country));
  });
}

/** The same group each time. */
function plainParts(): (type: EntityType | null, country: string | null, others?: boolean) => OutlinePart {
  const known = new Map<string, OutlinePart>();
  return (type, country, others = false) => {
    const key = `${country ?? type ?? ''}${others ? '+*' : ''}`;
    const part = known.get(key) ?? { key, type, country, others };
    known.set(key, part);
    return part;
  };
}

/** The countries that each thing belongs to: its own, else those of all that it is linked to. */
function homesOf(graph: WholeGraph): string[][] {
  const own = ownCountries(graph);
  const met = own.map((country) => (country === null ? new Set<string>() : null));
  for (const { from, to } of graph.lines) {
    if (own[to]) met[from]?.add(own[to]);
    if (own[from]) met[to]?.add(own[from]);
  }
  return met.map((countries, place) => (countries ? [...countries].sort() : [own[place]!]));
}

/** A place's country, and that of a body which lies in one alone. */
function ownCountries({ things, lines }: WholeGraph): (string | null)[] {
  const own = things.map(({ country }) => country);
  const seats = new Map<number, Set<number>>();
  for (const { type, mode, from, to } of lines) {
    if (type !== 'IN_COUNTRY' || mode === 'denied') continue;
    const known = seats.get(from);
    if (known) known.add(to);
    else seats.set(from, new Set([to]));
  }
  for (const [body, places] of seats) {
    const [only, ...others] = places;
    if (only !== undefined && others.length === 0) own[body] = things[only]!.country ?? things[only]!.name;
  }
  return own;
}

const OTHER_COUNTRIES: OutlinePart = { key: '+*', type: null, country: null, others: true };

/**
 * Keeps the countries with most things, and puts the others together. What is `asked` counts, apart or not, so that
 * opening a group changes no other.
 */
export function foldSmall(parts: readonly OutlinePart[][], asked: readonly boolean[], first: number): OutlinePart[][] {
  const sizes = new Map<OutlinePart, number>();
  for (const part of parts.flatMap((some, place) => (asked[place] ? some : [])))
    if (part.country !== null) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  const ranked = [...sizes].sort(([a, x], [b, y]) => y - x || (a.key < b.key ? -1 : 1)).map(([part]) => part);
  const small = new Set(ranked.slice(first));
  if (small.size === 0) return parts.map((some) => [...some]);
  return parts.map((some) => [...new Set(some.map((part) => (small.has(part) ? OTHER_COUNTRIES : part)))]);
}
