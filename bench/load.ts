import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startNeo4j } from '../scripts/neo4j/start-neo4j.ts';
import { ingest } from '../server/ingest/pipeline.ts';
import { fileSource } from '../server/ingest/read/source.ts';
import { diskFile } from '../server/ingest/read/input-file.ts';
import { openStore } from '../server/store/open-store.ts';
import type { GraphBatch } from '../server/model/graph.ts';
import type { GraphStore } from '../server/store/graph-store.ts';
import { NOTHING_WRITTEN, type WriteSummary } from '../server/store/graph-writer.ts';
import { writeAgreementTable } from './agreement-table.ts';
import { median } from './spread.ts';

/** One batch written: after how many documents, how long each of its documents took, and how many things it merged or split. */
interface BatchTime {
  documents: number;
  /** Milliseconds. */
  perDocument: number;
  /** Milliseconds of this process's own work: what a busy machine cannot lengthen. */
  ownPerDocument: number;
  moved: number;
}

/** Documents a batch has while it is measured: few, so that most batches neither merge nor split anything. */
const MEASURED = 10;

/** Loads `rows` documents; the first two thousand and the last one in small batches that are timed. */
async function load(store: GraphStore, table: string, rows: number): Promise<BatchTime[]> {
  const times: BatchTime[] = [];
  let documents = 0;
  const parts = ({ readings, references }: GraphBatch): GraphBatch[] => {
    const size = documents < 2000 || documents > rows - 1200 ? MEASURED : readings.length;
    const starts = Array.from({ length: Math.ceil(readings.length / size) }, (_, i) => i * size);
    return starts.map((at) => ({ readings: readings.slice(at, at + size), references }));
  };
  const target: Pick<GraphStore, 'write'> = {
    async write(batch) {
      const total: WriteSummary = { ...NOTHING_WRITTEN };
      for (const part of parts(batch)) {
        const start = performance.now();
        const used = process.cpuUsage();
        const summary = await store.write(part);
        const { user, system } = process.cpuUsage(used);
        const count = part.readings.length;
        documents += count;
        times.push({
          documents,
          perDocument: (performance.now() - start) / count,
          ownPerDocument: (user + system) / 1000 / count,
          moved: summary.moved,
        });
        total.added += summary.added;
      }
      return total;
    },
  };
  await ingest(
    fileSource([diskFile(table)], { url: null, title: null, publisher: null, published: null, language: null }),
    target,
  );
  return times;
}

/** What a document costs in the second and in the last thousand: medians over the batches, in milliseconds. */
function growth(times: BatchTime[], documents: number, cost: (time: BatchTime) => number) {
  const between = (from: number, to: number): number =>
    median(times.filter((time) => time.documents > from && time.documents <= to).map(cost));
  const [second, last] = [between(1000, 2000), between(documents - 1000, documents)];
  return {
    second: Number(second.toFixed(3)),
    last: Number(last.toFixed(3)),
    ratio: Number((last / second).toFixed(2)),
  };
}

async function measure(name: string, store: GraphStore, table: string, rows: number): Promise<void> {
  const start = performance.now();
  const times = await load(store, table, rows);
  const seconds = (performance.now() - start) / 1000;
  const documents = times.at(-1)?.documents ?? 0;
  const quiet = times.filter((time) => time.moved === 0);
  const busy = times.filter((time) => time.moved > 0);
  const report = {
    store: name,
    documents,
    seconds: Number(seconds.toFixed(1)),
    documentsPerSecond: Math.round(documents / seconds),
    withoutMergeOrSplit: {
      wall: growth(quiet, documents, (time) => time.perDocument),
      own: growth(quiet, documents, (time) => time.ownPerDocument),
    },
    withMergeOrSplit: {
      wall: growth(busy, documents, (time) => time.perDocument),
      own: growth(busy, documents, (time) => time.ownPerDocument),
    },
    mergedOrSplit: times.reduce((sum, time) => sum + time.moved, 0),
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

/** `load [ROWS] [--neo4j]`: loads a generated table of agreements into an embedded file, or into a Neo4j started for it. */
export async function benchLoad(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { neo4j: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const table = join(folder, 'agreements.csv');
  const rows = Number(positionals[0] ?? 50_000);
  await writeAgreementTable(table, rows);
  const { store, close } = await openBenchStore(folder, values.neo4j);
  try {
    await measure(values.neo4j ? 'neo4j' : 'sqlite', store, table, rows);
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
