import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openStore } from '../../server/store/open-store.ts';
import { serveReadings } from '../graphql/serve-readings.ts';
import type { ServedReadings } from '../graphql/serve-readings.ts';
import { entente } from '../ingest/cli/entente.ts';
import { RELEASE } from '../ingest/cli/workspace.ts';
import { all, batch } from '../store/readings.ts';
import { listen, listeningClient } from './listening-client.ts';

// A busy machine takes its time; each test waits for what it tests.
jest.setTimeout(60_000);

const GRAPH = 'subscription { graphChanged { revision } }';
const INGEST = 'subscription { ingestProgress { runs { state records read added rejected } } }';

interface GraphChanged {
  graphChanged: { revision: string };
}

interface IngestProgress {
  ingestProgress: { runs: { state: string; records: number; read: number; added: number; rejected: number }[] };
}

let folder: string;
let databasePath: string;
let served: ServedReadings;
/** How often the served store was looked at. */
let looks = 0;

function counting(store: GraphStore): GraphStore {
  return {
    ...store,
    until(deadline) {
      looks += 1;
      return store.until(deadline);
    },
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-listening-'));
  databasePath = join(folder, 'graph.db');
  const store = await openStore({ neo4j: null, databasePath });
  served = await serveReadings([], { store: counting(store), watchMs: 20 });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

describe('graphChanged', () => {
  it('tells the revision at once, then another after each change, and none where nothing changed', async () => {
    const client = listeningClient(served.url);
    const heard = listen<GraphChanged>(client, GRAPH);
    const revisions = [await heard.next()];
    for (const reading of all.slice(0, 2)) {
      await served.store.write(batch(reading));
      revisions.push(await heard.next());
    }
    await served.store.write(batch(...all.slice(0, 2)));
    await served.store.write(batch(...all.slice(2)));
    revisions.push(await heard.next());
    expect(new Set(revisions.map(({ graphChanged }) => graphChanged.revision)).size).toBe(4);
    await client.dispose();
  });

  it('tells what another program wrote to the same database', async () => {
    const client = listeningClient(served.url);
    const heard = listen<GraphChanged>(client, GRAPH);
    await heard.next();
    const other = await openStore({ neo4j: null, databasePath });
    await other.retract([all[0]?.document.address ?? '']);
    const { graphChanged } = await heard.next();
    expect(graphChanged.revision).toBe(String(await other.revision()));
    await other.close();
    await client.dispose();
  });

  it('tells the revision that a query tells as well', async () => {
    const client = listeningClient(served.url);
    const heard = listen<GraphChanged>(client, GRAPH);
    await heard.next();
    await served.store.write(batch(...all));
    const { data } = await served.ask<{ revision: string }>('{ revision }');
    expect(await heard.next()).toEqual({ graphChanged: { revision: data?.revision } });
    await client.dispose();
  });

  it('is looked for once for all who listen, and not at all when nobody does', async () => {
    const clients = Array.from({ length: 10 }, () => listeningClient(served.url));
    const all = clients.map((client) => listen<GraphChanged>(client, GRAPH));
    const told = await Promise.all(all.map((heard) => heard.next()));
    expect(new Set(told.map(({ graphChanged }) => graphChanged.revision)).size).toBe(1);
    const before = looks;
    const started = performance.now();
    await pause(400);
    expect(looks - before).toBeLessThanOrEqual((performance.now() - started) / 20 + 1);
    for (const heard of all) heard.leave();
    for (const client of clients) await client.dispose();
    let seen = -1;
    while (seen !== looks) {
      seen = looks;
      await pause(200);
    }
    await pause(200);
    expect(looks).toBe(seen);
  });
});

describe('ingestProgress', () => {
  it('tells how far an ingest by another program is, and that it is done', async () => {
    const client = listeningClient(served.url);
    const heard = listen<IngestProgress>(client, INGEST);
    expect(await heard.next()).toEqual({ ingestProgress: { runs: [] } });
    const path = join(folder, 'releases.jsonl');
    await writeFile(path, `${JSON.stringify({ id: 'b', text: RELEASE })}\n{"id": 5\n`);
    const rejects = join(folder, 'rejects.jsonl');
    const [done] = await Promise.all([
      heard.until(({ ingestProgress }) => ingestProgress.runs[0]?.state === 'DONE'),
      entente(['ingest', path, '--db', databasePath, '--rejects', rejects]),
    ]);
    expect(done.ingestProgress.runs).toEqual([{ state: 'DONE', records: 2, read: 2, added: 1, rejected: 1 }]);
    await client.dispose();
  });
});

it('over HTTP, a subscription is told where to be asked', async () => {
  const { status, errors } = await served.ask(GRAPH);
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
  expect(errors?.[0]?.message).toContain('WebSocket');
});
