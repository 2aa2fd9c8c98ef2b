import type { Relation } from '../../model/graph.ts';
import type { Connection } from './connection.ts';

/** What of a relation is kept beside its record. */
type Ends = [id: string, type: string, mode: string, source: string, target: string];

const KEPT_RELATIONS = `SELECT group_concat(json_array(id, type, mode, source, target)) FROM relation
  WHERE id IN (SELECT value FROM json_each(:ids))`;

const PUT_RELATIONS = `INSERT INTO relation (id, type, mode, source, target, record)
  SELECT value ->> 0 AS id, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(:rows) WHERE true ORDER BY id
  ON CONFLICT (id) DO UPDATE SET mode = excluded.mode, record = excluded.record`;

/** Its row from one end, `node`, or from the other. */
const PUT_ADJACENT = `INSERT OR REPLACE INTO adjacent (node, type, direction, relation, neighbour_type, neighbour, mode)
  SELECT ends.node, ends.type, ends.direction, r.num, e.type, ends.neighbour, ends.mode FROM (
    SELECT value ->> 0 AS relation, value ->> 1 AS type, value ->> 2 AS mode, value ->> 3 AS node, value ->> 4 AS neighbour, 'out' AS direction
    FROM json_each(:rows)
    UNION ALL
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 4, value ->> 3, 'in' FROM json_each(:rows)
  ) AS ends JOIN relation r ON r.id = ends.relation JOIN entity e ON e.id = ends.neighbour ORDER BY ends.node`;

const DELETE_ADJACENT = (direction: 'out' | 'in', end: 3 | 4) => `DELETE FROM adjacent
  WHERE (node, type, direction, relation) IN (
    SELECT value ->> ${end}, r.type, '${direction}', r.num FROM json_each(:rows) JOIN relation r ON r.id = value ->> 0
  )`;

const ADD_DEGREES = `UPDATE entity SET degree = degree + more.count
  FROM (SELECT value ->> 0 AS id, value ->> 1 AS count FROM json_each(:rows)) AS more WHERE entity.id = more.id`;

/** Run after the entities: relations count in the degree of their ends. */
export function saveRelations(connection: Connection, put: Relation[], remove: string[]): void {
  if (put.length + remove.length === 0) return;
  const ids = JSON.stringify([...put.map((relation) => relation.id), ...remove]);
  const old = new Map(connection.list<Ends>(KEPT_RELATIONS, { ids }).map((ends) => [ends[0], ends]));
  const removed = remove.flatMap((id) => (old.has(id) ? [old.get(id)] : [])).filter((ends) => ends !== undefined);
  const rows = put.map((r): [...Ends, string] => [r.id, r.type, r.mode, r.from, r.to, JSON.stringify(r)]);
  const added = rows.filter(([id]) => !old.has(id));
  const changed = rows.filter(([id, , mode]) => old.has(id) && old.get(id)?.[2] !== mode);
  connection.run(DELETE_ADJACENT('out', 3), { rows: JSON.stringify(removed) });
  connection.run(DELETE_ADJACENT('in', 4), { rows: JSON.stringify(removed) });
  connection.run('DELETE FROM relation WHERE id IN (SELECT value FROM json_each(:ids))', {
    ids: JSON.stringify(remove),
  });
  connection.run(PUT_RELATIONS, { rows: JSON.stringify(rows) });
  connection.run(PUT_ADJACENT, { rows: JSON.stringify([...added, ...changed].map((row) => row.slice(0, 5))) });
  const degrees = new Map<string, number>();
  const count = (ends: readonly string[], step: number) => {
    for (const id of new Set(ends)) degrees.set(id, (degrees.get(id) ?? 0) + step);
  };
  for (const [, , , source, target] of added) count([source, target], 1);
  for (const [, , , source, target] of removed) count([source, target], -1);
  connection.run(ADD_DEGREES, { rows: JSON.stringify([...degrees].filter(([, step]) => step !== 0)) });
}
