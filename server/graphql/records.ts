import type { Claim, Entity, Relation, SourceDocument, Variant } from '../model/graph.ts';
import type { AttributeName } from '../model/types.ts';
import type { Path } from '../store/graph-walk.ts';
import type { Connection, PlacedEdge } from './connection.ts';

/** A document as resolvers pass it on: lists leave its text out, and it is fetched when asked for. */
export type DocumentRecord = Omit<SourceDocument, 'text'> & Partial<Pick<SourceDocument, 'text'>>;

/** A property of an entity as resolvers pass it on. */
export interface AttributeRecord {
  entityId: string;
  name: AttributeName;
  shown: Variant;
  others: Variant[];
}

/** Relations of an entity with their other ends. */
export type RelationList = Connection<PlacedEdge & { node: Relation; neighbour: Entity }> & { of: Entity };

/** A claim between two mentions, as a preview passes it on. */
export interface RelationClaim extends Claim {
  to: number;
}

/** A path as resolvers pass it on, with the day it was asked for. */
export interface PathRecord extends Path {
  day?: number;
}

/** A step of a path: ids of its relations. */
export interface PathStepRecord {
  relations: string[];
}
