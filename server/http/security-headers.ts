import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';
import type { Handler } from './handler.ts';

/**
 * No script but our own files, no request but to ourselves. Mantine and GraphiQL set styles inline, and GraphiQL's
 * editor starts workers. HTTPS is left to whoever puts a proxy in front: forcing it would close plain loopback.
 */
const setAll = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
});

/** They are alike for every answer: helmet makes them once. */
function madeOnce(): [name: string, value: string][] {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  setAll(response.req, response, () => {});
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}

const HEADERS = madeOnce();

export const securityHeaders: Handler = (_request, response, next) => {
  for (const [name, value] of HEADERS) response.setHeader(name, value);
  next();
};
