import DataLoader from 'dataloader';
import type { Entity, Evidence, Relation, SourceDocument } from '../model/graph.ts';
import type { SavedView } from '../model/saved-view.ts';
import type { Mode, RelationType } from '../model/types.ts';
import type { SharedKey } from '../model/why-one.ts';
import type {
  DocumentMention,
  ExpandOptions,
  GraphReader,
  HighlightedPassage,
  ListPage,
  Naming,
  Neighbour,
  RelationCount,
} from '../store/graph-store.ts';
import { pageLoader } from './page-loader.ts';
import type { LoadPage } from './page-loader.ts';

/** What one request has fetched, each thing once and together with others of its kind. */
export interface Loaders {
  /** Entities that are here already, by their own id. */
  known: Map<string, Entity>;
  entities: DataLoader<string, Entity | undefined>;
  relations: DataLoader<string, Relation | undefined>;
  relationCounts: DataLoader<string, RelationCount[]>;
  /** By the ids of the entities at both ends. */
  relationsAmong: DataLoader<string[], Relation[]>;
  documents: DataLoader<string, SourceDocument | undefined>;
  savedViews: DataLoader<string, SavedView | undefined>;
  /** What relations of these types lead to from an entity, by name. */
  countries: DataLoader<string, Entity[]>;
  topics: DataLoader<string, Entity[]>;
  neighbours: LoadPage<ExpandOptions, Neighbour>;
  evidence: LoadPage<ListPage, Evidence>;
  namings: LoadPage<ListPage, Naming>;
  whyOne: DataLoader<string, SharedKey[]>;
  /** By the address of the document. */
  passages: DataLoader<string, HighlightedPassage[]>;
  mentions: DataLoader<string, DocumentMention[]>;
}

/** Relations of one type that are followed for each entity on an average page. */
const EACH = 20;

export function createLoaders(store: GraphReader): Loaders {
  const known = new Map<string, Entity>();
  return {
    known,
    entities: new DataLoader((ids) => store.entities([...ids])),
    relations: new DataLoader((ids) => store.relations([...ids])),
    relationCounts: new DataLoader((ids) => store.relationCounts([...ids])),
    relationsAmong: new DataLoader((groups) => amongEach(store, groups)),
    documents: new DataLoader((addresses) => store.documents([...addresses])),
    savedViews: new DataLoader((ids) => store.savedViews([...ids])),
    countries: new DataLoader((ids) => targets(store, [...ids], 'IN_COUNTRY')),
    topics: new DataLoader((ids) => targets(store, [...ids], 'ABOUT')),
    neighbours: pageLoader(async (ids, options) => {
      const pages = await store.expand(ids, options);
      for (const { items } of pages) for (const { neighbour } of items) known.set(neighbour.id, neighbour);
      return pages;
    }),
    evidence: pageLoader((facts, page) => store.evidence(facts, page)),
    namings: pageLoader((ids, page) => store.namedIn(ids, page)),
    whyOne: new DataLoader((ids) => store.whyOne([...ids])),
    passages: new DataLoader((addresses) => store.passages([...addresses])),
    mentions: new DataLoader((addresses) => store.mentions([...addresses])),
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

async function amongEach(store: GraphReader, groups: readonly string[][]): Promise<Relation[][]> {
  const found = await store.relationsAmong([...new Set(groups.flat())]);
  return groups.map((ids) => {
    const own = new Set(ids);
    return found.filter(({ from, to }) => own.has(from) && own.has(to));
  });
}

/** Keeps entities that came with another answer, so that they are not fetched again. */
export function keep({ known }: Loaders, entities: Entity[]): void {
  for (const entity of entities) known.set(entity.id, entity);
}

/** Loads what another record points to; that it is not there is a fault of the store. */
export async function loadExisting<T>(loader: DataLoader<string, T | undefined>, id: string): Promise<T> {
  const found = await loader.load(id);
  if (found === undefined) throw new Error(`the graph points to ${id}, which it has not`);
  return found;
}

/** The entity that another record points to: at once when it is here already. */
export function loadEntity({ known, entities }: Loaders, id: string): Entity | Promise<Entity> {
  return known.get(id) ?? loadExisting(entities, id);
}
