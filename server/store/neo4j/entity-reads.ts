import type { Entity, Relation, Subgraph } from '../../model/graph.ts';
import { ENTITY_TYPES, RELATION_TYPES, type EntityType, type RelationType } from '../../model/types.ts';
import type { ExpandOptions, GraphCounts, Neighbour, Paged, RelationCount } from '../graph-store.ts';
import { chooseOverview, OVERVIEW_MAX_SCAN, OVERVIEW_PER_TYPE, type OverviewRow } from '../overview.ts';
import type { Run } from './connection.ts';
import { toEntity, toRelation, type EntityRow, type RelationRow } from './graph-records.ts';
import { narrowing, narrowingLiterals } from './narrowing.ts';
import { integer, pageOf } from './values.ts';

/** Which entity each id leads to: its own or that of a key; ids that lead nowhere are absent. */
export async function resolveIds(read: Run, ids: string[]): Promise<Map<string, string>> {
  const rows = await read<{ asked: string; id: string }>('entity-ids', { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.asked, row.id]));
}

/** Entities by their own id. */
export async function loadEntities(read: Run, ids: string[]): Promise<Map<string, Entity>> {
  const rows = await read<{ entity: EntityRow }>('entities', { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.entity.id, toEntity(row.entity)]));
}

/** Answers in the order of `ids`: most are things' own ids, and only others cost two round trips more. */
export async function byOwnId<T>(
  ids: string[],
  ask: (ids: string[]) => Promise<Map<string, T>>,
  resolve: (ids: string[]) => Promise<Map<string, string>>,
): Promise<(T | undefined)[]> {
  const own = await ask([...new Set(ids)]);
  const others = ids.filter((id) => !own.has(id));
  if (others.length === 0) return ids.map((id) => own.get(id));
  const resolved = await resolve(others);
  const found = resolved.size === 0 ? own : await ask([...new Set(resolved.values())]);
  return ids.map((id) => own.get(id) ?? found.get(resolved.get(id) ?? ''));
}

/** The same for entities, which the ids of their keys lead to. */
export function ofEntities<T>(
  read: Run,
  ids: string[],
  ask: (ids: string[]) => Promise<Map<string, T>>,
): Promise<(T | undefined)[]> {
  return byOwnId(ids, ask, (others) => resolveIds(read, others));
}

export function entities(read: Run, ids: string[]): Promise<(Entity | undefined)[]> {
  return ofEntities(read, ids, (own) => loadEntities(read, own));
}

export async function relations(read: Run, ids: string[]): Promise<(Relation | undefined)[]> {
  const rows = await read<{ relation: RelationRow }>('relations', { ids: [...new Set(ids)] });
  const found = new Map(rows.map((row) => [row.relation.id, toRelation(row.relation)]));
  return ids.map((id) => found.get(id));
}

export async function expand(read: Run, ids: string[], options: ExpandOptions): Promise<Paged<Neighbour>[]> {
  const found = await ofEntities(read, ids, (own) => expandOwn(read, own, options));
  return found.map((page) => page ?? { items: [], total: 0 });
}

interface NeighbourRow {
  relation: RelationRow;
  neighbour: EntityRow;
}

/** A relation of a thing to itself is out and in; asked for both it comes once. */
async function expandOwn(read: Run, ids: string[], options: ExpandOptions): Promise<Map<string, Paged<Neighbour>>> {
  const direction = options.direction ?? 'both';
  const parameters = {
    ids,
    ...narrowing(options),
    directions: direction === 'both' ? ['out', 'in'] : [direction],
    byDegree: options.order === 'degree',
    ...pageOf(options),
  };
  type Row = { id: string } & Paged<NeighbourRow>;
  const rows = await read<Row>('expansion', parameters, narrowingLiterals(options));
  const toNeighbour = ({ relation, neighbour }: NeighbourRow): Neighbour => ({
    relation: toRelation(relation),
    neighbour: toEntity(neighbour),
  });
  return new Map(rows.map(({ id, items, total }) => [id, { items: items.map(toNeighbour), total }]));
}

export async function relationCounts(read: Run, ids: string[]): Promise<RelationCount[][]> {
  const found = await ofEntities(read, ids, (own) => ownCounts(read, own));
  return found.map((counts) => counts ?? []);
}

async function ownCounts(read: Run, ids: string[]): Promise<Map<string, RelationCount[]>> {
  const rows = await read<RelationCount & { id: string }>('relation-counts', { ids });
  const counts = new Map<string, RelationCount[]>();
  for (const { id, ...count } of rows) {
    const list = counts.get(id);
    if (list) list.push(count);
    else counts.set(id, [count]);
  }
  return counts;
}

export async function relationsAmong(read: Run, ids: string[]): Promise<Relation[]> {
  const own = [...new Set((await resolveIds(read, ids)).values())];
  const rows = await read<{ relation: RelationRow }>('relations-among', { ids: own });
  return rows.map((row) => toRelation(row.relation));
}

export async function overview(read: Run, limit: number): Promise<Subgraph> {
  const best = await read<Omit<OverviewRow, 'neighbours'>>('best-connected', {
    types: Object.keys(ENTITY_TYPES),
    limit: integer(OVERVIEW_PER_TYPE),
  });
  const scanned = best.filter((row) => row.degree <= OVERVIEW_MAX_SCAN).map((row) => row.id);
  const rows = await read<{ id: string; neighbours: string[] }>('neighbours', { ids: scanned });
  const neighbours = new Map(rows.map((row) => [row.id, row.neighbours]));
  const chosen = chooseOverview(
    best.map((row) => ({ ...row, neighbours: neighbours.get(row.id) ?? [] })),
    limit,
  );
  const found = await loadEntities(read, chosen);
  return { entities: chosen.flatMap((id) => found.get(id) ?? []), relations: await relationsAmong(read, chosen) };
}

/** Reference rows are not counted among the documents. */
export async function counts(read: Run): Promise<GraphCounts> {
  const types = Object.keys(RELATION_TYPES) as RelationType[];
  const [documents, entityRows, ...relationRows] = await Promise.all([
    read<{ total: number }>('document-count', { kinds: ['release', 'row'] }),
    read<{ type: EntityType; count: number }>('count-entities'),
    ...types.map((type) => read<{ count: number }>('count-relations', {}, { types: [type] })),
  ]);
  const byType = types.map((type, i) => [type, relationRows[i]?.[0]?.count ?? 0] as const);
  return {
    documents: documents[0]?.total ?? 0,
    entities: Object.fromEntries(entityRows.map((row) => [row.type, row.count])),
    relations: Object.fromEntries(byType.filter(([, count]) => count > 0)),
  };
}
