import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '../scripts/neo4j/start-neo4j.ts';
import { readConfig } from '../server/config.ts';
import type { Config } from '../server/config.ts';
import { startServer } from '../server/main.ts';
import type { ServerParts } from '../server/main.ts';
import { openStore } from '../server/store/open-store.ts';
import { listen, listeningClient } from './http/listening-client.ts';
import { all } from './store/readings.ts';

let folder: string;
let config: Config;
let loaded: string[];
let parts: ServerParts;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-main-'));
  config = { ...readConfig({ LOG_LEVEL: 'silent' }), databasePath: join(folder, 'graph.db'), port: 0 };
  loaded = [];
  parts = {
    samples: false,
    ingestText: async () => ({ address: '', added: 0, replaced: 0, unchanged: 0, rejected: 'not here' }),
    async ingestPaths(paths, store) {
      loaded.push(...paths.map((path) => basename(path)));
      await store.write({ readings: all, references: [] });
    },
  };
});
afterEach(() => rm(folder, { recursive: true }));

async function countDocuments(url: string): Promise<unknown> {
  const body = JSON.stringify({ query: '{ counts { documents } }' });
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return response.json();
}

describe('starting', () => {
  it('says where it answers, and ends the store when it is closed', async () => {
    const running = await startServer(config, parts);
    expect(running.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await countDocuments(running.url)).toEqual({ data: { counts: { documents: 0 } } });
    await Promise.all([running.close(), running.close()]);
    await running.closed;
    await expect(countDocuments(running.url)).rejects.toThrow('fetch failed');
    expect(process.listenerCount('SIGTERM')).toBe(0);
  });

  it('ends on SIGTERM once the answer under way is sent', async () => {
    const running = await startServer(config, parts);
    const headers = { 'content-type': 'application/json', expect: '100-continue' };
    const asked = request(`${running.url}graphql`, { method: 'POST', headers });
    const answer = once(asked, 'response') as Promise<[IncomingMessage]>;
    asked.flushHeaders();
    // The server holds the request now, and waits for the rest of it.
    await once(asked, 'continue');
    process.emit('SIGTERM');
    asked.end(JSON.stringify({ query: '{ counts { documents } }' }));
    const [response] = await answer;
    expect(response.statusCode).toBe(200);
    response.resume();
    await running.closed;
    await expect(countDocuments(running.url)).rejects.toThrow('fetch failed');
  });

  it('answers all that it accepted before SIGTERM, however many ask', async () => {
    const running = await startServer(config, parts);
    const agent = new Agent({ keepAlive: true });
    let answered = 0;
    /** Asks until it is told to close, or nobody listens any more. */
    const asker = async (): Promise<void> => {
      for (let open = true; open; answered += 1) {
        const asked = request(`${running.url}livez`, { agent });
        const [response] = (await once(asked.end(), 'response')) as [IncomingMessage];
        expect(response.statusCode).toBe(200);
        response.resume();
        await once(response, 'end');
        open = response.headers.connection !== 'close';
        if (answered === 40) process.emit('SIGTERM');
      }
    };
    const askers = Array.from({ length: 20 }, asker);
    await Promise.all(askers);
    expect(answered).toBeGreaterThan(40);
    await running.closed;
    agent.destroy();
  });

  it('says goodbye to those who listen before it ends on SIGTERM', async () => {
    const running = await startServer(config, parts);
    const client = listeningClient(running.url.slice(0, -1));
    const gone = new Promise<number>((resolve) =>
      client.on('closed', (event) => resolve((event as { code: number }).code)),
    );
    const heard = listen(client, 'subscription { graphChanged { revision } }');
    expect(await heard.next()).toEqual({ graphChanged: { revision: '0' } });
    const unheard = expect(heard.next()).rejects.toMatchObject({ code: 1001 });
    process.emit('SIGTERM');
    await running.closed;
    expect(await gone).toBe(1001);
    await unheard;
  });

  it('stays up and says so while Neo4j is not there', async () => {
    const nobody = { uri: `bolt://127.0.0.1:${await freePort()}`, username: 'neo4j', password: 'x', database: 'neo4j' };
    const running = await startServer({ ...config, neo4j: nobody }, parts);
    expect((await fetch(`${running.url}livez`)).status).toBe(200);
    expect((await fetch(`${running.url}readyz`)).status).toBe(503);
    expect(await countDocuments(running.url)).toMatchObject({
      errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
    await running.close();
  });

  it('tells in one line that its port is in use, and leaves the graph untouched', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startServer({ ...config, port }, { ...parts, samples: true })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is in use`,
    );
    expect(loaded).toEqual([]);
    other.close();
  });

  it('tells in one line that its host is none', async () => {
    await expect(startServer({ ...config, host: '192.0.2.1' }, parts)).rejects.toThrow(
      /^192\.0\.2\.1 is no address of this machine/,
    );
  });
});

describe('samples', () => {
  it('are loaded when they are asked for', async () => {
    const running = await startServer(config, { ...parts, samples: true });
    expect(loaded).toEqual(['samples']);
    expect(await countDocuments(running.url)).toEqual({ data: { counts: { documents: 4 } } });
    await running.close();
  });

  it('come unasked into the default database only, and only while it is empty', async () => {
    const home = process.cwd();
    process.chdir(folder);
    try {
      const standard = { ...config, databasePath: './data/entente.db' };
      await (await startServer(standard, parts)).close();
      await (await startServer(standard, parts)).close();
      await (await startServer(config, parts)).close();
      expect(loaded).toEqual(['samples']);
      const store = await openStore(standard);
      expect((await store.counts()).documents).toBe(4);
      await store.close();
    } finally {
      process.chdir(home);
    }
  });

  it('that cannot be read end the start, with the reason', async () => {
    const broken = { ...parts, samples: true, ingestPaths: () => Promise.reject(new Error('samples are missing')) };
    await expect(startServer(config, broken)).rejects.toThrow('samples are missing');
  });
});
