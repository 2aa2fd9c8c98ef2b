import type { RelationFilter } from '../relation-filter.ts';
import type { Handle, Step } from '../graph-walk.ts';
import type { Connection } from './connection.ts';
import { resolveIds } from './entity-reads.ts';
import { listed, narrowingSteps } from './narrowing.ts';

/** Where a walk begins. */
export interface Entered {
  node: number;
  /** How many relations it has, of every kind. */
  degree: number;
}

export function enter(connection: Connection, ids: string[]): (Entered | undefined)[] {
  const own = entered(connection, ids);
  if (ids.every((id) => own.has(id))) return ids.map((id) => own.get(id));
  const resolved = resolveIds(connection, ids);
  const all = entered(connection, [...resolved.values()]);
  return ids.map((id) => all.get(resolved.get(id) ?? ''));
}

function entered(connection: Connection, ids: string[]): Map<string, Entered> {
  const sql = `SELECT group_concat('[' || l.key || ',' || e.num || ',' || e.degree || ']')
    FROM json_each(:list) l CROSS JOIN entity e ON e.id = l.value`;
  const found = connection.list<[at: number, node: number, degree: number]>(sql, { list: JSON.stringify(ids) });
  return new Map(found.map(([at, node, degree]) => [ids[at] ?? '', { node, degree }]));
}

export function step(
  connection: Connection,
  from: Handle[],
  filter: RelationFilter,
  open: Handle[],
  limit: number,
): Step[] {
  const { ofRelation, ofNeighbour, parameters } = narrowingSteps(filter);
  const through = ofNeighbour.map((condition) => `(${condition} OR a.neighbour IN ${listed('open')})`);
  const conditions = [...ofRelation, ...through].map((condition) => ` AND ${condition}`).join('');
  const sql = `SELECT group_concat(node || ',' || relation || ',' || neighbour) FROM (
    SELECT a.node, a.relation, a.neighbour FROM json_each(:from) f CROSS JOIN step a ON a.node = f.value
    WHERE a.neighbour <> a.node${conditions} LIMIT :limit
  )`;
  const given = { ...parameters, from: JSON.stringify(from), limit };
  // Three numbers for each: an array of arrays takes half as long again.
  const cells = connection.list<number>(sql, through.length > 0 ? { ...given, open: JSON.stringify(open) } : given);
  return Array.from({ length: cells.length / 3 }, (_, i): Step => {
    const [node = 0, relation = 0, neighbour = 0] = [cells[3 * i], cells[3 * i + 1], cells[3 * i + 2]];
    return [node, relation, neighbour];
  });
}

export function weigh(connection: Connection, groups: Handle[][]): number[] {
  const sql = `SELECT group_concat((
      SELECT coalesce(sum(e.degree), 0) FROM json_each(g.value) n CROSS JOIN entity e ON e.num = n.value
    ) ORDER BY g.key) FROM json_each(:groups) g`;
  return connection.list<number>(sql, { groups: JSON.stringify(groups) });
}

export function leave(
  connection: Connection,
  entities: Handle[],
  relations: Handle[],
): { entities: string[]; relations: string[] } {
  return {
    entities: idsOf(connection, 'entity', entities),
    relations: idsOf(connection, 'relation', relations),
  };
}

function idsOf(connection: Connection, table: 'entity' | 'relation', handles: Handle[]): string[] {
  const sql = `SELECT group_concat(json_array(num, id)) FROM ${table} WHERE num IN ${listed('list')}`;
  const ids = new Map(connection.list<[number, string]>(sql, { list: JSON.stringify(handles) }));
  return handles.map((handle) => ids.get(Number(handle)) ?? '');
}
