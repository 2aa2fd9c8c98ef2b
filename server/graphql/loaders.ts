import DataLoader from 'dataloader';
import type { Entity, Relation, SourceDocument } from '../model/graph.ts';
import type { Mode, RelationType } from '../model/types.ts';
import type { GraphReader, RelationCount } from '../store/graph-store.ts';

/** What one request has fetched, each thing once and together with others of its kind. */
export interface Loaders {
  entities: DataLoader<string, Entity | undefined>;
  relations: DataLoader<string, Relation | undefined>;
  relationCounts: DataLoader<string, RelationCount[]>;
  documents: DataLoader<string, SourceDocument | undefined>;
  /** What relations of these types lead to from an entity, by name. */
  countries: DataLoader<string, Entity[]>;
  topics: DataLoader<string, Entity[]>;
}

/** Relations of one type that are followed for each entity on an average page. */
const EACH = 20;

export function createLoaders(store: GraphReader): Loaders {
  return {
    entities: new DataLoader((ids) => store.entities([...ids])),
    relations: new DataLoader((ids) => store.relations([...ids])),
    relationCounts: new DataLoader((ids) => store.relationCounts([...ids])),
    documents: new DataLoader((addresses) => store.documents([...addresses])),
    countries: new DataLoader((ids) => targets(store, [...ids], 'IN_COUNTRY')),
    topics: new DataLoader((ids) => targets(store, [...ids], 'ABOUT')),
  };
}

async function targets(store: GraphReader, ids: string[], type: RelationType): Promise<Entity[][]> {
  const modes: Mode[] = ['done', 'planned'];
  const found = await store.around(ids, { relationTypes: [type], modes }, EACH * ids.length);
  const entities = new Map(found.entities.map((entity) => [entity.id, entity]));
  const to = new Map(ids.map((id): [string, Entity[]] => [id, []]));
  for (const relation of found.relations) {
    const target = entities.get(relation.to);
    if (target) to.get(relation.from)?.push(target);
  }
  return ids.map((id) => to.get(id)!.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)));
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
