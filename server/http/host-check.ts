import type { ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import type { Handler } from './handler.ts';
import { isLoopbackName } from './loopback.ts';
import { sendProblem } from './send-json.ts';

function hostnameOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}

/** An address as it stands in a URL: `[::1]`. */
function inUrl(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host.toLowerCase();
}

/** Whether a URL's host is this server: a loopback name, or the host it was told to listen on. */
function isOurs(url: string, host: string | undefined): boolean {
  const name = hostnameOf(url);
  return name !== null && (isLoopbackName(name) || (host !== undefined && name === inUrl(host)));
}

/**
 * Refuses requests under a foreign host name: a page elsewhere could let its own name point to this machine
 * (DNS rebinding) and would then read the graph as if it were ours.
 */
export function hostCheck(host: string | undefined): Handler {
  /** The one that came last: nearly always the next one too. */
  let ours: string | undefined;
  return (request, response, next) => {
    const told = request.headers.host;
    if (told !== undefined && told === ours) return next();
    if (isOurs(`http://${told}`, host)) {
      ours = told;
      next();
    } else sendProblem(response, 403, 'FOREIGN_HOST', 'Entente does not answer under this host name.');
  };
}

function foreignOrigin(response: ServerResponse): void {
  sendProblem(response, 403, 'FOREIGN_ORIGIN', 'Entente takes no requests from pages of other sites.');
}

/** Refuses whatever a page of another site sends, reading too: a browser lets any page open a WebSocket, and read it. */
export function strictOriginCheck(host: string | undefined): Handler {
  return ({ headers: { origin } }, response, next) => {
    if (origin === undefined || isOurs(origin, host)) next();
    else foreignOrigin(response);
  };
}

/** Refuses what a page of another site sends; the explorer's own pages and programs without an origin pass. */
export function originCheck(host: string | undefined): Handler {
  return (request, response, next) => {
    const { origin } = request.headers;
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (reading || origin === undefined || isOurs(origin, host)) next();
    else foreignOrigin(response);
  };
}
