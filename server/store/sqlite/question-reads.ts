import type { Relation } from '../../model/graph.ts';
import type { RelationType } from '../../model/types.ts';
import type { Dealing, DealingFilter, RelationFilter, Surroundings, Tally } from '../graph-store.ts';
import type { Connection, Parameters } from './connection.ts';
import { loadEntities } from './entity-reads.ts';
import { listed, narrowing } from './narrowing.ts';

export function around(connection: Connection, ids: string[], filter: RelationFilter, limit: number): Surroundings {
  const { where, parameters } = narrowing(filter);
  const conditions = where.map((condition) => ` AND ${condition}`).join('');
  const ended = filter.asOf === undefined ? '' : 'JOIN entity n INDEXED BY entity_name ON n.num = a.neighbour';
  const adjacent = `entity e CROSS JOIN adjacent a ON a.node = e.num ${ended} WHERE e.id IN ${listed('ids')}${conditions}`;
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
  const sql = `SELECT group_concat(r.record ORDER BY r.id) FROM (
      SELECT DISTINCT a.relation, a.relation_id FROM ${adjacent} ORDER BY a.relation_id LIMIT :limit
    ) found JOIN relation r ON r.num = found.relation`;
  return connection.list<Relation>(sql, { ...parameters, limit });
}

/** Of one relation more than wanted, which only tells that there are more; `always` come, relations or not. */
function surroundings(connection: Connection, found: Relation[], always: string[], limit: number): Surroundings {
  const relations = found.slice(0, limit);
  const ends = loadEntities(connection, [...always, ...relations.flatMap(({ from, to }) => [from, to])]);
  const entities = [...ends.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { relations, entities, complete: relations.length === found.length };
}

/** Numbers of the dealings that bodies and countries of a list have, through their officials too. */
function dealingsOf(side: string): string {
  return `WITH body AS (
      SELECT num FROM entity WHERE id IN ${listed(side)}
      UNION SELECT k.neighbour FROM entity e JOIN adjacent k ON k.node = e.num
      WHERE e.id IN ${listed(side)} AND e.type = 'Location' AND k.type IN ('IN_COUNTRY', 'PART_OF') AND k.direction = 'in'
    )
    SELECT a.neighbour FROM body JOIN adjacent a ON a.node = body.num
    WHERE a.type IN ('PARTY_TO', 'TOOK_PART_IN') AND a.direction = 'out'
    UNION SELECT a.neighbour FROM body
    JOIN adjacent h ON h.node = body.num AND h.type = 'HOLDS_POST' AND h.direction = 'in' AND h.mode = 'done'
    JOIN adjacent a ON a.node = h.neighbour AND a.type = 'TOOK_PART_IN' AND a.direction = 'out'`;
}

/** Parties of the dealing `d`: number of a body or place, and the relation that makes it one. */
const PARTS = `SELECT a.neighbour AS num, a.relation FROM adjacent a
    WHERE a.node = d.num AND a.type IN ('PARTY_TO', 'TOOK_PART_IN') AND a.direction = 'in' AND a.neighbour_type <> 'Official'
    UNION ALL SELECT h.neighbour, a.relation FROM adjacent a
    JOIN adjacent h ON h.node = a.neighbour AND h.type = 'HOLDS_POST' AND h.direction = 'out' AND h.mode = 'done'
    WHERE a.node = d.num AND a.type = 'TOOK_PART_IN' AND a.direction = 'in' AND a.neighbour_type = 'Official'`;

const COUNTRY = `coalesce((
    SELECT min(c.id) FROM adjacent k JOIN entity c ON c.num = k.neighbour
    WHERE k.node = p.num AND k.type IN ('IN_COUNTRY', 'PART_OF') AND k.direction = 'out' AND k.neighbour_type = 'Location'
    AND k.mode = 'done'
  ), iif(p.type = 'Location', p.id, NULL))`;

const PARTIES = `(SELECT json_group_array(json_object(
      'id', p.id, 'country', ${COUNTRY}, 'mode', r.mode, 'valid', r.record ->> 'valid'
    )) FROM (${PARTS}) part JOIN entity p ON p.num = part.num JOIN relation r ON r.num = part.relation)`;

function shown(attribute: string, what = 'value'): string {
  return `d.record ->> '$.attributes.${attribute}[0].${what}'`;
}

const DATE = `iif(d.type = 'Event', ${shown('date')}, ${shown('signed')})`;

export function dealings(connection: Connection, { types, sides, limit }: DealingFilter): Dealing[] {
  const within = sides.map((_, i) => ` AND d.num IN (${dealingsOf(`side${i}`)})`).join('');
  const sql = `SELECT group_concat(row ORDER BY id) FROM (
      SELECT d.id, json_object(
        'id', d.id, 'type', d.type, 'kind', ${shown('type')}, 'status', ${shown('status')}, 'date', ${DATE},
        'ends', d.ends, 'parties', json(${PARTIES})
      ) AS row
      FROM entity d WHERE d.type IN ${listed('types')}${within} ORDER BY d.id LIMIT :limit
    )`;
  const given = Object.fromEntries(sides.map((ids, i) => [`side${i}`, JSON.stringify(ids)]));
  return connection.list<Dealing>(sql, { ...given, types: JSON.stringify(types), limit });
}

const MODE = `coalesce(${['status', 'type', 'date'].map((name) => shown(name, 'mode')).join()})`;

/** What instruments and events are counted by; of other entities only their type counts. */
const VALUES = [shown('type'), shown('status'), DATE, 'd.ends', MODE]
  .map((value) => `iif(d.type IN ('Agreement', 'Event'), ${value}, NULL)`)
  .join();

export function tallies(connection: Connection, ids: string[] | null, by: RelationType | null): Tally[] {
  const among = ids === null ? '' : `WHERE d.id IN ${listed('ids')}`;
  const through = `JOIN adjacent a ON a.node = d.num AND a.type = :by AND a.direction = 'out'
    JOIN entity t ON t.num = a.neighbour`;
  const sql = `SELECT group_concat(json_object(
      'type', type, 'kind', kind, 'status', status, 'date', date, 'ends', ends, 'mode', mode, 'target', target, 'count', n
    )) FROM (
      WITH counted (type, kind, status, date, ends, mode, target) AS (
        SELECT d.type, ${VALUES}, ${by === null ? 'NULL' : 't.id'} FROM entity d ${by === null ? '' : through} ${among}
      )
      SELECT *, count(*) AS n FROM counted GROUP BY 1, 2, 3, 4, 5, 6, 7
    )`;
  const given = { ...(ids === null ? {} : { ids: JSON.stringify(ids) }), ...(by === null ? {} : { by }) };
  return connection.list<Tally>(sql, given);
}
