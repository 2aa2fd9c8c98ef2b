import type { RelationFilter } from './relation-filter.ts';

/** An entity or a relation as its store calls it; costs less than an id. */
export type Handle = number | string;

/** One relation of an entity: the entity, the relation, its other end. */
export type Step = [from: Handle, relation: Handle, to: Handle];

/** How two entities are connected: the entities in order, and between each two of them every relation that fits. */
export interface Path {
  entities: string[];
  /** Ids of the relations of each step, in order; one step less than entities. */
  steps: string[][];
}

export interface PathBounds {
  /** Steps at most. */
  longest: number;
  /** Paths at most. */
  limit: number;
  /** Entities and relations to look at, at most; Neo4j counts only the ways it has found. */
  visits: number;
}

export interface FoundPaths {
  /** Shortest first; of equal length by the ids of their entities. */
  paths: Path[];
  /** False when a limit was hit: there may be other paths. */
  complete: boolean;
}

export interface Paths extends FoundPaths {
  /** Entities looked at; where the database does not tell, those of the paths. */
  visited: number;
}

/** The graph as a path-finder sees it. */
export interface GraphWalk {
  /** Handles in the order of `ids`; undefined where there is no such entity. */
  enter(ids: string[]): Promise<(Handle | undefined)[]>;
  /** How many relations the entities of each group have, of every kind. */
  weigh(groups: Handle[][]): Promise<number[]>;
  /** Relations of all these entities, in no order, at most `limit`; those to `open` entities whatever these are. */
  step(from: Handle[], filter: RelationFilter, open: Handle[], limit: number): Promise<Step[]>;
  /** Ids in the order of the handles. */
  leave(entities: Handle[], relations: Handle[]): Promise<{ entities: string[]; relations: string[] }>;
  /** All shortest paths, searched by the database; unknown ids have none. */
  shortest(from: string, to: string, filter: RelationFilter, bounds: PathBounds): Promise<Paths>;
}
