import type { Entity } from '../../model/graph.ts';
import { ENTITY_TYPES, LINEAGE, RELATION_TYPES, type RelationType } from '../../model/types.ts';
import type { Surroundings, Tally, TallyPart } from '../graph-store.ts';
import type { RelationFilter } from '../relation-filter.ts';
import { RELATION_CODES } from './codes.ts';
import type { Connection } from './connection.ts';
import { listed, narrowing, narrowingSteps } from './narrowing.ts';
import { unpackEntity, unpackRelation, type PackedEntity, type PackedTold } from './packed-records.ts';

/** A row of `adjacent`, its ends by their numbers: their ids come with their records. */
type FoundRow = [id: string, type: RelationType, from: number, to: number, PackedTold];

const FOUND_ROW = `'["' || a.relation_id || '","' || a.type || '",'
  || iif(a.direction = 'out', a.node || ',' || a.neighbour, a.neighbour || ',' || a.node) || ',' || a.told || ']'`;

export function around(connection: Connection, ids: string[], filter: RelationFilter, limit: number): Surroundings {
  const { where, parameters } = narrowing(filter);
  // What joins two of them stands at either end.
  const once = `NOT (a.direction = 'in' AND a.neighbour IN chosen)`;
  const sql = `WITH chosen AS MATERIALIZED (SELECT num FROM entity WHERE id IN ${listed('ids')})
    SELECT group_concat(${FOUND_ROW}) FROM (
      SELECT a.* FROM chosen c CROSS JOIN adjacent a ON a.node = c.num WHERE ${[once, ...where].join(' AND ')}
      ORDER BY a.relation_id LIMIT :limit
    ) a`;
  const given = { ...parameters, ids: JSON.stringify(ids), limit: limit + 1 };
  return surroundings(connection, connection.list<FoundRow>(sql, given), [], limit);
}

export function line(connection: Connection, id: string, filter: RelationFilter, limit: number): Surroundings {
  const { where, parameters } = narrowing(filter);
  const followed = narrowingSteps({ modes: filter.modes });
  // As in `around`: what joins two of a line is of its lineage.
  const once = `NOT (a.direction = 'in' AND a.type IN ('${LINEAGE.join(`','`)}'))`;
  const sql = `WITH RECURSIVE member (num) AS (
      SELECT num FROM entity WHERE id = :id AND type = 'Agreement'
      UNION SELECT a.neighbour FROM member CROSS JOIN step a ON a.node = member.num
      WHERE ${[`a.type IN (${LINEAGE.map((type) => RELATION_CODES[type]).join()})`, ...followed.where].join(' AND ')}
    )
    SELECT (SELECT num FROM entity WHERE id = :id AND type = 'Agreement') || coalesce(',' || group_concat(${FOUND_ROW}), '') FROM (
      SELECT a.* FROM member m CROSS JOIN adjacent a ON a.node = m.num WHERE ${[once, ...where].join(' AND ')}
      ORDER BY a.relation_id LIMIT :limit
    ) a`;
  const given = { ...parameters, ...followed.parameters, id, limit: limit + 1 };
  const [root, ...found] = connection.list(sql, given) as [number?, ...FoundRow[]];
  if (root === undefined) return { relations: [], entities: [], complete: true };
  return surroundings(connection, found, [root], limit);
}

/** Of one relation more than wanted, which only tells that there are more; `always` come, relations or not. */
function surroundings(connection: Connection, found: FoundRow[], always: number[], limit: number): Surroundings {
  const rows = found.slice(0, limit);
  const ends = [...new Set([...always, ...rows.flatMap(([, , from, to]) => [from, to])])];
  const sql = `SELECT group_concat(num || ',' || record) FROM entity WHERE num IN ${listed('ends')}`;
  const records = connection.list<number | PackedEntity>(sql, { ends: JSON.stringify(ends) });
  const entities = new Map<number, Entity>();
  for (let at = 0; at < records.length; at += 2)
    entities.set(records[at] as number, unpackEntity(records[at + 1] as PackedEntity));
  const idOf = (num: number) => entities.get(num)?.id ?? '';
  return {
    relations: rows.map(([id, type, from, to, told]) => unpackRelation([id, type, idOf(from), idOf(to), told])),
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    complete: rows.length === found.length,
  };
}

const PARTS: Record<TallyPart, string> = {
  kind: 'd.kind',
  status: 'd.status',
  date: 'd.date',
  ends: `iif(d.type IN ('Agreement', 'Event'), d.ends, NULL)`,
  mode: 'd.mode',
};

export function tallies(
  connection: Connection,
  ids: string[] | null,
  by: RelationType | null,
  parts: TallyPart[],
): Tally[] {
  const names = Object.keys(PARTS) as TallyPart[];
  const told = names.map((part) => `${parts.includes(part) ? PARTS[part] : 'NULL'} AS ${part}`).join();
  const among = ids === null ? '' : `AND d.id IN ${listed('ids')}`;
  const through = `CROSS JOIN adjacent a ON a.node = d.num AND a.type = :by AND a.direction = 'out'`;
  const sql = `SELECT group_concat(json_object(
      'type', c.type, ${names.map((part) => `'${part}', c.${part}`).join()}, 'target', t.id, 'count', c.n
    )) FROM (
      SELECT d.type, ${told}, ${by === null ? 'NULL' : 'a.neighbour'} AS target, count(*) AS n
      FROM entity d ${ids === null ? 'INDEXED BY entity_counted' : ''} ${by === null ? '' : through}
      WHERE d.type IN ${listed('types')} ${among} GROUP BY 1, 2, 3, 4, 5, 6, 7
    ) c LEFT JOIN entity t ON t.num = c.target`;
  const types = JSON.stringify(by === null ? Object.keys(ENTITY_TYPES) : RELATION_TYPES[by].from);
  const given = { types, ...(ids === null ? {} : { ids: JSON.stringify(ids) }), ...(by === null ? {} : { by }) };
  return connection.list<Tally>(sql, given);
}
