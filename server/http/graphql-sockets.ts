import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { handleProtocols, makeServer } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { GraphContext } from '../graphql/context.ts';
import type { ReadSubscription } from '../graphql/read-subscription.ts';
import { LIMITS } from '../limits.ts';
import type { Limits } from '../limits.ts';
import type { Log } from '../log.ts';
import type { Handler } from './handler.ts';
import type { CountRequest } from './rate-limit.ts';
import { tooOften } from './rate-limit.ts';
import { sendProblem } from './send-json.ts';
import type { Upgrade } from './upgrade.ts';

/** A client that connects must greet within so long. */
const GREETING_MS = 3000;
/** How often a client must show that it is still there. */
const PING_MS = 15_000;
/** How long clients have to answer a goodbye. */
const GOODBYE_MS = 1000;

/** Close codes of WebSocket: the server ends, something went wrong in it. */
const GOING_AWAY = 1001;
const FAULT = 1011;
/** Of our own, as the protocol has no such one; its clients come again later. */
const TOO_MANY_REQUESTS = 4429;

export interface SocketParts {
  readSubscription: ReadSubscription;
  makeContext(requestId: string): GraphContext;
  countRequest: CountRequest;
  limits: Limits;
  log: Log;
}

/** WebSockets on which subscriptions are answered. */
export interface GraphqlSockets {
  /** Refuses a connection when there are enough, or the server is about to end. */
  check: Handler;
  open(upgrade: Upgrade): void;
  /** Says goodbye to all clients; it lets no more in. */
  close(): Promise<void>;
}

function tooMany(most: number): GraphQLError[] {
  const message = `More than ${most} subscriptions on one connection (${LIMITS.subscriptions.variable}).`;
  return [new GraphQLError(message, { extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } })];
}

/** Ends a connection whose client is no longer there. */
function keepAlive(socket: WebSocket): void {
  let isThere = true;
  const timer = setInterval(() => {
    if (!isThere) return socket.terminate();
    isThere = false;
    socket.ping();
  }, PING_MS);
  socket.on('pong', () => (isThere = true)).once('close', () => clearInterval(timer));
}

export function graphqlSockets({
  readSubscription,
  makeContext,
  countRequest,
  limits,
  log,
}: SocketParts): GraphqlSockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes, handleProtocols });
  let isClosing = false;

  const protocol = makeServer<Record<string, unknown>, { requestId: string }>({
    connectionInitWaitTimeout: GREETING_MS,
    onSubscribe({ subscriptions, extra }, _id, payload) {
      if (Object.keys(subscriptions).length > limits.subscriptions) return tooMany(limits.subscriptions);
      const read = readSubscription(payload);
      return 'document' in read ? { ...read, contextValue: makeContext(extra.requestId) } : read;
    },
  });

  function serve(socket: WebSocket, { request, requestId }: Upgrade): void {
    const start = performance.now();
    const client = request.socket.remoteAddress;
    const fault = (cause: unknown): void => {
      log.error('fault', { requestId, cause });
      socket.close(FAULT);
    };
    const ended = protocol.opened(
      {
        protocol: socket.protocol,
        // Resolves once it is written: a client that does not read is told the latest only, when it does.
        send: (text) => new Promise((resolve) => socket.send(text, () => resolve())),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (hear) =>
          socket.on('message', (message) => {
            if (countRequest(client) > 0) socket.close(TOO_MANY_REQUESTS, tooOften(limits.requestsPerMinute));
            else hear(String(message)).catch(fault);
          }),
      },
      { requestId },
    );
    // ws closes the connection by itself after an error of the client's.
    socket.on('error', ({ message }) => log.warn('socket', { requestId, reason: message }));
    socket.once('close', (code, reason) => {
      ended(code, String(reason)).catch(fault);
      log.info('socket', { requestId, code, ms: Math.round(performance.now() - start) });
    });
    keepAlive(socket);
  }

  return {
    check(_request, response, next) {
      if (isClosing) return sendProblem(response, 503, 'GOING_AWAY', 'Entente is about to end.');
      if (sockets.clients.size < limits.sockets) return next();
      const message = `${limits.sockets} connections are open (${LIMITS.sockets.variable}).`;
      sendProblem(response, 503, 'TOO_MANY_SOCKETS', message);
    },
    open: (upgrade) =>
      sockets.handleUpgrade(upgrade.request, upgrade.socket, upgrade.head, (socket) => serve(socket, upgrade)),
    async close() {
      isClosing = true;
      const clients = [...sockets.clients];
      const gone = clients.map((socket) => once(socket, 'close'));
      for (const socket of clients) socket.close(GOING_AWAY, 'Going away');
      await Promise.race([Promise.all(gone), pause(GOODBYE_MS, undefined, { ref: false })]);
      for (const socket of clients) socket.terminate();
    },
  };
}
