import type { WholeGraph } from '../whole-graph.ts';
import { oncePerGraph } from './once-per-graph.ts';

/** Relations of each thing, by its place. */
export const degreesOf = oncePerGraph(({ things, lines }) => {
  const degrees = new Uint32Array(things.length);
  for (const { from, to } of lines) {
    degrees[from]! += 1;
    degrees[to]! += 1;
  }
  return degrees;
});

/** The countries that each thing belongs to, in order: its own, else those of all that it is linked to. */
export const homesOf = oncePerGraph((graph): readonly (readonly string[])[] => {
  const own = ownCountries(graph);
  const met = own.map((country) => (country === null ? new Set<string>() : null));
  for (const { from, to } of graph.lines) {
    if (own[to]) met[from]?.add(own[to]);
    if (own[from]) met[to]?.add(own[from]);
  }
  const known = new Map<string, string[]>();
  return met.map((found, place) => {
    const countries = found ? [...found].sort() : [own[place]!];
    const key = countries.join('\n');
    const same = known.get(key) ?? countries;
    known.set(key, same);
    return same;
  });
});

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

/** Names of the topics of each instrument that has any, by its place. */
export const topicsOf = oncePerGraph(({ things, lines }): ReadonlyMap<number, readonly string[]> => {
  const topics = new Map<number, string[]>();
  for (const { type, mode, from, to } of lines) {
    if (type !== 'ABOUT' || mode === 'denied' || things[from]!.type !== 'Agreement') continue;
    topics.set(from, [...(topics.get(from) ?? []), things[to]!.name ?? '']);
  }
  return topics;
});
