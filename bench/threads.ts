import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest } from '../server/ingest/pipeline.ts';
import { diskFile } from '../server/ingest/read/input-file.ts';
import { fileSource } from '../server/ingest/read/source.ts';
import { openStore } from '../server/store/open-store.ts';
import { generatedReleases } from './releases.ts';
import { spread } from './spread.ts';

const ROUNDS = 3;
const THREADS = [0, 2];

/** What an ingest into a new embedded file took, and the digest of the graph that came of it. */
interface Run {
  seconds: number;
  digest: string;
}

async function ingested(file: string, folder: string, threads: number): Promise<Run> {
  const databasePath = join(mkdtempSync(join(folder, 'db-')), 'graph.db');
  const store = await openStore({ neo4j: null, databasePath });
  const details = { url: null, title: null, publisher: null, published: null, language: null };
  const start = performance.now();
  await ingest(fileSource([diskFile(file)], details), store, { threads });
  const seconds = (performance.now() - start) / 1000;
  const hash = createHash('sha256');
  for await (const line of store.dump()) hash.update(`${line}\n`);
  await store.close();
  return { seconds, digest: hash.digest('hex') };
}

/** `threads [COUNT…]`: ingests so many generated releases, at least 500, without and with two threads that extract. */
export async function benchThreads(args: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    for (const count of args.length > 0 ? args.map(Number) : [500, 1000]) {
      const file = join(folder, `${count}.jsonl`);
      writeFileSync(file, [...generatedReleases(count)].map((release) => JSON.stringify(release)).join('\n'));
      const runs: (Run & { threads: number })[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const threads of round % 2 ? THREADS.toReversed() : THREADS)
          runs.push({ threads, ...(await ingested(file, folder, threads)) });
      }
      const seconds = (threads: number) => runs.filter((run) => run.threads === threads).map((run) => run.seconds);
      console.log(
        JSON.stringify({
          bench: 'threads',
          releases: count,
          secondsAlone: spread(seconds(0)),
          secondsWithTwo: spread(seconds(2)),
          gain: spread(seconds(0).map((alone, round) => alone / (seconds(2)[round] ?? Number.NaN))),
          digestsEqual: new Set(runs.map((run) => run.digest)).size === 1,
        }),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
