import type { Relation } from '../../model/graph.ts';
import { adjacentRows, removedRows, stepRows } from './adjacent-rows.ts';
import type { Connection } from './connection.ts';
import { packTold } from './packed-records.ts';

const KEPT = 'SELECT id FROM relation WHERE id IN (SELECT value FROM json_each(:ids))';

const PUT = `INSERT INTO relation (id, type, mode, source, target, told)
  SELECT value ->> 0, value ->> 1, value ->> 2, s.num, t.num, value -> 5
  FROM json_each(:rows) JOIN entity s ON s.id = value ->> 3 JOIN entity t ON t.id = value ->> 4 WHERE true
  ON CONFLICT (id) DO UPDATE SET mode = excluded.mode, told = excluded.told`;

const LISTED = 'json_each(:ids) JOIN relation r ON r.id = value';

const PUT_ADJACENT = [...adjacentRows(LISTED), ...stepRows(LISTED)];

const REMOVE_ADJACENT = removedRows(LISTED);

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
  for (const statement of REMOVE_ADJACENT) connection.run(statement, { ids });
  connection.run('DELETE FROM relation WHERE id IN (SELECT value FROM json_each(:ids))', { ids });
}

/** Run after their ends are there. */
export function putRelations(connection: Connection, put: Relation[]): void {
  if (put.length === 0) return;
  const ids = JSON.stringify(put.map((relation) => relation.id));
  const old = new Set(connection.column<string>(KEPT, { ids }));
  const rows = put.map((r) => [r.id, r.type, r.mode, r.from, r.to, packTold(r)]);
  connection.run(PUT, { rows: JSON.stringify(rows) });
  const added = put.filter((relation) => !old.has(relation.id));
  connection.run(COUNT, { ids: JSON.stringify(added.map((relation) => relation.id)), step: 1 });
  for (const statement of PUT_ADJACENT) connection.run(statement, { ids });
}
