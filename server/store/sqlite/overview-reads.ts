import type { Subgraph } from '../../model/graph.ts';
import { ENTITY_TYPES, type EntityType, type RelationType } from '../../model/types.ts';
import type { GraphCounts } from '../graph-store.ts';
import { chooseOverview, OVERVIEW_MAX_SCAN, OVERVIEW_PER_TYPE, type OverviewRow } from '../overview.ts';
import type { Connection } from './connection.ts';
import { listed } from './narrowing.ts';
import { loadEntities, relationsAmong } from './entity-reads.ts';

/** An entity's number stands for it until the choice is made. */
type Best = [num: number, id: string, type: EntityType, degree: number];

const BEST = `SELECT group_concat(json_array(num, id, type, degree)) FROM (
    SELECT num, id, type, degree FROM entity WHERE type = :type AND degree > 0 ORDER BY degree DESC, id LIMIT :limit
  )`;

const NEIGHBOURS = `SELECT group_concat(json_array(node, neighbour)) FROM step
  WHERE node IN ${listed('list')}`;

export function overview(connection: Connection, limit: number): Subgraph {
  const best = Object.keys(ENTITY_TYPES).flatMap((type) =>
    connection.list<Best>(BEST, { type, limit: OVERVIEW_PER_TYPE }),
  );
  const rows = new Map(
    best.map(([num, id, type, degree]): [number, OverviewRow] => [num, { id, type, degree, neighbours: [] }]),
  );
  const list = JSON.stringify(best.filter(([, , , degree]) => degree <= OVERVIEW_MAX_SCAN).map(([num]) => num));
  for (const [node, neighbour] of connection.list<[number, number]>(NEIGHBOURS, { list })) {
    const other = rows.get(neighbour);
    if (other) rows.get(node)?.neighbours.push(other.id);
  }
  const chosen = chooseOverview([...rows.values()], limit);
  const found = loadEntities(connection, chosen);
  return { entities: chosen.flatMap((id) => found.get(id) ?? []), relations: relationsAmong(connection, chosen) };
}

const TYPE_COUNTS = (table: 'entity' | 'relation') =>
  `SELECT group_concat(json_array(type, n)) FROM (SELECT type, count(*) AS n FROM ${table} GROUP BY type)`;

/** Reference rows are not counted among the documents. */
export function counts(connection: Connection): GraphCounts {
  const [documents = 0] = connection.column<number>(`SELECT count(*) FROM document WHERE kind <> 'reference'`);
  return {
    documents,
    entities: Object.fromEntries(connection.list<[EntityType, number]>(TYPE_COUNTS('entity'))),
    relations: Object.fromEntries(connection.list<[RelationType, number]>(TYPE_COUNTS('relation'))),
  };
}
