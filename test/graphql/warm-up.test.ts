import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createContext } from '../../server/graphql/context.ts';
import { createGraphqlServer } from '../../server/graphql/graphql-server.ts';
import type { GraphqlServer } from '../../server/graphql/graphql-server.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { warmUp } from '../../server/graphql/warm-up.ts';
import { createWatches } from '../../server/graphql/watches.ts';
import { createMetrics } from '../../server/http/metrics.ts';
import type { Metrics } from '../../server/http/metrics.ts';
import { STANDARD_LIMITS } from '../../server/limits.ts';
import { SILENT } from '../../server/log.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openStore } from '../../server/store/open-store.ts';
import { all } from '../store/readings.ts';

let store: GraphStore;
let metrics: Metrics;
let server: GraphqlServer;
beforeAll(async () => {
  store = await openStore({ neo4j: null, databasePath: ':memory:' });
  await store.write({ readings: all, references: [] });
  metrics = createMetrics();
  server = createGraphqlServer({
    schema: createSchema(),
    limits: STANDARD_LIMITS,
    log: SILENT,
    metrics,
    introspection: true,
  });
  await server.apollo.start();
});
afterAll(async () => {
  metrics.stop();
  await server.apollo.stop();
  await store.close();
});

const makeContext = () =>
  createContext({
    requestId: 'first',
    store: store.until(performance.now() + STANDARD_LIMITS.queryMs),
    writing: store,
    ingestText: () => Promise.reject(new Error('this test reads no texts')),
    writeAccess: () => 'FORBIDDEN',
    watches: createWatches({ store, log: SILENT, everyMs: 1000, patienceMs: 1000 }),
  });

const question = {
  query: 'query First($first: Int!) { overview(first: $first) { entities { id } } }',
  variables: { first: 1 },
};

it('a question that was prepared is known to the first who asks it', async () => {
  expect(await server.known.answer(question, makeContext())).toBeUndefined();
  await warmUp(server.apollo, question, makeContext);
  const answer = await server.known.answer(question, makeContext());
  expect(answer).toEqual({ data: { overview: { entities: [{ id: expect.any(String) }] } } });
});

it('a question that the schema does not know is left for whoever asks it', async () => {
  await expect(warmUp(server.apollo, { query: '{ nothing }', variables: {} }, makeContext)).resolves.toBeUndefined();
});
