import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Handler } from './handler.ts';

const HEADER = 'x-request-id';

/** Gives each request a name that its answer and its lines in the log bear: the client's own where it is a plain word. */
export const requestId: Handler = (request, response, next) => {
  const given = request.headers[HEADER];
  response.setHeader(HEADER, typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID());
  next();
};

export function requestIdOf(response: ServerResponse): string {
  return String(response.getHeader(HEADER));
}
