import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { StoreUnavailable } from '../../server/store/store-problem.ts';
import { all } from '../store/readings.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

const SECRET = 'cannot open /home/someone/secret.db';
const ingest = 'mutation { ingestDocument(input: { text: "x" }) { added } }';

let log: jest.SpiedFunction<typeof console.error>;
beforeEach(() => {
  log = jest.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => log.mockRestore());

async function withServed(
  parts: Parameters<typeof serveReadings>[1],
  use: (served: ServedReadings) => Promise<void>,
): Promise<void> {
  const served = await serveReadings(all, parts);
  await use(served);
  await served.close();
}

describe('a fault of our own', () => {
  it('is told as such without its details, which go to the log', async () => {
    const fault = new TypeError(SECRET);
    await withServed({ ingestText: () => Promise.reject(fault) }, async ({ ask }) => {
      const answer = await ask(ingest);
      expect(answer.errors).toMatchObject([
        { path: ['ingestDocument'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      ]);
      expect(JSON.stringify(answer)).not.toMatch(/secret|TypeError|stack|\.ts/);
      expect(log.mock.calls).toEqual([[fault]]);
    });
  });

  it('is told in its own words when the database cannot be reached', async () => {
    const away = new StoreUnavailable('Neo4j does not answer at neo4j://localhost:7687.');
    await withServed({ ingestText: () => Promise.reject(away) }, async ({ ask }) => {
      const { errors } = await ask(ingest);
      expect(errors).toMatchObject([{ message: away.message, extensions: { code: 'STORE_UNAVAILABLE' } }]);
      expect(log).not.toHaveBeenCalled();
    });
  });
});

it('says that the store is away when it is, and answers on', async () => {
  const served = await serveReadings(all);
  await served.store.close();
  expect((await served.ask('{ health { ok store { kind } } }')).data).toEqual({ health: { ok: false, store: null } });
  const ready = await fetch(`${served.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { ok: false }]);
  const alive = await fetch(`${served.url}/healthz`);
  expect([alive.status, await alive.json()]).toEqual([200, { ok: true }]);
  await served.close();
});
