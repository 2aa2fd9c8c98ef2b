import type { Server } from 'node:http';
import { isIPv6 } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Connections that clients keep open have this long to bring one more request, and be told to close. */
const LAST_CALL_MS = 1000;

/** The address that could not be listened on, in words for the person who gave it. */
function listenProblem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const { code } = error;
  if (code === 'EADDRINUSE') {
    return new Error(`Port ${port} on ${host} is in use: stop what listens there, or choose another with PORT.`);
  }
  if (code === 'EACCES') return new Error(`Port ${port} may not be opened by this user: choose another with PORT.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Error(`${host} is no address of this machine: choose another with HOST.`);
  }
  return error;
}

/** Listens on the address; port 0 takes a free one. */
export function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenProblem(error, host, port)));
    server.listen(port, host, resolve);
  });
}

/** Where a person on this machine opens it; a wildcard address is no place to go to. */
export function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const wildcard = host === '0.0.0.0' || host === '::';
  const name = isIPv6(host) ? `[${host}]` : host;
  return `http://${wildcard ? 'localhost' : name}:${port}/`;
}

function connections(server: Server): Promise<number> {
  return new Promise((resolve) => server.getConnections((_error, count) => resolve(count)));
}

/** Answers what was accepted, lets clients go with their next answer, and cuts what is left after `patienceMs`. */
export async function drain(server: Server, patienceMs: number): Promise<void> {
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false;
  });
  for (const end = Date.now() + LAST_CALL_MS; Date.now() < end && (await connections(server)) > 0;) await pause(25);
  await new Promise<void>((resolve) => {
    // A browser keeps its connection open after the answer that was under way.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(cut);
      resolve();
    });
  });
}
