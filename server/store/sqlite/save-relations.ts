import type { Relation } from '../../model/graph.ts';
import type { Connection } from './connection.ts';
import { adjacentRows } from './schema.ts';

const KEPT = `SELECT group_concat(json_array(id, mode, record ->> 'valid')) FROM relation WHERE id IN (SELECT value FROM json_each(:ids))`;

const PUT = `INSERT INTO relation (id, type, mode, source, target, record)
  SELECT value ->> 0, value ->> 1, value ->> 2, s.num, t.num, value ->> 5
  FROM json_each(:rows) JOIN entity s ON s.id = value ->> 3 JOIN entity t ON t.id = value ->> 4 WHERE true
  ON CONFLICT (id) DO UPDATE SET mode = excluded.mode, record = excluded.record`;

const LISTED = 'json_each(:ids) JOIN relation r ON r.id = value';

const PUT_ADJACENT = adjacentRows(LISTED);

/** One statement for each end: a union of both would be compared with every row. */
const DELETE_OUT = `DELETE FROM adjacent
  WHERE (node, type, direction, relation) IN (SELECT r.source, r.type, 'out', r.num FROM ${LISTED})`;
const DELETE_IN = `DELETE FROM adjacent
  WHERE (node, type, direction, relation) IN (SELECT r.target, r.type, 'in', r.num FROM ${LISTED})`;

/** Adds or takes (`:step`) the relations' share in the degrees of their ends; one to itself counts once. */
const COUNT = `UPDATE entity SET degree = degree + :step * ends.count FROM (
    SELECT num, count(*) AS count FROM (
      SELECT r.source AS num FROM ${LISTED} UNION ALL SELECT r.target FROM ${LISTED} WHERE r.target <> r.source
    ) GROUP BY num
  ) AS ends WHERE entity.num = ends.num`;

/** Run before their ends go. */
export function removeRelations(connection: Connection, remove: string[]): void {
  if (remove.length === 0) return;
  const ids = JSON.stringify(remove);
  connection.run(COUNT, { ids, step: -1 });
  connection.run(DELETE_OUT, { ids });
  connection.run(DELETE_IN, { ids });
  connection.run('DELETE FROM relation WHERE id IN (SELECT value FROM json_each(:ids))', { ids });
}

/** Run after their ends are there. */
export function putRelations(connection: Connection, put: Relation[]): void {
  if (put.length === 0) return;
  const ids = JSON.stringify(put.map((relation) => relation.id));
  type Shown = [id: string, ...string[]];
  const old = new Map(connection.list<Shown>(KEPT, { ids }).map(([id, ...shown]) => [id, String(shown)]));
  const rows = put.map((r) => [r.id, r.type, r.mode, r.from, r.to, JSON.stringify(r)]);
  connection.run(PUT, { rows: JSON.stringify(rows) });
  const added = put.filter((relation) => !old.has(relation.id));
  const turned = put.filter((r) => old.get(r.id) !== String([r.mode, r.valid]));
  connection.run(COUNT, { ids: JSON.stringify(added.map((relation) => relation.id)), step: 1 });
  const turnedIds = JSON.stringify(turned.map((relation) => relation.id));
  for (const statement of PUT_ADJACENT) connection.run(statement, { ids: turnedIds });
}
