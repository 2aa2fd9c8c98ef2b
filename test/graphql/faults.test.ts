import { beforeEach, describe, expect, it } from '@jest/globals';
import { createLog } from '../../server/log.ts';
import { StoreUnavailable } from '../../server/store/store-problem.ts';
import { all } from '../store/readings.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

const SECRET = 'cannot open /home/someone/secret.db';
const ingest = 'mutation { ingestDocument(input: { text: "x" }) { added } }';

let logged: string[];
beforeEach(() => {
  logged = [];
});

async function withServed(
  parts: Parameters<typeof serveReadings>[1],
  use: (served: ServedReadings) => Promise<void>,
): Promise<void> {
  const served = await serveReadings(all, { ...parts, log: createLog('info', (line) => logged.push(line)) });
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
      const faults = logged.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error');
      expect(faults).toMatchObject([{ requestId: expect.any(String), cause: expect.stringContaining(SECRET) }]);
    });
  });

  it('is told in its own words when the database cannot be reached', async () => {
    const away = new StoreUnavailable('Neo4j does not answer at neo4j://localhost:7687.');
    await withServed({ ingestText: () => Promise.reject(away) }, async ({ ask }) => {
      const { errors } = await ask(ingest);
      expect(errors).toMatchObject([{ message: away.message, extensions: { code: 'STORE_UNAVAILABLE' } }]);
      expect(logged.join()).not.toContain('error');
    });
  });
});

it('says that the store is away when it is, and answers on', async () => {
  const served = await serveReadings(all);
  await served.store.close();
  expect((await served.ask('{ health { ok store { kind } } }')).data).toEqual({ health: { ok: false, store: null } });
  const ready = await fetch(`${served.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { ok: false }]);
  const alive = await fetch(`${served.url}/livez`);
  expect([alive.status, await alive.json()]).toEqual([200, { ok: true }]);
  await served.close();
});
