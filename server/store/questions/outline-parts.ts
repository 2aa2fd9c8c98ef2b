import type { EntityType } from '../../model/types.ts';
import type { WholeGraph } from '../whole-graph.ts';
import { grouped } from './value-counts.ts';

/** What things are put together by. */
export type OutlinedBy = 'type' | 'country';

/** In which group a thing is; things of one key are in one. */
export interface OutlinePart {
  /** `Agency`; by country `CN`, or what links several or none: `Agreement+CL+CN`, `Topic`. */
  key: string;
  /** The type of all in it; null where it may be any. */
  type: EntityType | null;
  /** Codes of countries, or names where no code is known, in order. */
  countries: readonly string[];
  /** Whether it holds what is in groups too small to be told, or of too many countries. */
  others: boolean;
}

/** What links more countries than these has no group of its own: nobody reads their names. */
const MOST_COUNTRIES = 3;

/** The part of each thing, by its place. */
export function partsOf(graph: WholeGraph, by: OutlinedBy): OutlinePart[] {
  if (by === 'type') return graph.things.map(({ type }) => ({ key: type, type, countries: [], others: false }));
  const homes = homesOf(graph);
  return graph.things.map(({ type }, place) => countryPart(type, homes[place]!));
}

/** What belongs to one country is one group; what links the same countries is one for each type. */
function countryPart(type: EntityType, countries: readonly string[]): OutlinePart {
  const [only, ...others] = countries;
  if (only !== undefined && others.length === 0) return { key: only, type: null, countries, others: false };
  return { key: [type, ...countries].join('+'), type, countries, others: false };
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

/**
 * Keeps the largest groups, those of one country before others, and puts together what is in the rest: by type, or as
 * other countries. What is `asked` counts, apart or not, so that opening a group changes no other.
 */
export function foldSmall(parts: readonly OutlinePart[], asked: readonly boolean[], first: number): OutlinePart[] {
  const sizes = grouped(
    parts.filter((_, place) => asked[place]),
    ({ key }) => key,
  );
  const isOne = ({ countries }: OutlinePart) => Number(countries.length === 1);
  const ranked = [...sizes.values()]
    .flatMap((alike) => alike.slice(0, 1).map((part) => ({ part, size: alike.length })))
    .filter(({ part }) => part.countries.length <= MOST_COUNTRIES)
    .sort((a, b) => isOne(b.part) - isOne(a.part) || b.size - a.size || (a.part.key < b.part.key ? -1 : 1));
  const kept = new Set(ranked.slice(0, first).map(({ part }) => part.key));
  return parts.map((part) => (kept.has(part.key) ? part : othersOf(part)));
}

function othersOf({ type }: OutlinePart): OutlinePart {
  return { key: `${type ?? ''}+*`, type, countries: [], others: true };
}
