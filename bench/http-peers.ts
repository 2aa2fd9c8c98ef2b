/** The program of one server that `npm run bench -- http` asks: `http-peers.ts NAME`, told by messages of its parent. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import compression from 'compression';
import express from 'express';
import { createApp } from '../server/app.ts';
import type { Handler } from '../server/http/handler.ts';
import { hostCheck, originCheck } from '../server/http/host-check.ts';
import { inTurn } from '../server/http/in-turn.ts';
import { createMetrics } from '../server/http/metrics.ts';
import { observe } from '../server/http/observe.ts';
import { rateLimit } from '../server/http/rate-limit.ts';
import { requestId } from '../server/http/request-id.ts';
import { securityHeaders } from '../server/http/security-headers.ts';
import { ingest } from '../server/ingest/pipeline.ts';
import { diskFile } from '../server/ingest/read/input-file.ts';
import { fileSource } from '../server/ingest/read/source.ts';
import { STANDARD_LIMITS } from '../server/limits.ts';
import { createLog } from '../server/log.ts';
import type { ExpandOptions, GraphReader, GraphStore } from '../server/store/graph-store.ts';
import { openStore } from '../server/store/open-store.ts';
import { writeAgreementTable } from './agreement-table.ts';
import { WORDS } from './http-question.ts';
import type { Used } from './peer.ts';

const OFTEN = 1e9;
const PARTIES: ExpandOptions = { relationTypes: ['PARTY_TO'], direction: 'both', offset: 0, limit: 2 };

const log = createLog('info', () => {});

/** The same on each server's way to its answer. */
const pieces = (): Handler[] => [
  requestId,
  observe(log, createMetrics()),
  securityHeaders,
  hostCheck(undefined),
  rateLimit(OFTEN),
  originCheck(undefined),
  compression() as Handler,
];

async function loadedStore(): Promise<GraphStore> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const table = join(folder, 'agreements.csv');
  await writeAgreementTable(table, 500);
  const store = await openStore({ neo4j: null, databasePath: ':memory:' });
  const details = { url: null, title: null, publisher: null, published: null, language: null };
  await ingest(fileSource([diskFile(table)], details), store);
  rmSync(folder, { recursive: true });
  return store;
}

/** The store with this question's rows in memory: what is measured is the way to them and back. */
async function holdRows(store: GraphStore): Promise<GraphStore> {
  const found = await store.search(WORDS, { types: ['Agreement'], offset: 0, limit: 25 });
  const ids = found.items.map(({ entity }) => entity.id);
  const expansions = await store.expand(ids, PARTIES);
  const parties = new Map(ids.map((id, at) => [id, expansions[at]!]));
  const held: GraphStore = {
    ...store,
    until: () => held,
    search: async () => found,
    expand: async (asked) => asked.map((id) => parties.get(id)!),
  };
  return held;
}

/** What somebody would write by hand for this question. */
async function agreements(store: GraphReader, limit: number) {
  const { items } = await store.search(WORDS, { types: ['Agreement'], offset: 0, limit });
  const ids = items.map(({ entity }) => entity.id);
  const expansions = await store.expand(ids, PARTIES);
  return items.map(({ entity: { id, name, ambiguous } }, at) => ({
    id,
    name,
    ambiguous,
    parties: expansions[at]!.items.map(({ neighbour }) => ({ id: neighbour.id, name: neighbour.name })),
  }));
}

/** `first` of the address; NaN for what is no number from 1 to 500. */
function firstOf(value: unknown): number {
  const first = Number(value);
  return Number.isInteger(first) && first >= 1 && first <= 500 ? first : Number.NaN;
}

const PEERS: Record<string, (store: GraphStore) => Promise<RequestListener>> = {
  entente: async (store) => {
    const ingestText = () => Promise.reject(new Error('nothing is read here'));
    const limits = { ...STANDARD_LIMITS, requestsPerMinute: OFTEN };
    return (await createApp({ store, ingestText, limits, log })).handle;
  },
  express: async (store) => {
    const app = express().disable('x-powered-by').disable('etag');
    for (const piece of pieces()) app.use(piece);
    app.get('/agreements', (request, response, next) => {
      const first = firstOf(request.query['first']);
      if (Number.isNaN(first)) response.status(400).json({ error: 'first' });
      else agreements(store, first).then((rows) => response.json(rows), next);
    });
    return app;
  },
  node: async (store) =>
    inTurn(pieces(), (request, response) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
      void agreements(store, firstOf(searchParams.get('first'))).then((rows) => {
        const text = JSON.stringify(rows);
        const headers = {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(text),
        };
        response.writeHead(200, headers).end(text);
      });
    }),
};

const [name = '', held = ''] = process.argv.slice(2);
const store = await loadedStore();
const server = createServer(await PEERS[name]!(held === 'held' ? await holdRows(store) : store));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  globalThis.gc?.();
  process.send!({ time: user + system, heap: process.memoryUsage().heapUsed } satisfies Used);
});
server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as AddressInfo).port }));
