import assert from 'node:assert';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../server/app.ts';
import type { AppParts } from '../../server/app.ts';
import { createLog } from '../../server/log.ts';
import type { Reading } from '../../server/model/graph.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openStore } from '../../server/store/open-store.ts';

export interface Answer<Data> {
  status: number;
  data?: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

export interface ServedReadings {
  /** `http://127.0.0.1:54321` */
  url: string;
  store: GraphStore;
  /** Asks three times what changes nothing: all answers must be equal. */
  ask<Data>(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer<Data>>;
  close(): Promise<void>;
}

async function post<Data>(url: string, question: object, headers?: Record<string, string>): Promise<Answer<Data>> {
  const all = { 'content-type': 'application/json', ...headers };
  const response = await fetch(url, { method: 'POST', headers: all, body: JSON.stringify(question) });
  return { ...((await response.json()) as Omit<Answer<Data>, 'status'>), status: response.status };
}

/** The whole app on a real port, with the readings in an embedded store or the one given. */
export async function serveReadings(readings: Reading[], parts: Partial<AppParts> = {}): Promise<ServedReadings> {
  const store = parts.store ?? (await openStore({ neo4j: null, databasePath: ':memory:' }));
  if (readings.length > 0) await store.write({ readings, references: [] });
  const ingestText: AppParts['ingestText'] = async () => {
    throw new Error('this test reads no texts');
  };
  const warnings: string[] = [];
  const log = createLog('warn', (line) => line.includes('no longer compiled') && warnings.push(line));
  const { handle, upgrade, hangUp, stop } = await createApp({ ingestText, log, ...parts, store });
  const server = createServer(handle).on('upgrade', upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    store,
    async ask<Data>(query: string, variables?: object, headers?: Record<string, string>) {
      const answer = await post<Data>(`${url}/graphql`, { query, variables }, headers);
      if (!query.startsWith('mutation')) {
        // A query that comes again is compiled, then known by its text, and must not be answered otherwise.
        for (let time = 0; time < 2; time += 1) {
          const again = await post<Data>(`${url}/graphql`, { query, variables }, headers);
          assert.deepStrictEqual(again, answer);
        }
      }
      return answer;
    },
    async close() {
      await hangUp();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await stop();
      await store.close();
      assert.deepStrictEqual(warnings, []);
    },
  };
}
