import type { Relation } from '../../model/graph.ts';
import { ENTITY_TYPES, RELATION_TYPES, type RelationType } from '../../model/types.ts';
import type { Surroundings, Tally, TallyPart } from '../graph-store.ts';
import type { RelationFilter } from '../relation-filter.ts';
import type { Connection, Parameters } from './connection.ts';
import { loadEntities } from './entity-reads.ts';
import { listed, narrowing } from './narrowing.ts';
import { unpackRelation, type PackedRelation } from './packed-records.ts';

export function around(connection: Connection, ids: string[], filter: RelationFilter, limit: number): Surroundings {
  const { where, parameters } = narrowing(filter);
  const conditions = where.map((condition) => ` AND ${condition}`).join('');
  const adjacent = `entity e CROSS JOIN adjacent a ON a.node = e.num WHERE e.id IN ${listed('ids')}${conditions}`;
  const found = distinctRelations(connection, adjacent, { ...parameters, ids: JSON.stringify(ids) }, limit + 1);
  return surroundings(connection, found, [], limit);
}

export function line(connection: Connection, id: string, filter: RelationFilter, limit: number): Surroundings {
  const conditions = (given: RelationFilter) =>
    narrowing(given)
      .where.map((condition) => ` AND ${condition}`)
      .join('');
  const members = `WITH RECURSIVE member (num) AS (
      SELECT num FROM entity WHERE id = :id AND type = 'Agreement'
      UNION SELECT a.neighbour FROM member CROSS JOIN adjacent a ON a.node = member.num
      WHERE a.type IN ('RENEWS', 'AMENDS', 'REPLACES', 'UNDER')${conditions({ modes: filter.modes })}
    ) SELECT num FROM member`;
  const adjacent = `(${members}) m CROSS JOIN adjacent a ON a.node = m.num WHERE true${conditions(filter)}`;
  const found = distinctRelations(connection, adjacent, { ...narrowing(filter).parameters, id }, limit + 1);
  const answer = surroundings(connection, found, [id], limit);
  const root = answer.entities.find((entity) => entity.id === id);
  return root?.type === 'Agreement' ? answer : { relations: [], entities: [], complete: true };
}

/** Relations of rows `a` of `adjacent`, each once and by id. */
function distinctRelations(
  connection: Connection,
  adjacent: string,
  parameters: Parameters,
  limit: number,
): Relation[] {
  const sql = `SELECT group_concat('["' || a.relation_id || '","' || a.type || '","' || s.id || '","' || t.id || '",' || a.told || ']'
      ORDER BY a.relation_id) FROM (
      SELECT a.*, iif(a.direction = 'out', a.node, a.neighbour) AS source, iif(a.direction = 'out', a.neighbour, a.node) AS target
      FROM ${adjacent} GROUP BY a.relation_id ORDER BY a.relation_id LIMIT :limit
    ) a JOIN entity s ON s.num = a.source JOIN entity t ON t.num = a.target`;
  return connection.list<PackedRelation>(sql, { ...parameters, limit }).map(unpackRelation);
}

/** Of one relation more than wanted, which only tells that there are more; `always` come, relations or not. */
function surroundings(connection: Connection, found: Relation[], always: string[], limit: number): Surroundings {
  const relations = found.slice(0, limit);
  const ends = loadEntities(connection, [...always, ...relations.flatMap(({ from, to }) => [from, to])]);
  const entities = [...ends.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { relations, entities, complete: relations.length === found.length };
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
