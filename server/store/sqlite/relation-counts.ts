import type { RelationCount } from '../graph-store.ts';
import { DIRECTION_CODES, ENTITY_CODES, RELATION_CODES, wordsOf } from './codes.ts';
import type { Connection } from './connection.ts';
import { ofEntities } from './entity-reads.ts';
import { listed } from './narrowing.ts';

const COUNTS = `SELECT group_concat(json_array(e.id, c.type, c.direction, c.neighbour_type, c.n)) FROM (
    SELECT node, type, direction, neighbour_type, count(*) AS n FROM step
    WHERE node IN (SELECT num FROM entity WHERE id IN ${listed('list')}) GROUP BY node, type, direction, neighbour_type
  ) c JOIN entity e ON e.num = c.node`;

const [TYPES, DIRECTIONS, NEIGHBOUR_TYPES] = [wordsOf(RELATION_CODES), wordsOf(DIRECTION_CODES), wordsOf(ENTITY_CODES)];

export function relationCounts(connection: Connection, ids: string[]): RelationCount[][] {
  return ofEntities(connection, ids, (own) => ownCounts(connection, own)).map((counts) => counts ?? []);
}

function ownCounts(connection: Connection, ids: string[]): Map<string, RelationCount[]> {
  const counts = new Map<string, RelationCount[]>();
  type Row = [id: string, type: number, direction: number, neighbourType: number, count: number];
  for (const [id, ...codes] of connection.list<Row>(COUNTS, { list: JSON.stringify(ids) })) {
    const [type, direction, neighbourType, count] = codes;
    const told: RelationCount = {
      type: TYPES[type]!,
      direction: DIRECTIONS[direction]!,
      neighbourType: NEIGHBOUR_TYPES[neighbourType]!,
      count,
    };
    const own = counts.get(id);
    if (own) own.push(told);
    else counts.set(id, [told]);
  }
  const words = ({ type, direction, neighbourType }: RelationCount) => `${type} ${direction} ${neighbourType}`;
  for (const own of counts.values()) own.sort((a, b) => (words(a) < words(b) ? -1 : 1));
  return counts;
}
