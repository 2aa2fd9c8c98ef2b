import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { freePort, startNeo4j } from '../scripts/neo4j/start-neo4j.ts';
import { readConfig } from '../server/config.ts';
import { ingestText } from '../server/ingest/pipeline.ts';
import { startServer } from '../server/main.ts';
import type { ServerParts } from '../server/main.ts';
import type { TextInput } from '../server/model/ingest-text.ts';
import { packageRoot } from '../server/package-root.ts';
import { openNeo4jStore } from '../server/store/neo4j/open-neo4j-store.ts';
import { openSqliteStore } from '../server/store/sqlite/open-sqlite-store.ts';
import { digestOf } from './laws/digest-laws.ts';

const parts: ServerParts = {
  samples: false,
  ingestText: (input, store) => ingestText(input, store),
  ingestPaths: () => Promise.reject(new Error('nothing is read here')),
};

async function releases(): Promise<TextInput[]> {
  const lines = await readFile(join(packageRoot, 'samples', 'releases', 'hong-kong-customs.jsonl'), 'utf8');
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const { text, title, published, publisher, language } = JSON.parse(line) as TextInput;
      return { text, title, published, publisher, language };
    });
}

/** `ok`, or the code of the error that the answer tells. */
async function outcome(url: string, query: string, variables = {}): Promise<string> {
  const body = JSON.stringify({ query, variables });
  // A connection that is kept may be closed by the server just as it is used again.
  const headers = { 'content-type': 'application/json', connection: 'close' };
  const response = await fetch(`${url}graphql`, { method: 'POST', headers, body });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? 'ok';
}

const read = (url: string) => outcome(url, '{ entity(id: "agency_of_none") { id } }');

/** Asks fifty times a second until it is stopped; gives what came of it, each with the moment it was asked. */
function askSteadily(url: string): () => Promise<{ at: number; outcome: string }[]> {
  const asked: Promise<{ at: number; outcome: string }>[] = [];
  const timer = setInterval(() => {
    const at = performance.now();
    asked.push(read(url).then((told) => ({ at, outcome: told })));
  }, 20);
  return () => {
    clearInterval(timer);
    return Promise.all(asked);
  };
}

/** Sends releases one after another, each until it is not refused; `written` counts those that are done. */
function sendSteadily(url: string, inputs: TextInput[]): { written(): number; done: Promise<Set<string>> } {
  const told = new Set<string>();
  let written = 0;
  const mutation = 'mutation Send($input: DocumentInput!) { ingestDocument(input: $input) { userErrors { message } } }';
  const send = async () => {
    for (const input of inputs) {
      for (let said = ''; said !== 'ok'; told.add(said)) {
        await pause(100);
        said = await outcome(url, mutation, { input });
      }
      written += 1;
    }
    return told;
  };
  return { written: () => written, done: send() };
}

async function undisturbed(inputs: TextInput[]): Promise<string> {
  const store = await openSqliteStore(':memory:');
  for (const input of inputs) await ingestText(input, store);
  const digest = await digestOf(store);
  await store.close();
  return digest;
}

it('waits for a Neo4j that is not there, is back soon after one that went away, and loses or doubles nothing', async () => {
  const home = await mkdtemp(join(tmpdir(), 'entente-restart-'));
  const port = await freePort();
  const password = 'restarted-on-loopback';
  const environment = { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: password, LOG_LEVEL: 'silent' };
  const entente = await startServer({ ...readConfig(environment), port: 0 }, parts);
  expect(await read(entente.url)).toBe('STORE_UNAVAILABLE');
  const first = await startNeo4j({ home, port, password });
  while ((await fetch(`${entente.url}readyz`)).status !== 200) await pause(100);

  const inputs = await releases();
  const stopAsking = askSteadily(entente.url);
  const sending = sendSteadily(entente.url, inputs);
  while (sending.written() < 3) await pause(20);
  await first.stop();
  expect(sending.written()).toBeLessThan(inputs.length);
  await pause(500);
  const second = await startNeo4j({ home, port, password });
  const there = performance.now();
  const sent = await sending.done;
  await pause(Math.max(0, there + 5000 - performance.now()));
  const asked = await stopAsking();
  await entente.close();
  const store = await openNeo4jStore({ ...second, database: 'neo4j' });
  const digest = await digestOf(store);
  await store.close();
  await second.stop();
  await rm(home, { recursive: true, force: true });

  const lastRefusal = Math.max(...asked.filter(({ outcome }) => outcome !== 'ok').map(({ at }) => at));
  expect(new Set(asked.map(({ outcome }) => outcome))).toEqual(new Set(['ok', 'STORE_UNAVAILABLE']));
  expect(lastRefusal - there).toBeLessThan(3000);
  expect([...sent].filter((code) => code !== 'ok' && code !== 'STORE_UNAVAILABLE')).toEqual([]);
  expect(digest).toBe(await undisturbed(inputs));
}, 600_000);
