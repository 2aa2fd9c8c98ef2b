import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { freePort, startNeo4j } from '../scripts/neo4j/start-neo4j.ts';
import { readConfig } from '../server/config.ts';
import { startServer } from '../server/main.ts';
import type { ServerParts } from '../server/main.ts';

const parts: ServerParts = {
  samples: false,
  ingestText: () => Promise.reject(new Error('nothing is read here')),
  ingestPaths: () => Promise.reject(new Error('nothing is read here')),
};

/** `ok`, or the code of the error that the answer tells. */
async function outcome(url: string): Promise<string> {
  const body = JSON.stringify({ query: '{ entity(id: "agency_of_none") { id } }' });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}graphql`, { method: 'POST', headers, body });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? 'ok';
}

/** Asks fifty times a second until it is stopped; gives what came of it, each with the moment it was asked. */
function askSteadily(url: string): () => Promise<{ at: number; outcome: string }[]> {
  const asked: Promise<{ at: number; outcome: string }>[] = [];
  const timer = setInterval(() => {
    const at = performance.now();
    asked.push(outcome(url).then((told) => ({ at, outcome: told })));
  }, 20);
  return () => {
    clearInterval(timer);
    return Promise.all(asked);
  };
}

it('waits for a Neo4j that is not there, and is back soon after one that went away', async () => {
  const home = await mkdtemp(join(tmpdir(), 'entente-restart-'));
  const port = await freePort();
  const password = 'restarted-on-loopback';
  // On a busy machine Neo4j takes its time to start and to plan its first queries; that is not what is tested.
  const patient = { ENTENTE_MAX_QUERY_MS: '60000', LOG_LEVEL: 'silent' };
  const environment = { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: password, ...patient };
  const entente = await startServer({ ...readConfig(environment), port: 0 }, parts);
  expect(await outcome(entente.url)).toBe('STORE_UNAVAILABLE');
  const first = await startNeo4j({ home, port, password });
  while ((await fetch(`${entente.url}readyz`)).status !== 200) await pause(100);

  const stopAsking = askSteadily(entente.url);
  await pause(1000);
  await first.stop();
  await pause(500);
  const second = await startNeo4j({ home, port, password });
  const there = performance.now();
  await pause(5000);
  const told = await stopAsking();
  await entente.close();
  await second.stop();
  await rm(home, { recursive: true, force: true });

  expect(new Set(told.map(({ outcome }) => outcome))).toEqual(new Set(['ok', 'STORE_UNAVAILABLE']));
  const lastRefusal = Math.max(...told.filter(({ outcome }) => outcome !== 'ok').map(({ at }) => at));
  expect(lastRefusal - there).toBeLessThan(3000);
}, 300_000);
