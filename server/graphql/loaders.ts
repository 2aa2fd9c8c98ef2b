import DataLoader from 'dataloader';
import type { Entity, Relation, SourceDocument } from '../model/graph.ts';
import type { GraphReader, RelationCount } from '../store/graph-store.ts';

/** What one request has fetched, each thing once and together with others of its kind. */
export interface Loaders {
  entities: DataLoader<string, Entity | undefined>;
  relations: DataLoader<string, Relation | undefined>;
  relationCounts: DataLoader<string, RelationCount[]>;
  documents: DataLoader<string, SourceDocument | undefined>;
}

export function createLoaders(store: GraphReader): Loaders {
  return {
    entities: new DataLoader((ids) => store.entities([...ids])),
    relations: new DataLoader((ids) => store.relations([...ids])),
    relationCounts: new DataLoader((ids) => store.relationCounts([...ids])),
    documents: new DataLoader((addresses) => store.documents([...addresses])),
  };
}

/** Keeps entities that came with another answer, so that they are not fetched again. */
export function keep(loaders: Loaders, entities: Entity[]): void {
  for (const entity of entities) loaders.entities.prime(entity.id, entity);
}

/** Loads what another record points to; that it is not there is a fault of the store. */
export async function loadExisting<T>(loader: DataLoader<string, T | undefined>, id: string): Promise<T> {
  const found = await loader.load(id);
  if (found === undefined) throw new Error(`the graph points to ${id}, which it has not`);
  return found;
}
