import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../server/app.ts';
import type { AppParts } from '../../server/app.ts';
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
  ask<Data>(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer<Data>>;
  close(): Promise<void>;
}

/** The whole app on a real port, with the readings in an embedded store or the one given. */
export async function serveReadings(readings: Reading[], parts: Partial<AppParts> = {}): Promise<ServedReadings> {
  const store = parts.store ?? (await openStore({ neo4j: null, databasePath: ':memory:' }));
  if (readings.length > 0) await store.write({ readings, references: [] });
  const ingestText: AppParts['ingestText'] = async () => {
    throw new Error('this test reads no texts');
  };
  const { handle, stop } = await createApp({ ingestText, ...parts, store });
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    store,
    async ask<Data>(query: string, variables?: object, headers?: Record<string, string>) {
      const body = JSON.stringify({ query, variables });
      const all = { 'content-type': 'application/json', ...headers };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: all, body });
      return { ...((await response.json()) as Omit<Answer<Data>, 'status'>), status: response.status };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await stop();
      await store.close();
    },
  };
}
