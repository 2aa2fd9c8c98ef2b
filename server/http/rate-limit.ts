import { LIMITS } from '../limits.ts';
import type { Handler } from './handler.ts';
import { sendProblem } from './send-json.ts';

const MINUTE_MS = 60_000;

/** Refuses a client address that has sent its requests of this minute; all are counted anew when it ends. */
export function rateLimit(most: number): Handler {
  const sent = new Map<string, number>();
  let ends = 0;
  return (request, response, next) => {
    const now = Date.now();
    if (now >= ends) {
      sent.clear();
      ends = now + MINUTE_MS;
    }
    const client = request.socket.remoteAddress ?? '';
    const count = (sent.get(client) ?? 0) + 1;
    sent.set(client, count);
    if (count <= most) return next();
    response.setHeader('retry-after', Math.ceil((ends - now) / 1000));
    const message = `More than ${most} requests in a minute (${LIMITS.requestsPerMinute.variable}).`;
    sendProblem(response, 429, 'TOO_MANY_REQUESTS', message);
  };
}
