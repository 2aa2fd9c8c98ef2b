import type { Claim, Mention, Name, SourceDocument } from './graph.ts';
import type { EntityType } from './types.ts';

/** A mention as it is kept: its identity is its signature. */
export interface StoredMention extends Mention {
  signature: string;
}

/** A claim as it is kept: `fact` is the relation, or `<entity id>.<attribute>`, that it supports now. */
export interface StoredClaim extends Claim {
  fact: string;
}

export interface StoredReading {
  document: SourceDocument;
  mentions: StoredMention[];
  claims: StoredClaim[];
  cites: string[];
}

/**
 * Mentions equal in type, names and keys, counted. `strength` is its strongest level with a key.
 * `founder`: its keys make the entity; `joined`: it was taken in by one entity that bears its keys and lends it none;
 * `ambiguous`: several do, so each document's mention is an entity of its own (`entity` is null).
 */
export interface Signature {
  id: string;
  type: EntityType;
  names: Name[];
  keys: string[][];
  strength: number;
  /** Distinct texts with such a mention. */
  texts: number;
  standing: 'founder' | 'joined' | 'ambiguous';
  entity: string | null;
}
