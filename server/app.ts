import { join } from 'node:path';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express from 'express';
import type { Express } from 'express';
import { createContext } from './graphql/context.ts';
import { createGraphqlServer } from './graphql/graphql-server.ts';
import { explorer } from './http/explorer.ts';
import { alive, ready } from './http/health.ts';
import { hostCheck, originCheck } from './http/host-check.ts';
import { problems } from './http/problems.ts';
import { securityHeaders } from './http/security-headers.ts';
import { sendProblem } from './http/send-json.ts';
import { writeAccess } from './http/write-access.ts';
import type { IngestText } from './model/ingest-text.ts';
import { packageRoot } from './package-root.ts';
import type { GraphStore } from './store/graph-store.ts';

export interface AppParts {
  store: GraphStore;
  ingestText: IngestText;
  /** Lets writes in from beyond this machine; without one there are none. */
  token?: string | null;
  /** Whether a browser that opens `/graphql` gets GraphiQL; yes when left out. */
  graphiql?: boolean;
  /** The host it listens on, under which it answers besides the loopback names. */
  host?: string;
  /** The built explorer; `dist/client` when left out. */
  clientFolder?: string;
}

export interface App {
  app: Express;
  /** Ends what the API still holds; the store is its giver's to close. */
  stop(): Promise<void>;
}

/** The API and the explorer as one Express app: no port, no environment. */
export async function createApp(parts: AppParts): Promise<App> {
  const { store, ingestText, token = null, graphiql = true, host } = parts;
  const server = createGraphqlServer();
  await server.start();
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders, hostCheck(host));
  app.get('/healthz', alive);
  app.get('/readyz', ready(store));
  app.use(compression());
  app.use(explorer(parts.clientFolder ?? join(packageRoot, 'dist', 'client'), graphiql));
  app.use(
    '/graphql',
    originCheck(host),
    express.json({ limit: '1mb' }),
    expressMiddleware(server, {
      context: async ({ req }) => createContext({ store, ingestText, writeAccess: writeAccess(req, token) }),
    }),
  );
  app.use((_request, response) => sendProblem(response, 404, 'NOT_FOUND', 'There is nothing at this address.'));
  app.use(problems);
  return { app, stop: () => server.stop() };
}
