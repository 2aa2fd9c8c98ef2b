import type { Handle, RelationFilter, Step } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { resolveIds } from './entity-reads.ts';
import { listed, narrowing } from './narrowing.ts';

export function enter(connection: Connection, ids: string[]): (number | undefined)[] {
  const resolved = resolveIds(connection, ids);
  const sql = `SELECT group_concat(json_array(id, num)) FROM entity WHERE id IN ${listed('list')}`;
  const nums = new Map(connection.list<[string, number]>(sql, { list: JSON.stringify([...resolved.values()]) }));
  return ids.map((id) => nums.get(resolved.get(id) ?? ''));
}

export function step(
  connection: Connection,
  from: Handle[],
  filter: RelationFilter,
  open: Handle[],
  limit: number,
): Step[] {
  const { neighbourTypes, ...rest } = filter;
  const { where, parameters } = narrowing(rest);
  const types = narrowing({ neighbourTypes });
  const through = types.where.map((condition) => `(${condition} OR a.neighbour IN ${listed('open')})`);
  const conditions = [...where, ...through].map((condition) => ` AND ${condition}`).join('');
  const ended = filter.asOf === undefined ? '' : 'JOIN entity n INDEXED BY entity_name ON n.num = a.neighbour';
  const sql = `SELECT group_concat(json_array(node, relation_id, neighbour)) FROM (
    SELECT a.node, a.relation_id, a.neighbour FROM json_each(:from) f CROSS JOIN adjacent a ON a.node = f.value ${ended}
    WHERE a.neighbour <> a.node${conditions} LIMIT :limit
  )`;
  const given = { ...parameters, ...types.parameters, from: JSON.stringify(from), limit };
  return connection.list<Step>(sql, through.length > 0 ? { ...given, open: JSON.stringify(open) } : given);
}

export function leave(connection: Connection, handles: Handle[]): string[] {
  const sql = `SELECT group_concat(json_array(num, id)) FROM entity WHERE num IN ${listed('list')}`;
  const ids = new Map(connection.list<[number, string]>(sql, { list: JSON.stringify(handles) }));
  return handles.map((handle) => ids.get(Number(handle)) ?? '');
}
