import type { Claim } from '../../model/graph.ts';
import type { Extraction } from '../stages.ts';
import { jurisdictionNamed } from './countries.ts';

const OF_PLACES = new Set<Claim['type']>(['HELD_AT', 'SIGNED_AT', 'PART_OF', 'IN_COUNTRY', 'country']);

/**
 * The European Union is a body, not a country: a release that reads it as a place and a table that has it as a party
 * speak of one thing. Where it is said to be where something was, it stays the place.
 */
export function unionAsBody(extraction: Extraction): Extraction {
  const asPlace = new Set(
    extraction.claims.filter(({ type }) => OF_PLACES.has(type)).flatMap(({ from, to }) => [from, to]),
  );
  const mentions = extraction.mentions.map((draft, i) => {
    const isUnion = draft.type === 'Location' && jurisdictionNamed(draft.names[0]!.text) === 'EU';
    return isUnion && !asPlace.has(i) ? { ...draft, type: 'Agency' as const } : draft;
  });
  return { ...extraction, mentions };
}
