import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join, sep } from 'node:path';
import express from 'express';
import type { Router } from 'express';

const NOT_BUILT = 'The explorer is not built yet: run `npm run build`, then reload this page.\n';

/** Whether the request is a browser's that opens a page rather than a program's that asks a query. */
export function wantsPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && /^\s*text\/html\b/.test(headers.accept ?? '');
}

/** What the built explorer asks first; null while it is not built. */
export function firstQuestion(folder: string): { query: string; variables: Record<string, unknown> } | null {
  const file = join(folder, 'first-question.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Hashed files never change; pages name the current ones and must be asked for again. */
function cacheControl(path: string): string {
  return path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The built explorer, and GraphiQL for a browser that opens `/graphql`. */
export function explorer(folder: string): Router {
  const router = express.Router();
  router.get('/graphql', (_request, response) => {
    const page = join(folder, 'graphiql.html');
    if (existsSync(page)) response.set('cache-control', 'no-cache').sendFile(page);
    else response.status(503).type('text/plain').send(NOT_BUILT);
  });
  router.use(
    express.static(folder, { setHeaders: (response, path) => response.setHeader('cache-control', cacheControl(path)) }),
  );
  router.get('/', (_request, response) => {
    response.status(503).type('text/plain').send(NOT_BUILT);
  });
  return router;
}
