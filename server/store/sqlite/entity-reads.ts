import type { Entity, Relation } from '../../model/graph.ts';
import type { ExpandOptions, Neighbour, Paged } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { DIRECTION_CODES } from './codes.ts';
import { backwards, listed, narrowing, narrowingSteps } from './narrowing.ts';
import {
  PACKED_RELATION,
  RELATION_WITH_ENDS,
  unpackEntity,
  unpackRelation,
  type PackedEntity,
  type PackedRelation,
  type PackedTold,
} from './packed-records.ts';

const LISTED = listed('list');

const BY_ID = `SELECT group_concat(record) FROM entity WHERE id IN ${LISTED}`;

/** The entity of this type that bears a key: the one that bears it most strongly, ties by id. */
const BY_KEY = `SELECT group_concat(json_array(l.key, (
    SELECT s.entity FROM signature_key k JOIN signature s ON s.num = k.signature
    WHERE k.key = l.value ->> 1 AND substr(s.entity, 1, length(l.value ->> 0)) = l.value ->> 0 ORDER BY k.level, s.entity LIMIT 1
  ))) FROM json_each(:list) l`;

/** Which entity each id leads to: its own or that of a key; ids that lead nowhere are absent. */
export function resolveIds(connection: Connection, ids: string[]): Map<string, string> {
  const list = JSON.stringify([...new Set(ids)]);
  const own = connection.column<string>(`SELECT id FROM entity WHERE id IN ${LISTED}`, { list });
  const resolved = new Map(own.map((id) => [id, id]));
  const others = [...new Set(ids)].filter((id) => !resolved.has(id));
  if (others.length === 0) return resolved;
  // By place: an id made of half a character could not come back through the binding.
  for (const [at, entity] of connection.list<[number, string | null]>(BY_KEY, {
    list: JSON.stringify(others.map(idParts)),
  })) {
    const id = others[at];
    if (id !== undefined && entity !== null) resolved.set(id, entity);
  }
  return resolved;
}

/** `agency_3f0c` → `["agency_", "3f0c"]`; an id of another form has no hash. */
function idParts(id: string): [type: string, hash: string] {
  const at = id.indexOf('_') + 1;
  return at === 0 ? [id, ''] : [id.slice(0, at), id.slice(at)];
}

/** Entities by their own id. */
export function loadEntities(connection: Connection, ids: string[]): Map<string, Entity> {
  const found = connection.list<PackedEntity>(BY_ID, { list: JSON.stringify([...new Set(ids)]) });
  return new Map(found.map((packed) => [packed[0], unpackEntity(packed)]));
}

/** Answers in the order of `ids`: most are things' own ids, and only others are resolved to such and asked about again. */
export function byOwnId<T>(
  ids: string[],
  ask: (ids: string[]) => Map<string, T>,
  resolve: (ids: string[]) => Map<string, string>,
): (T | undefined)[] {
  const own = ask([...new Set(ids)]);
  const others = ids.filter((id) => !own.has(id));
  if (others.length === 0) return ids.map((id) => own.get(id));
  const resolved = resolve(others);
  const found = ask([...new Set(resolved.values())]);
  return ids.map((id) => own.get(id) ?? found.get(resolved.get(id) ?? ''));
}

/** The same for entities, which the ids of their keys lead to. */
export function ofEntities<T>(
  connection: Connection,
  ids: string[],
  ask: (ids: string[]) => Map<string, T>,
): (T | undefined)[] {
  return byOwnId(ids, ask, (others) => resolveIds(connection, others));
}

export function entities(connection: Connection, ids: string[]): (Entity | undefined)[] {
  return ofEntities(connection, ids, (own) => loadEntities(connection, own));
}

export function relations(connection: Connection, ids: string[]): (Relation | undefined)[] {
  const sql = `SELECT group_concat(${PACKED_RELATION}) FROM ${RELATION_WITH_ENDS} WHERE r.id IN ${LISTED}`;
  const found = connection.list<PackedRelation>(sql, { list: JSON.stringify([...new Set(ids)]) });
  const byId = new Map(found.map((packed) => [packed[0], unpackRelation(packed)]));
  return ids.map((id) => byId.get(id));
}

/** Rows of `adjacent` lie in order of name: of a thousand relations only those of the page are looked at. */
const ORDERS = { name: 'a.type, a.name, a.relation_id', degree: 'n.degree DESC, a.relation_id' };

export function expand(connection: Connection, ids: string[], options: ExpandOptions): Paged<Neighbour>[] {
  const found = ofEntities(connection, ids, (own) => expandOwn(connection, own, options));
  return found.map((page) => page ?? { items: [], total: 0 });
}

type Expansion = [at: number, total: number, ...records: (AdjacentRow | PackedEntity)[]];

/** Of entities by their own ids. One statement: each costs as much as several rows. */
function expandOwn(connection: Connection, ids: string[], options: ExpandOptions): Map<string, Paged<Neighbour>> {
  const { direction = 'both', order = 'name', limit, offset, fromEnd = false } = options;
  const [shown, counted] = [narrowing(options), narrowingSteps(options)];
  const all = shown.where.length === 0 && direction === 'both';
  const ofOne = (conditions: string[], word: (which: 'out' | 'in') => string) =>
    `WHERE a.node = o.num AND ${[...conditions, directed(direction, word)].join(' AND ')}`;
  const matching = ofOne(shown.where, (which) => `'${which}'`);
  const count = `(SELECT count(*) FROM step a ${ofOne(counted.where, (which) => String(DIRECTION_CODES[which]))})`;
  const inOrder = fromEnd ? backwards(ORDERS[order]) : ORDERS[order];
  // Records are joined as text: as JSON each would be parsed and written again.
  const sql = `SELECT group_concat('[' || l.key || ',' || ${all ? 'o.degree' : count} || coalesce((
      SELECT ',' || group_concat(relation || ',' || record) FROM (
        SELECT '["' || a.relation_id || '","' || a.type || '","' || a.direction || '",' || a.told || ']' AS relation, n.record
        FROM adjacent a CROSS JOIN entity n ON n.num = a.neighbour
        ${matching} ORDER BY ${inOrder} LIMIT :limit OFFSET :offset
      )
    ), '') || ']') FROM json_each(:list) l CROSS JOIN entity o ON o.id = l.value`;
  const list = JSON.stringify(ids);
  const given = { ...shown.parameters, ...(all ? {} : counted.parameters), list, limit, offset };
  const pages = connection.list<Expansion>(sql, given).map(([at, total, ...records]): [string, Paged<Neighbour>] => {
    const id = ids[at] ?? '';
    const items = neighbours(id, records);
    return [id, { items: fromEnd ? items.reverse() : items, total }];
  });
  return new Map(pages);
}

/** A relation of a thing to itself is out and in; asked for both it comes once. `word`: how a table tells a direction. */
function directed(direction: 'out' | 'in' | 'both', word: (which: 'out' | 'in') => string): string {
  if (direction === 'both') return `NOT (a.neighbour = a.node AND a.direction = ${word('in')})`;
  return `a.direction = ${word(direction)}`;
}

type AdjacentRow = [relation: string, Relation['type'], 'out' | 'in', PackedTold];

/** Of records that are a relation and its other end in turn. */
function neighbours(node: string, records: (AdjacentRow | PackedEntity)[]): Neighbour[] {
  return Array.from({ length: records.length / 2 }, (_, at) => {
    const [id, type, direction, told] = records[2 * at] as AdjacentRow;
    const neighbour = unpackEntity(records[2 * at + 1] as PackedEntity);
    const [from, to] = direction === 'out' ? [node, neighbour.id] : [neighbour.id, node];
    return { relation: unpackRelation([id, type, from, to, told]), neighbour };
  });
}

const AMONG = `WITH chosen AS MATERIALIZED (SELECT num FROM entity WHERE id IN ${LISTED})
  SELECT group_concat(${PACKED_RELATION} ORDER BY r.id) FROM ${RELATION_WITH_ENDS} WHERE r.num IN (
    SELECT a.relation FROM chosen JOIN step a ON a.node = chosen.num
    WHERE a.neighbour IN (SELECT num FROM chosen) AND a.direction = ${DIRECTION_CODES.out}
  )`;

export function relationsAmong(connection: Connection, ids: string[]): Relation[] {
  const own = [...new Set(resolveIds(connection, ids).values())];
  return connection.list<PackedRelation>(AMONG, { list: JSON.stringify(own) }).map(unpackRelation);
}
