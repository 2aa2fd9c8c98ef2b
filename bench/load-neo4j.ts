import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { startNeo4j } from '../scripts/neo4j/start-neo4j.ts';
import { ingest } from '../server/ingest/pipeline.ts';
import { diskFile } from '../server/ingest/read/input-file.ts';
import { fileSource } from '../server/ingest/read/source.ts';
import type { GraphBatch } from '../server/model/graph.ts';
import type { GraphStore } from '../server/store/graph-store.ts';
import { NOTHING_WRITTEN } from '../server/store/graph-writer.ts';
import { openNeo4jStore } from '../server/store/neo4j/open-neo4j-store.ts';
import { writeAgreementTable } from './agreement-table.ts';
import { processSeconds } from './process-seconds.ts';
import { runScript, scriptRows } from './script-neo4j.ts';
import { spread } from './spread.ts';

const ROUNDS = 5;
/** The server goes on compiling itself for some rounds, as much for either side. */
const WARM_UP = 3;

/** What ingest would write, read beforehand. */
async function batchesOf(table: string): Promise<GraphBatch[]> {
  const batches: GraphBatch[] = [];
  const collect = {
    write: async (batch: GraphBatch) => {
      batches.push(batch);
      return NOTHING_WRITTEN;
    },
  };
  const details = { url: null, title: null, publisher: null, published: null, language: null };
  await ingest(fileSource([diskFile(table)], details), collect);
  return batches;
}

async function digestOf(store: GraphStore): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of store.dump()) hash.update(`${line}\n`);
  return hash.digest('hex');
}

type Side = 'store' | 'script';

/** Seconds of each round. */
type Rounds = Record<Side, number[]>;

/** `load-neo4j [ROWS]`: a generated table through the store, and the rows that came of it by a script, in turn on one server. */
export async function benchLoadNeo4j([rows = '5000']: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const table = join(folder, 'agreements.csv');
  await writeAgreementTable(table, Number(rows));
  const batches = await batchesOf(table);
  rmSync(folder, { recursive: true });
  const server = await startNeo4j();
  const store = await openNeo4jStore({ ...server, database: 'neo4j' });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  try {
    await compare(store, driver, batches, () => processSeconds(process.pid) + processSeconds(server.pid));
  } finally {
    await driver.close();
    await store.close();
    await server.stop();
  }
}

/** `processor`: seconds of processor time that this process and the server have taken until now. */
async function compare(
  store: GraphStore,
  driver: Driver,
  batches: GraphBatch[],
  processor: () => number,
): Promise<void> {
  const write = async () => {
    for (const batch of batches) await store.write(batch);
  };
  await write();
  const digest = await digestOf(store);
  const rows = await scriptRows(driver);
  const sides: Record<Side, () => Promise<void>> = { store: write, script: () => runScript(driver, rows) };
  const clock: Rounds = { store: [], script: [] };
  const cost: Rounds = { store: [], script: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const side of round % 2 ? (['store', 'script'] as const) : (['script', 'store'] as const)) {
      await store.clear();
      const before = [performance.now() / 1000, processor()] as const;
      await sides[side]();
      const after = [performance.now() / 1000, processor()] as const;
      if (round >= WARM_UP) {
        clock[side].push(after[0] - before[0]);
        cost[side].push(after[1] - before[1]);
      }
      if ((await digestOf(store)) !== digest) throw new Error(`the ${side} left another graph`);
    }
  }
  const told = ({ store: ours, script }: Rounds) => ({
    ratio: spread(script.map((seconds, round) => seconds / (ours[round] ?? Number.NaN))),
    store: spread(ours),
    script: spread(script),
  });
  const documents = batches.reduce((sum, { readings }) => sum + readings.length, 0);
  const count = rows.reduce((sum, [, of]) => sum + of.length, 0);
  console.log(
    JSON.stringify({ bench: 'load-neo4j', documents, rows: count, digest, cost: told(cost), clock: told(clock) }),
  );
}
