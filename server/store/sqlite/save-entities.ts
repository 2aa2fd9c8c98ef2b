import type { Entity } from '../../model/graph.ts';
import { foldedNameKeys, foldName } from '../../model/name-keys.ts';
import type { Connection } from './connection.ts';
import { packEntity, unpackEntity, type PackedEntity } from './packed-records.ts';
import { forgetSpellings, putSpellings, unborneWords } from './spellings.ts';

/** Marks the key of a whole name, so that it is never taken for a word. */
export const WHOLE = '=';

const KEPT_ENTITIES = `SELECT group_concat(record) FROM entity WHERE id IN (SELECT value FROM json_each(:ids))`;

const PUT_ENTITIES = `INSERT INTO entity (id, type, degree, name, record)
  SELECT value ->> 0, value ->> 1, 0, value ->> 2, value FROM json_each(:records) WHERE true
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, record = excluded.record`;

const PUT_NAME_KEYS = `INSERT OR IGNORE INTO name_key (key, entity)
  SELECT value ->> 0 AS key, e.num FROM json_each(:rows) JOIN entity e ON e.id = value ->> 1 ORDER BY key`;

const DELETE_NAME_KEYS = `DELETE FROM name_key WHERE (key, entity) IN (
    SELECT value ->> 0, e.num FROM json_each(:rows) JOIN entity e ON e.id = value ->> 1
  )`;

/** What neighbours' rows tell of an entity, found by the rows of the entity; `:seen` is its name and when it ended. */
const RENAME = [
  `UPDATE adjacent SET name = :seen ->> 0, ends = :seen ->> 1 WHERE (node, type, name, relation_id, direction) IN (
    SELECT a.neighbour, a.type, e.name, a.relation_id, iif(a.direction = 'out', 'in', 'out')
    FROM entity e CROSS JOIN adjacent a ON a.node = e.num WHERE e.id = :id)`,
  `UPDATE step SET ends = :seen ->> 1 WHERE (node, neighbour, relation) IN (
    SELECT a.neighbour, a.node, a.relation FROM entity e CROSS JOIN step a ON a.node = e.num WHERE e.id = :id)`,
];

export function saveEntities(connection: Connection, put: Entity[], remove: string[]): void {
  if (put.length + remove.length === 0) return;
  const ids = JSON.stringify([...put.map((entity) => entity.id), ...remove]);
  const old = new Map(
    connection.list<PackedEntity>(KEPT_ENTITIES, { ids }).map((packed) => [packed[0], unpackEntity(packed)]),
  );
  const now = new Map(put.map((entity) => [entity.id, entity]));
  const gone = [...old.values()].filter((entity) => names(entity) !== names(now.get(entity.id)));
  const come = put.filter((entity) => names(entity) !== names(old.get(entity.id)));
  const [goneKeys, comeKeys] = [gone.flatMap(keyRows), come.flatMap(keyRows)];
  connection.run(DELETE_NAME_KEYS, { rows: JSON.stringify(goneKeys) });
  connection.run('DELETE FROM entity WHERE id IN (SELECT value FROM json_each(:ids))', { ids: JSON.stringify(remove) });
  // While the old name is in the entity's row: its neighbours' rows are found by it.
  for (const entity of put) {
    const before = old.get(entity.id);
    if (before && seen(before) !== seen(entity)) {
      for (const statement of RENAME) connection.run(statement, { id: entity.id, seen: seen(entity) });
    }
  }
  connection.run(PUT_ENTITIES, { records: JSON.stringify(put.map(packEntity)) });
  putSpellings(
    connection,
    unborneWords(
      connection,
      comeKeys.map(([key]) => key),
    ),
  );
  connection.run(PUT_NAME_KEYS, { rows: JSON.stringify(comeKeys) });
  forgetSpellings(
    connection,
    unborneWords(
      connection,
      goneKeys.map(([key]) => key),
    ),
  );
}

/** What stands of an entity in the rows of its neighbours. */
function seen({ name, attributes }: Entity): string {
  return JSON.stringify([name, attributes.ends?.[0]?.value ?? null]);
}

function names(entity: Entity | undefined): string | undefined {
  return entity && JSON.stringify([entity.name, ...entity.aliases.map((alias) => alias.text)]);
}

function keyRows({ id, name, aliases }: Entity): [key: string, id: string][] {
  const texts = [name, ...aliases.map((alias) => alias.text)];
  const keys = texts.map(foldName).flatMap((folded) => [WHOLE + folded, ...foldedNameKeys(folded)]);
  return [...new Set(keys)].map((key) => [key, id]);
}
