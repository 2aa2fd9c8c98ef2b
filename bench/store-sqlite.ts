import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { textHash } from '../server/model/identity.ts';
import { packageRoot } from '../server/package-root.ts';
import { SCHEMA_VERSION } from '../server/store/sqlite/schema.ts';
import { isoDay } from '../server/model/partial-date.ts';
import type { Neighbour } from '../server/store/graph-store.ts';
import type { RelationFilter } from '../server/store/relation-filter.ts';
import { DIRECTION_CODES, MODE_CODES, RELATION_CODES } from '../server/store/sqlite/codes.ts';
import { connect, type Connection } from '../server/store/sqlite/connection.ts';
import { openDatabase } from '../server/store/sqlite/open-database.ts';
import { openSqliteStore } from '../server/store/sqlite/open-sqlite-store.ts';
import {
  unpackEntity,
  unpackRelation,
  type PackedEntity,
  type PackedRelation,
} from '../server/store/sqlite/packed-records.ts';
import { saveChange } from '../server/store/sqlite/save-change.ts';
import { NO_CHANGE } from './no-change.ts';
import { skewedGraph } from './skewed-graph.ts';
import { shortestPaths, type Row, type Rows } from './shortest-paths.ts';
import type { RawGraph, StorePeers } from './store-questions.ts';
import { signers, traceRows } from './trace-rows.ts';

/** A file with the generated graph, without documents: made once, and kept until the graph or the tables change. */
export function filledFile(relations: number): string {
  const generator = readFileSync(join(packageRoot, 'bench', 'skewed-graph.ts'), 'utf8');
  const folder = join(packageRoot, '.cache', 'bench');
  const path = join(folder, `graph-${relations}-${SCHEMA_VERSION}-${textHash(generator).slice(0, 8)}.db`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  rmSync(`${path}.new`, { force: true });
  fill(`${path}.new`, relations);
  renameSync(`${path}.new`, path);
  return path;
}

function fill(path: string, relations: number): void {
  const connection = openDatabase(path);
  for (const part of skewedGraph(relations)) {
    connection.run('BEGIN IMMEDIATE');
    saveChange(connection, { ...NO_CHANGE, putEntities: part.entities, putRelations: part.relations });
    connection.run('COMMIT');
  }
  // One file: what is renamed leaves no log behind.
  connection.column('PRAGMA journal_mode = DELETE');
  connection.close();
}

/** The same file through the store and through a connection of its own. */
export async function openSqlitePeers(relations: number): Promise<StorePeers> {
  const path = filledFile(relations);
  const store = await openSqliteStore(path);
  const connection = connect(path, 10_000);
  connection.column('PRAGMA cache_size = -32768');
  const close = async () => {
    connection.close();
    await store.close();
  };
  return { store, raw: rawGraph(connection), close };
}

const NODE = '(SELECT num FROM entity WHERE id = :id)';

const EXPAND = `SELECT group_concat(relation || ',' || record) FROM (
    SELECT '["' || a.relation_id || '","' || a.type || '","' || iif(a.direction = 'out', :id || '","' || n.id, n.id || '","' || :id)
      || '",' || a.told || ']' AS relation, n.record FROM adjacent a CROSS JOIN entity n ON n.num = a.neighbour
    WHERE a.node = ${NODE} AND NOT (a.neighbour = a.node AND a.direction = 'in')
    ORDER BY a.type, a.name, a.relation_id LIMIT :limit OFFSET :offset
  )`;
const COUNT = 'SELECT degree FROM entity WHERE id = :id';

/** How `step` tells these words. */
const coded = <Word extends string>(words: Word[], codes: Record<Word, number>) =>
  `(${words.map((word) => codes[word]).join()})`;
const LINEAGE = coded(['RENEWS', 'AMENDS', 'REPLACES', 'UNDER'], RELATION_CODES);
const AROUND_TYPES = coded(['PARTY_TO', 'SIGNED', 'SIGNED_AT', 'CONCERNS'], RELATION_CODES);
const DONE_OR_PLANNED = coded(['done', 'planned'], MODE_CODES);
const LINE = `WITH RECURSIVE line (num) AS (
    SELECT num FROM entity WHERE id = :id
    UNION SELECT a.neighbour FROM line CROSS JOIN step a ON a.node = line.num
    WHERE a.type IN ${LINEAGE} AND a.mode IN ${DONE_OR_PLANNED}
  )`;
const INSTRUMENTS = `${LINE} SELECT group_concat(e.record) FROM line CROSS JOIN entity e ON e.num = line.num`;
const PACKED = `'["' || r.id || '","' || r.type || '","' || s.id || '","' || t.id || '",' || r.told || '],' || n.record`;
const ENDS = 'CROSS JOIN entity s ON s.num = r.source CROSS JOIN entity t ON t.num = r.target';
const AROUND = `${LINE} SELECT group_concat(${PACKED} ORDER BY r.id) FROM line
  CROSS JOIN step a ON a.node = line.num CROSS JOIN relation r ON r.num = a.relation CROSS JOIN entity n ON n.num = a.neighbour ${ENDS}
  WHERE a.mode IN ${DONE_OR_PLANNED} AND (a.type IN ${AROUND_TYPES}
    OR a.type IN ${LINEAGE} AND a.direction = ${DIRECTION_CODES.out})`;
const POSTS = `SELECT group_concat(${PACKED} ORDER BY r.id) FROM json_each(:ids) i
  CROSS JOIN entity o ON o.id = i.value CROSS JOIN step a ON a.node = o.num
  CROSS JOIN relation r ON r.num = a.relation CROSS JOIN entity n ON n.num = a.neighbour ${ENDS}
  WHERE a.type = ${RELATION_CODES.HOLDS_POST} AND a.direction = ${DIRECTION_CODES.out} AND a.mode = ${MODE_CODES.done}`;

const ids = (table: string) =>
  `SELECT group_concat(json_array(num, id)) FROM ${table} WHERE num IN (SELECT value FROM json_each(:nums))`;

function rawGraph(connection: Connection): RawGraph {
  const neighbours = (sql: string, parameters: Record<string, string | number>): Neighbour[] => {
    const records = connection.list<PackedRelation | PackedEntity>(sql, parameters);
    return Array.from({ length: records.length / 2 }, (_, at) => ({
      relation: unpackRelation(records[2 * at] as PackedRelation),
      neighbour: unpackEntity(records[2 * at + 1] as PackedEntity),
    }));
  };
  return {
    async expand(id, { limit, offset }) {
      const [total = 0] = connection.column<number>(COUNT, { id });
      return { items: neighbours(EXPAND, { id, limit, offset }), total };
    },
    async paths(from, to, { longest, limit, ...filter }) {
      const ends = `SELECT group_concat(json_array(num, id)) FROM entity WHERE id IN (:from, :to)`;
      const nums = new Map(connection.list<[number, string]>(ends, { from, to }).map(([num, id]) => [id, num]));
      const [start = 0, end = 0] = [nums.get(from), nums.get(to)];
      const { sql, parameters } = level(filter, start, end);
      const rows: Rows = {
        step: (nodes) => connection.list<Row>(sql, { ...parameters, nodes: JSON.stringify(nodes) }),
        ids: (table, nums) => new Map(connection.list<[number, string]>(ids(table), { nums: JSON.stringify(nums) })),
      };
      return shortestPaths(start, end, longest, rows).slice(0, limit);
    },
    async trace(id) {
      const instruments = connection.list<PackedEntity>(INSTRUMENTS, { id }).map(unpackEntity);
      const around = neighbours(AROUND, { id });
      return traceRows(instruments, around, neighbours(POSTS, { ids: JSON.stringify(signers(around)) }));
    },
  };
}

/** One level of a search: the relations of its entities; the ends may have ended. */
function level({ relationTypes, asOf }: RelationFilter, start: number, end: number) {
  const types = relationTypes ? ` AND a.type IN ${coded(relationTypes, RELATION_CODES)}` : '';
  const day = asOf === undefined ? null : { asOf, isoDay: isoDay(asOf), start, end };
  const dated = day
    ? ` AND (a.first_day IS NULL OR a.first_day <= :asOf) AND (a.last_day IS NULL OR a.last_day >= :asOf)
        AND (a.ends IS NULL OR a.ends >= substr(:isoDay, 1, length(a.ends)) OR a.neighbour IN (:start, :end))`
    : '';
  const sql = `SELECT group_concat(json_array(a.node, a.relation, a.neighbour)) FROM json_each(:nodes) f
    CROSS JOIN step a ON a.node = f.value WHERE a.neighbour <> a.node${types}${dated}`;
  return { sql, parameters: day ?? {} };
}
