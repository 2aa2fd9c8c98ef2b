import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import express from 'express';
import type { ErrorRequestHandler } from 'express';
import { createContext } from './graphql/context.ts';
import type { GraphContext, WriteAccess } from './graphql/context.ts';
import { createGraphqlServer } from './graphql/graphql-server.ts';
import { subscriptionReader } from './graphql/read-subscription.ts';
import { createSchema } from './graphql/schema.ts';
import { warmUp } from './graphql/warm-up.ts';
import { createWatches } from './graphql/watches.ts';
import { builtFiles } from './http/built-files.ts';
import { byPath } from './http/by-path.ts';
import { explorer, firstQuestion, wantsPage } from './http/explorer.ts';
import { exportEndpoint } from './http/export.ts';
import type { Handler } from './http/handler.ts';
import { graphqlEndpoint } from './http/graphql-endpoint.ts';
import { graphqlSockets } from './http/graphql-sockets.ts';
import { alive, ready } from './http/health.ts';
import { hostCheck, originCheck, strictOriginCheck } from './http/host-check.ts';
import { inTurn } from './http/in-turn.ts';
import { keepAnswer } from './http/kept-answer.ts';
import { createMetrics } from './http/metrics.ts';
import { observe } from './http/observe.ts';
import { tellProblem } from './http/problems.ts';
import { rateLimit, requestCount } from './http/rate-limit.ts';
import { requestId, requestIdOf } from './http/request-id.ts';
import { securityHeaders } from './http/security-headers.ts';
import { sendProblem, sendMetrics } from './http/send-json.ts';
import { upgradeVia } from './http/upgrade.ts';
import type { UpgradeListener } from './http/upgrade.ts';
import { writeAccess } from './http/write-access.ts';
import { STANDARD_LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { SILENT } from './log.ts';
import type { Log } from './log.ts';
import type { IngestText } from './model/ingest-text.ts';
import { packageRoot } from './package-root.ts';
import type { GraphStore } from './store/graph-store.ts';

/** How late what changed is told. */
const WATCH_MS = 1000;

export interface AppParts {
  store: GraphStore;
  ingestText: IngestText;
  /** Lets writes in from beyond this machine; without one there are none. */
  token?: string | null;
  /** Whether the schema may be asked for, and a browser that opens `/graphql` gets GraphiQL; yes when left out. */
  introspection?: boolean;
  /** The host it listens on, under which it answers besides the loopback names. */
  host?: string;
  /** The built explorer; `dist/client` when left out. */
  clientFolder?: string;
  limits?: Limits;
  /** Milliseconds between two looks at what changed, while anyone listens; a second when left out. */
  watchMs?: number;
  /** Where it tells what happened; nowhere when left out. */
  log?: Log;
}

export interface App {
  /** Answers every request. */
  handle: RequestListener;
  /** Answers those that ask for a WebSocket. */
  upgrade: UpgradeListener;
  /** Lets the first visitor be answered as quickly as those that follow; to be called when the store is there. */
  warmUp(): void;
  /** Says goodbye to whoever listens on a WebSocket: before the server that holds the connections is closed. */
  hangUp(): Promise<void>;
  /** Ends what the API still holds; the store is its giver's to close. */
  stop(): Promise<void>;
}

const nothing: RequestListener = (_request, response) =>
  sendProblem(response, 404, 'NOT_FOUND', 'There is nothing at this address.');

/** Only the API speaks WebSocket. */
const atGraphql: Handler = (request, response, next) =>
  byPath({ '/graphql': () => next() }, nothing)(request, response);

/** What is not GraphQL: the explorer's files, most of them through Express. */
function pages(clientFolder: string, log: Log): RequestListener {
  const app = express();
  app.disable('x-powered-by');
  app.use(compression(), explorer(clientFolder), nothing);
  // Express knows a handler of errors by its four parameters.
  const problems: ErrorRequestHandler = (error, _request, response, _next) => tellProblem(error, response, log);
  app.use(problems);
  return inTurn([builtFiles(clientFolder)], app);
}

/** The API and the explorer as one listener of `http.createServer`: no port, no environment. */
export async function createApp(parts: AppParts): Promise<App> {
  const { store, ingestText, token = null, introspection = true, host, limits = STANDARD_LIMITS, log = SILENT } = parts;
  const { clientFolder = join(packageRoot, 'dist', 'client') } = parts;
  const metrics = createMetrics();
  const schema = createSchema();
  const { apollo, known } = createGraphqlServer({ schema, limits, log, metrics, introspection });
  await apollo.start();
  const watches = createWatches({ store, log, everyMs: parts.watchMs ?? WATCH_MS, patienceMs: limits.queryMs });
  const contextOf = (requestId: string, access: () => WriteAccess): GraphContext =>
    createContext({
      requestId,
      store: store.until(performance.now() + limits.queryMs),
      writing: store,
      ingestText,
      writeAccess: access,
      watches,
    });
  const makeContext = (request: IncomingMessage, response: ServerResponse) =>
    contextOf(requestIdOf(response), () => writeAccess(request, token));
  const first = firstQuestion(clientFolder);
  const answerKnown = keepAnswer(first, known.answer);
  const graphql = inTurn(
    [originCheck(host)],
    graphqlEndpoint({ apollo, answerKnown, makeContext, bodyBytes: limits.bodyBytes, log }),
  );
  const rest = pages(clientFolder, log);
  const answer = byPath(
    {
      '/livez': alive,
      '/readyz': ready(store),
      '/metrics': (_request, response) => sendMetrics(response, metrics.text()),
      '/export': inTurn([originCheck(host)], exportEndpoint({ store, limits, log })),
      '/graphiql.html': introspection ? rest : nothing,
      '/graphql': (request, response) => (introspection && wantsPage(request) ? rest : graphql)(request, response),
    },
    rest,
  );
  const countRequest = requestCount(limits.requestsPerMinute);
  const sockets = graphqlSockets({
    readSubscription: subscriptionReader({ schema, limits, introspection }),
    makeContext: (requestId) => contextOf(requestId, () => 'FORBIDDEN'),
    countRequest,
    limits,
    log,
  });
  const outermost = [requestId, observe(log, metrics)];
  const guards = [hostCheck(host), rateLimit(limits.requestsPerMinute, countRequest)];
  let warming: Promise<void> | undefined;
  const warm = async (): Promise<void> => {
    const context = () => contextOf('warm-up', () => 'FORBIDDEN');
    if (!first) return;
    await warmUp(apollo, first, context);
    await answerKnown(first, context());
  };
  const stop = async (): Promise<void> => {
    metrics.stop();
    await warming;
    await apollo.stop();
  };
  return {
    handle: inTurn([...outermost, securityHeaders, ...guards], answer),
    upgrade: upgradeVia([...outermost, ...guards, atGraphql, strictOriginCheck(host), sockets.check], sockets.open),
    warmUp() {
      warming ??= warm().catch((cause: unknown) => log.warn('the first question was not prepared', { cause }));
    },
    hangUp: sockets.close,
    stop,
  };
}
