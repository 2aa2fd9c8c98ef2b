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

/** One batch written: after how many documents, and how long each of its documents took. */
interface BatchTime {
  documents: number;
  perDocument: number;
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
      const summary = await store.write(batch);
      documents += batch.readings.length;
      times.push({ documents, perDocument: (performance.now() - start) / batch.readings.length });
      return summary;
    },
  };
  await ingest(
    fileSource([diskFile(table)], { url: null, title: null, publisher: null, published: null, language: null }),
    target,
  );
  return times;
}

/** What a document costs between two counts of documents: the median over the batches there, in milliseconds. */
function costBetween(times: BatchTime[], from: number, to: number): number {
  return median(times.filter((time) => time.documents > from && time.documents <= to).map((time) => time.perDocument));
}

async function measure(name: string, store: GraphStore, table: string): Promise<void> {
  const start = performance.now();
  const times = await load(store, table);
  const seconds = (performance.now() - start) / 1000;
  const documents = times.at(-1)?.documents ?? 0;
  const second = costBetween(times, 1000, 2000);
  const last = costBetween(times, documents - 1000, documents);
  console.log(
    JSON.stringify({
      store: name,
      documents,
      seconds: Number(seconds.toFixed(1)),
      documentsPerSecond: Math.round(documents / seconds),
      secondThousandMs: Number(second.toFixed(3)),
      lastThousandMs: Number(last.toFixed(3)),
      ratio: Number((last / second).toFixed(2)),
      residentMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
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
