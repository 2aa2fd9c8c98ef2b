import { ServerResponse } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Handler } from './handler.ts';
import { inTurn } from './in-turn.ts';
import { requestIdOf } from './request-id.ts';

/** Listener of a server's `upgrade`: a request to speak another protocol on its connection, and what was sent after it. */
export type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** A connection that passed all checks. */
export interface Upgrade {
  request: IncomingMessage;
  socket: Duplex;
  head: Buffer;
  requestId: string;
}

/** Leads upgrades through the same checks as any request; a check that answers has refused it. */
export function upgradeVia(checks: Handler[], accept: (upgrade: Upgrade) => void): UpgradeListener {
  return (request, socket, head) => {
    // Node hands over bare connections here: those of its HTTP server are always sockets.
    const connection = socket as Socket;
    socket.on('error', () => socket.destroy());
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(connection);
    response.once('finish', () => connection.destroySoon());
    inTurn(checks, () => {
      response.detachSocket(connection);
      accept({ request, socket, head, requestId: requestIdOf(response) });
    })(request, response);
  };
}
