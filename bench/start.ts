import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServing } from './serving.ts';
import { spread } from './spread.ts';

const ROUNDS = 9;

const MEASURES = ['ms', 'processor', 'megabytes'] as const;

/** One start: milliseconds until the first question is answered, and what the process has used by then. */
async function startOnce(database: string): Promise<Record<(typeof MEASURES)[number], number>> {
  const start = performance.now();
  const server = await startServing(database);
  const body = JSON.stringify({ query: '{ counts { documents } }' });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${server.url}graphql`, { method: 'POST', headers, body });
  await answer.text();
  const ms = performance.now() - start;
  const used = server.used();
  await server.stop();
  if (!answer.ok) throw new Error(`the first question was answered with ${answer.status}`);
  return { ms, ...used };
}

/** `start`: `entente serve` from its start to its first answer, over an empty file and over one with the samples. */
export async function benchStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const samples = join(folder, 'samples.db');
  const loading = await startServing(samples, '--samples');
  await loading.stop();
  const rounds: Record<'empty' | 'samples', Awaited<ReturnType<typeof startOnce>>>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const empty = await startOnce(join(folder, `empty-${round}.db`));
    rounds.push({ empty, samples: await startOnce(samples) });
  }
  rmSync(folder, { recursive: true });
  const table = Object.fromEntries(
    (['empty', 'samples'] as const).map((store) => [
      store,
      Object.fromEntries(
        MEASURES.map((measure) => [
          measure,
          spread(
            rounds.map((round) => round[store][measure]),
            0,
          ),
        ]),
      ),
    ]),
  );
  console.log(JSON.stringify({ bench: 'start', ...table }));
  for (const [store, measures] of Object.entries(table)) {
    console.log(store);
    console.table(measures);
  }
}
