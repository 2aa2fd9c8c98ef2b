import { LIMITS } from '../limits.ts';
import type { Handler } from './handler.ts';
import { sendProblem } from './send-json.ts';

const MINUTE_MS = 60_000;

/** Counts something that a client address asks for; the seconds until it may again when that was one too many, else 0. */
export type CountRequest = (client: string | undefined) => number;

/** Counts to `most` a minute for each address; all are counted anew when the minute ends. */
export function requestCount(most: number): CountRequest {
  const sent = new Map<string, number>();
  let ends = 0;
  return (client = '') => {
    const now = Date.now();
    if (now >= ends) {
      sent.clear();
      ends = now + MINUTE_MS;
    }
    const count = (sent.get(client) ?? 0) + 1;
    sent.set(client, count);
    return count <= most ? 0 : Math.ceil((ends - now) / 1000);
  };
}

/** What is said to who asks too often. */
export function tooOften(most: number): string {
  return `More than ${most} requests in a minute (${LIMITS.requestsPerMinute.variable}).`;
}

/** Refuses a client address that has sent its requests of this minute. */
export function rateLimit(most: number, count: CountRequest = requestCount(most)): Handler {
  return (request, response, next) => {
    const wait = count(request.socket.remoteAddress);
    if (wait === 0) return next();
    response.setHeader('retry-after', wait);
    sendProblem(response, 429, 'TOO_MANY_REQUESTS', tooOften(most));
  };
}
