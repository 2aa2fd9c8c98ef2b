/** `npm run bench [-- ROWS] [--neo4j]`: loads a generated table of agreements into an embedded file, or into a Neo4j started for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startNeo4j } from '../scripts/neo4j/start-neo4j.ts';
import { ingest } from '../server/ingest/pipeline.ts';
import { fileSource } from '../server/ingest/read/source.ts';
import { diskFile } from '../server/ingest/read/input-file.ts';
import { openStore } from '../server/store/open-store.ts';
import type { GraphStore } from '../server/store/graph-store.ts';
import { writeAgreementTable } from './agreement-table.ts';

/** One batch written: after how many documents, how long each of its documents took, and how many things it merged or split. */
interface BatchTime {
  documents: number;
  /** Milliseconds. */
  perDocument: number;
  /** Milliseconds of this process's own work: what a busy machine cannot lengthen. */
  ownPerDocument: number;
  moved: number;
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function load(store: GraphStore, table: string): Promise<BatchTime[]> {
  const times: BatchTime[] = [];
  let documents = 0;
  const target: Pick<GraphStore, 'write'> = {
    async write(batch) {
      const start = performance.now();
      const used = process.cpuUsage();
      const summary = await store.write(batch);
      const { user, system } = process.cpuUsage(used);
      const count = batch.readings.length;
      documents += count;
      times.push({
        documents,
        perDocument: (performance.now() - start) / count,
        ownPerDocument: (user + system) / 1000 / count,
        moved: summary.moved,
      });
      return summary;
    },
  };
  await ingest(
    fileSource([diskFile(table)], { url: null, title: null, publisher: null, published: null, language: null }),
    target,
  );
  return times;
}

/** What a document costs in the second and in the last thousand: medians over the batches there, in milliseconds. */
function growth(times: BatchTime[], cost: (time: BatchTime) => number) {
  const documents = times.at(-1)?.documents ?? 0;
  const between = (from: number, to: number): number =>
    median(times.filter((time) => time.documents > from && time.documents <= to).map(cost));
  const [second, last] = [between(1000, 2000), between(documents - 1000, documents)];
  return {
    second: Number(second.toFixed(3)),
    last: Number(last.toFixed(3)),
    ratio: Number((last / second).toFixed(2)),
  };
}

async function measure(name: string, store: GraphStore, table: string): Promise<void> {
  const start = performance.now();
  const times = await load(store, table);
  const seconds = (performance.now() - start) / 1000;
  const documents = times.at(-1)?.documents ?? 0;
  const report = {
    store: name,
    documents,
    seconds: Number(seconds.toFixed(1)),
    documentsPerSecond: Math.round(documents / seconds),
    millisecondsPerDocument: growth(times, (time) => time.perDocument),
    ownMillisecondsPerDocument: growth(times, (time) => time.ownPerDocument),
    mergedOrSplit: times.reduce((sum, time) => sum + time.moved, 0),
    mergedOrSplitInLastThousand: times
      .filter((time) => time.documents > documents - 1000)
      .reduce((sum, time) => sum + time.moved, 0),
    residentMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  console.log(JSON.stringify(report, null, 2));
}

async function openBenchStore(folder: string, neo4j: boolean): Promise<{ store: GraphStore; close(): Promise<void> }> {
  const server = neo4j ? await startNeo4j() : undefined;
  const store = await openStore({
    neo4j: server ? { ...server, database: 'neo4j' } : null,
    databasePath: join(folder, 'bench.db'),
  });
  const close = async () => {
    await store.close();
    await server?.stop();
  };
  return { store, close };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { neo4j: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const table = join(folder, 'agreements.csv');
  await writeAgreementTable(table, Number(positionals[0] ?? 50_000));
  const { store, close } = await openBenchStore(folder, values.neo4j);
  try {
    await measure(values.neo4j ? 'neo4j' : 'sqlite', store, table);
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
