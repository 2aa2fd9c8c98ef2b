import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { textHash } from '../server/model/identity.ts';
import { packageRoot } from '../server/package-root.ts';
import { SCHEMA_VERSION } from '../server/store/sqlite/schema.ts';
import type { Entity, Relation } from '../server/model/graph.ts';
import { isoDay } from '../server/model/partial-date.ts';
import type { Neighbour } from '../server/store/graph-store.ts';
import type { RelationFilter } from '../server/store/relation-filter.ts';
import { connect, type Connection } from '../server/store/sqlite/connection.ts';
import { openDatabase } from '../server/store/sqlite/open-database.ts';
import { openSqliteStore } from '../server/store/sqlite/open-sqlite-store.ts';
import { saveChange } from '../server/store/sqlite/save-change.ts';
import { NO_CHANGE } from './no-change.ts';
import { skewedGraph } from './skewed-graph.ts';
import { shortestPaths, type Row } from './shortest-paths.ts';
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
  connection.close();
}

/** The same file through the store and through a connection of its own. */
export async function openSqlitePeers(relations: number): Promise<StorePeers> {
  const path = filledFile(relations);
  const store = await openSqliteStore(path);
  const connection = connect(path, 10_000);
  connection.column('PRAGMA cache_size = -16384');
  const close = async () => {
    connection.close();
    await store.close();
  };
  return { store, raw: rawGraph(connection), close };
}

const NODE = '(SELECT num FROM entity WHERE id = :id)';

const EXPAND = `SELECT group_concat('[' || r.record || ',' || n.record || ']' ORDER BY r.type, n.name, r.id) FROM (
    SELECT a.relation, a.neighbour FROM adjacent a JOIN entity n INDEXED BY entity_name ON n.num = a.neighbour
    WHERE a.node = ${NODE} AND NOT (a.neighbour = a.node AND a.direction = 'in')
    ORDER BY a.type, n.name, a.relation_id LIMIT :limit OFFSET :offset
  ) p JOIN relation r ON r.num = p.relation JOIN entity n ON n.num = p.neighbour`;
const COUNT = `SELECT count(*) FROM adjacent
  WHERE node = ${NODE} AND NOT (neighbour = node AND direction = 'in')`;

const LINEAGE = `('RENEWS', 'AMENDS', 'REPLACES', 'UNDER')`;
const LINE = `WITH RECURSIVE line (num) AS (
    SELECT num FROM entity WHERE id = :id
    UNION SELECT a.neighbour FROM line CROSS JOIN adjacent a ON a.node = line.num
    WHERE a.type IN ${LINEAGE} AND a.mode IN ('done', 'planned')
  )`;
const INSTRUMENTS = `${LINE} SELECT group_concat(e.record) FROM line CROSS JOIN entity e ON e.num = line.num`;
const AROUND = `${LINE} SELECT group_concat(json_array(json(r.record), json(n.record)) ORDER BY r.id) FROM line
  CROSS JOIN adjacent a ON a.node = line.num CROSS JOIN relation r ON r.num = a.relation CROSS JOIN entity n ON n.num = a.neighbour
  WHERE a.mode IN ('done', 'planned') AND (a.type IN ('PARTY_TO', 'SIGNED', 'SIGNED_AT', 'CONCERNS')
    OR a.type IN ${LINEAGE} AND a.direction = 'out')`;
const POSTS = `SELECT group_concat(json_array(json(r.record), json(n.record)) ORDER BY r.id) FROM json_each(:ids) i
  CROSS JOIN entity o ON o.id = i.value CROSS JOIN adjacent a ON a.node = o.num
  CROSS JOIN relation r ON r.num = a.relation CROSS JOIN entity n ON n.num = a.neighbour
  WHERE a.type = 'HOLDS_POST' AND a.direction = 'out' AND a.mode = 'done'`;

function rawGraph(connection: Connection): RawGraph {
  const rows = (sql: string, parameters: Record<string, string | number>): Neighbour[] =>
    connection.list<[Relation, Entity]>(sql, parameters).map(([relation, neighbour]) => ({ relation, neighbour }));
  return {
    async expand(id, { limit, offset }) {
      const [total = 0] = connection.column<number>(COUNT, { id });
      return { items: rows(EXPAND, { id, limit, offset }), total };
    },
    async paths(from, to, { longest, limit, ...filter }) {
      const ends = `SELECT group_concat(json_array(num, id)) FROM entity WHERE id IN (:from, :to)`;
      const nums = new Map(connection.list<[number, string]>(ends, { from, to }).map(([num, id]) => [id, num]));
      const { sql, parameters } = level(filter);
      const step = (nodes: number[]) => connection.list<Row>(sql, { ...parameters, nodes: JSON.stringify(nodes) });
      const idsOf = (list: number[]) =>
        new Map(
          connection.list<[number, string]>(
            'SELECT group_concat(json_array(num, id)) FROM entity WHERE num IN (SELECT value FROM json_each(:list))',
            { list: JSON.stringify(list) },
          ),
        );
      return shortestPaths(nums.get(from) ?? 0, nums.get(to) ?? 0, longest, step, idsOf).slice(0, limit);
    },
    async trace(id) {
      const instruments = connection.list<Entity>(INSTRUMENTS, { id });
      const around = rows(AROUND, { id });
      return traceRows(instruments, around, rows(POSTS, { ids: JSON.stringify(signers(around)) }));
    },
  };
}

/** One level of a search: the relations of its entities. */
function level({ relationTypes, asOf }: RelationFilter) {
  const types = relationTypes ? ` AND a.type IN (${relationTypes.map((type) => `'${type}'`).join()})` : '';
  const day = asOf === undefined ? null : { asOf, isoDay: isoDay(asOf) };
  const dated = day
    ? ` AND (a.first_day IS NULL OR a.first_day <= :asOf) AND (a.last_day IS NULL OR a.last_day >= :asOf)
        AND (n.ends IS NULL OR n.ends >= substr(:isoDay, 1, length(n.ends)))`
    : '';
  const ends = day ? 'CROSS JOIN entity n INDEXED BY entity_name ON n.num = a.neighbour' : '';
  const sql = `SELECT group_concat(json_array(a.node, a.relation_id, a.neighbour)) FROM json_each(:nodes) f
    CROSS JOIN adjacent a ON a.node = f.value ${ends} WHERE a.neighbour <> a.node${types}${dated}`;
  return { sql, parameters: day ?? {} };
}
