import type { EntityType, Mode, RelationType } from '../api/generated.ts';
import { ENTITY_LOOK } from './look.ts';

/** What a relation is called: in the legend, and read from either of its ends. */
export const RELATION_WORDS: Record<RelationType, { name: string; out: string; in: string }> = {
  PARTY_TO: { name: 'Party to', out: 'Party to', in: 'Party' },
  SIGNED: { name: 'Signed', out: 'Signed', in: 'Signed by' },
  HOLDS_POST: { name: 'Holds post', out: 'Post at', in: 'Post held by' },
  TOOK_PART_IN: { name: 'Took part in', out: 'Took part in', in: 'Participant' },
  CONCERNS: { name: 'Concerns', out: 'Concerns', in: 'Concerned by' },
  SIGNED_AT: { name: 'Signed at', out: 'Signed at', in: 'Signed here' },
  HELD_AT: { name: 'Held at', out: 'Held at', in: 'Held here' },
  ABOUT: { name: 'About', out: 'About', in: 'Subject of' },
  RENEWS: { name: 'Renews', out: 'Renews', in: 'Renewed by' },
  AMENDS: { name: 'Amends', out: 'Amends', in: 'Amended by' },
  REPLACES: { name: 'Replaces', out: 'Replaces', in: 'Replaced by' },
  UNDER: { name: 'Made under', out: 'Made under', in: 'Wider frame of' },
  PART_OF: { name: 'Part of', out: 'Part of', in: 'Contains' },
  IN_COUNTRY: { name: 'In country', out: 'In country', in: 'Body here' },
  SUCCEEDS: { name: 'Succeeds', out: 'Succeeds', in: 'Succeeded by' },
};

export const RELATION_ORDER = Object.keys(RELATION_WORDS) as RelationType[];

export const MODE_WORDS: Record<Mode, string> = { DONE: 'Happened', PLANNED: 'Planned', DENIED: 'Denied' };

/** `"Party to: 12 agreements"`: what an expansion would bring. */
export function countWords(type: RelationType, outgoing: boolean, neighbour: EntityType, count: number): string {
  const look = ENTITY_LOOK[neighbour];
  const words = outgoing ? RELATION_WORDS[type].out : RELATION_WORDS[type].in;
  return `${words}: ${count} ${(count === 1 ? look.one : look.many).toLowerCase()}`;
}
