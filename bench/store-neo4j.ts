import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { startNeo4j } from '../scripts/neo4j/start-neo4j.ts';
import { textHash } from '../server/model/identity.ts';
import { isoDay } from '../server/model/partial-date.ts';
import { packageRoot } from '../server/package-root.ts';
import type { Neighbour } from '../server/store/graph-store.ts';
import type { RelationFilter } from '../server/store/relation-filter.ts';
import { connect, type Neo4jSettings } from '../server/store/neo4j/connection.ts';
import { toEntity, toRelation, type EntityRow, type RelationRow } from '../server/store/neo4j/graph-records.ts';
import { openNeo4jStore } from '../server/store/neo4j/open-neo4j-store.ts';
import { newMemory, saveChange } from '../server/store/neo4j/save-change.ts';
import type { Path } from '../server/store/graph-walk.ts';
import { NO_CHANGE } from './no-change.ts';
import { skewedGraph } from './skewed-graph.ts';
import type { RawGraph, StorePeers } from './store-questions.ts';
import { signers, traceRows } from './trace-rows.ts';

/** A home of Neo4j with the generated graph, without documents: made once, and kept until the graph changes. */
async function filledHome(relations: number): Promise<string> {
  const generator = readFileSync(join(packageRoot, 'bench', 'skewed-graph.ts'), 'utf8');
  const folder = join(packageRoot, '.cache', 'bench');
  const home = join(folder, `neo4j-${relations}-${textHash(generator).slice(0, 8)}`);
  if (existsSync(home)) return home;
  rmSync(`${home}.new`, { recursive: true, force: true });
  mkdirSync(`${home}.new`, { recursive: true });
  const server = await startNeo4j({ home: `${home}.new` });
  await fill({ ...server, database: 'neo4j' }, relations).finally(() => server.stop());
  renameSync(`${home}.new`, home);
  return home;
}

async function fill(settings: Neo4jSettings, relations: number): Promise<void> {
  const store = await openNeo4jStore(settings);
  await store.close();
  const connection = await connect(settings);
  for (const part of skewedGraph(relations)) {
    const change = { ...NO_CHANGE, putEntities: part.entities, putRelations: part.relations };
    await connection.write((run) => saveChange(run, change, newMemory()));
  }
  await connection.close();
}

/** One server, asked through the store and through a driver of its own. */
export async function openNeo4jPeers(relations: number): Promise<StorePeers> {
  const server = await startNeo4j({ home: await filledHome(relations) });
  const store = await openNeo4jStore({ ...server, database: 'neo4j' });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    disableLosslessIntegers: true,
  });
  const close = async () => {
    await driver.close();
    await store.close();
    await server.stop();
  };
  return { store, raw: rawGraph(driver), close };
}

const RELATION = 'r {.*, type: type(r), from: startNode(r).id, to: endNode(r).id}';
const entity = (name: string) => `${name} {.id, .entityType, .name, .names, .ambiguous, .attributes}`;
const ROW = `{relation: ${RELATION}, neighbour: ${entity('n')}}`;

const EXPAND = `MATCH (e:Entity {id: $id})
  RETURN COUNT { (e)--(:Entity) } AS total, COLLECT {
    MATCH (e)-[r]-(n:Entity) RETURN ${ROW} ORDER BY type(r), n.name, r.id SKIP $offset LIMIT $limit
  } AS items`;

const LINEAGE = 'RENEWS|AMENDS|REPLACES|UNDER';
const LINE = `MATCH (root:Entity {id: $id})
  MATCH (root)-[ties:${LINEAGE}*0..]-(i:Entity) WHERE all(tie IN ties WHERE tie.mode IN ['done', 'planned'])
  WITH collect(DISTINCT i) AS line
  RETURN [i IN line | ${entity('i')}] AS instruments, COLLECT {
    UNWIND line AS i
    CALL (i) {
      MATCH (i)-[r:PARTY_TO|SIGNED|SIGNED_AT|CONCERNS]-(n:Entity) RETURN r, n
      UNION ALL MATCH (i)-[r:${LINEAGE}]->(n:Entity) RETURN r, n
    }
    WITH r, n WHERE r.mode IN ['done', 'planned']
    RETURN ${ROW} ORDER BY r.id
  } AS around`;
const POSTS = `UNWIND $ids AS id MATCH (:Entity {id: id})-[r:HOLDS_POST {mode: 'done'}]->(n:Entity)
  WITH r, n ORDER BY r.id RETURN collect(${ROW}) AS posts`;

interface Row {
  relation: RelationRow;
  neighbour: EntityRow;
}

function rawGraph(driver: Driver): RawGraph {
  const ask = async <T>(text: string, parameters: object): Promise<T[]> => {
    const options = { database: 'neo4j', routing: neo4j.routing.READ };
    const { records } = await driver.executeQuery(text, parameters, options);
    return records.map((record) => record.toObject() as T);
  };
  const neighbours = (rows: Row[]): Neighbour[] =>
    rows.map(({ relation, neighbour }) => ({ relation: toRelation(relation), neighbour: toEntity(neighbour) }));
  return {
    async expand(id, { limit, offset }) {
      const page = { id, limit: neo4j.int(limit), offset: neo4j.int(offset) };
      const [row] = await ask<{ total: number; items: Row[] }>(EXPAND, page);
      return { items: neighbours(row?.items ?? []), total: row?.total ?? 0 };
    },
    async paths(from, to, { longest, limit, ...filter }) {
      if (from === to) return [];
      const { asOf = null } = filter;
      const day = asOf === null ? {} : { asOf: neo4j.int(asOf), isoDay: isoDay(asOf) };
      const rows = await ask<Trail>(shortest(longest, filter), { from, to, ...day });
      return merged(rows).slice(0, limit);
    },
    async trace(id) {
      const [line] = await ask<{ instruments: EntityRow[]; around: Row[] }>(LINE, { id });
      const around = neighbours(line?.around ?? []);
      const [held] = await ask<{ posts: Row[] }>(POSTS, { ids: signers(around) });
      return traceRows((line?.instruments ?? []).map(toEntity), around, neighbours(held?.posts ?? []));
    },
  };
}

interface Trail {
  entities: string[];
  relations: string[];
}

function shortest(longest: number, { relationTypes, asOf }: RelationFilter): string {
  const types = (relationTypes ?? []).join('|');
  const dated = `WHERE all(r IN relationships(p) WHERE (r.firstDay IS NULL OR r.firstDay <= $asOf)
    AND (startNode(r).ends IS NULL OR startNode(r).ends >= left($isoDay, size(startNode(r).ends)))
    AND (endNode(r).ends IS NULL OR endNode(r).ends >= left($isoDay, size(endNode(r).ends))))`;
  const any = 'PARTY_TO|SIGNED|HOLDS_POST|TOOK_PART_IN|CONCERNS|SIGNED_AT|HELD_AT|ABOUT|IN_COUNTRY';
  return `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
    MATCH p = allShortestPaths((a)-[:${types || `${any}|${LINEAGE}`}*..${longest}]-(b)) ${asOf === undefined ? '' : dated}
    RETURN [n IN nodes(p) | n.id] AS entities, [r IN relationships(p) | r.id] AS relations`;
}

/** Trails through the same entities are one path; between two of them it has all relations of the trails. */
function merged(trails: Trail[]): Path[] {
  const paths = new Map<string, { entities: string[]; steps: Set<string>[] }>();
  for (const { entities, relations } of trails) {
    const key = entities.join(' ');
    const path = paths.get(key) ?? { entities, steps: relations.map(() => new Set<string>()) };
    paths.set(key, path);
    relations.forEach((relation, at) => path.steps[at]?.add(relation));
  }
  const ordered = [...paths].sort(([a], [b]) => (a < b ? -1 : 1));
  return ordered.map(([, { entities, steps }]) => ({ entities, steps: steps.map((step) => [...step].sort()) }));
}
