import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { WriteAccess } from '../graphql/context.ts';
import { isLoopbackAddress } from './loopback.ts';

function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** A proxy on this machine connects over loopback too; the headers that it adds tell that the client is elsewhere. */
function isFromHere({ socket, headers }: IncomingMessage): boolean {
  const forwarded = headers['forwarded'] ?? headers['x-forwarded-for'] ?? headers['x-real-ip'];
  return forwarded === undefined && isLoopbackAddress(socket.remoteAddress);
}

/** Whether a request may change the graph: from this machine always, from elsewhere with the configured token. */
export function writeAccess(request: IncomingMessage, token: string | null): WriteAccess {
  if (isFromHere(request)) return 'granted';
  if (token === null) return 'FORBIDDEN';
  const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return given !== undefined && sameSecret(given, token) ? 'granted' : 'UNAUTHENTICATED';
}
