import type { Entity, Relation } from '../../model/graph.ts';
import type { GraphReader } from '../graph-store.ts';
import type { RelationFilter } from '../relation-filter.ts';
import type { Handle } from '../graph-walk.ts';

export interface SharedOptions extends RelationFilter {
  limit: number;
  /** Relations of the two to look at, at most. */
  visits: number;
}

/** What both have to do with. */
export interface SharedNeighbour {
  neighbour: Entity;
  /** All relations between it and the two that fit, by id. */
  relations: Relation[];
}

export interface SharedNeighbours {
  /** Those with most relations to the two first, ties by id. */
  neighbours: SharedNeighbour[];
  total: number;
  /** False when there are more relations than are looked at: then nothing is answered. */
  complete: boolean;
}

const NONE: SharedNeighbours = { neighbours: [], total: 0, complete: true };

/** The entities that are related to both of two; none for unknown ids and for a thing and itself. */
export async function askSharedNeighbours(
  reader: GraphReader,
  a: string,
  b: string,
  { limit, visits, ...filter }: SharedOptions,
): Promise<SharedNeighbours> {
  const { walk } = reader;
  const [one, other] = await walk.enter([a, b]);
  if (one === undefined || other === undefined || one === other) return NONE;
  const steps = await walk.step([one, other], filter, [], visits + 1);
  if (steps.length > visits) return { ...NONE, complete: false };
  const from = (centre: Handle) => new Set(steps.flatMap(([at, , to]) => (at === centre ? [to] : [])));
  const reached = from(other);
  const shared = [...from(one)].filter((handle) => reached.has(handle));
  const ways = new Map(shared.map((handle) => [handle, new Set<Handle>()]));
  for (const [, relation, to] of steps) ways.get(to)?.add(relation);
  const ties = [...new Set([...ways.values()].flatMap((some) => [...some]))];
  const ids = await walk.leave(shared, ties);
  const name = new Map(ties.map((handle, i) => [handle, ids.relations[i] ?? '']));
  const rows = shared.map((handle, i) => ({
    id: ids.entities[i] ?? '',
    relations: [...(ways.get(handle) ?? [])].map((relation) => name.get(relation) ?? '').sort(),
  }));
  rows.sort((x, y) => y.relations.length - x.relations.length || (x.id < y.id ? -1 : 1));
  return { neighbours: await load(reader, rows.slice(0, limit)), total: rows.length, complete: true };
}

async function load(reader: GraphReader, rows: { id: string; relations: string[] }[]): Promise<SharedNeighbour[]> {
  const [entities, relations] = await Promise.all([
    reader.entities(rows.map(({ id }) => id)),
    reader.relations(rows.flatMap((row) => row.relations)),
  ]);
  const byId = new Map(relations.flatMap((relation) => (relation ? [[relation.id, relation]] : [])));
  return rows.flatMap((row, i) => {
    const neighbour = entities[i];
    return neighbour ? [{ neighbour, relations: row.relations.flatMap((id) => byId.get(id) ?? []) }] : [];
  });
}
