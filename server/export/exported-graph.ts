import type { Entity, Relation } from '../model/graph.ts';
import type { StoredReading } from '../model/kept.ts';
import type { GraphReader, Source } from '../store/graph-store.ts';
import { toSource } from '../store/reading-answers.ts';

/** A part of the graph, or all of it, with the documents that say so. */
export interface ExportedGraph {
  /** By id. */
  entities: Entity[];
  /** By id; both ends are among the entities. */
  relations: Relation[];
  /** By address. */
  sources: Source[];
}

/** The entities asked for, by the id of any key they bear, with all relations among them; unknown ids are left out. */
export async function partOfGraph(store: GraphReader, ids: string[]): Promise<ExportedGraph> {
  const found = (await store.entities(ids)).filter((entity) => entity !== undefined);
  const entities = [...new Map(found.map((entity) => [entity.id, entity])).values()].sort(byId);
  const own = entities.map(({ id }) => id);
  const relations = await store.relationsAmong(own);
  const sources = await store.sources({ relations: relations.map(({ id }) => id), entities: own });
  return { entities, relations, sources };
}

type Line =
  | ({ is: 'entity' } & Entity)
  | ({ is: 'relation' } & Relation)
  | ({ is: 'document' } & StoredReading['document'] & Pick<StoredReading, 'claims'>)
  | { is: 'signature' | 'judgement' };

/** All of it, as one moment of the store has it. */
export async function wholeGraph(store: GraphReader): Promise<ExportedGraph> {
  const graph: ExportedGraph = { entities: [], relations: [], sources: [] };
  for await (const text of store.dump()) {
    const line = JSON.parse(text) as Line;
    if (line.is === 'entity') graph.entities.push(record(line));
    else if (line.is === 'relation') graph.relations.push(record(line));
    else if (line.is === 'document' && line.claims.length > 0)
      graph.sources.push(
        toSource(
          line,
          line.claims.map(({ fact }) => factId(fact)),
        ),
      );
  }
  graph.sources.sort((a, b) => (a.address < b.address ? -1 : 1));
  return graph;
}

/** A property's fact is `<entity id>.<property>`. */
function factId(fact: string): string {
  return fact.split('.', 1)[0] ?? fact;
}

function record<T extends { is: string }>({ is: _is, ...rest }: T): Omit<T, 'is'> {
  return rest;
}

function byId(a: Entity, b: Entity): number {
  return a.id < b.id ? -1 : 1;
}
