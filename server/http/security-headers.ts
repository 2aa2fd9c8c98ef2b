import helmet from 'helmet';
import type { Handler } from './handler.ts';

/**
 * No script but our own files, no request but to ourselves. Mantine and GraphiQL set styles inline, and GraphiQL's
 * editor starts workers. HTTPS is left to whoever puts a proxy in front: forcing it would close plain loopback.
 */
export const securityHeaders: Handler = helmet({
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
