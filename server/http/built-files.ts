import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Handler } from './handler.ts';
import { readsGzip } from './reads-gzip.ts';

/** What a page asks for at once, by the ending of its name. */
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The name of the file that is asked for, where the build has left it compressed beside the file itself. */
function nameOf(request: IncomingMessage): string | undefined {
  const { method, url = '' } = request;
  const name = /^\/assets\/([\w.-]+)$/.exec(url)?.[1];
  return (method === 'GET' || method === 'HEAD') && name && TYPES[extname(name)] && readsGzip(request)
    ? name
    : undefined;
}

/**
 * The explorer's scripts and styles as the build has compressed them, kept in memory once they were asked for: a first
 * visit asks for half a dozen at once and for an answer, and each of them through Express would hold up the rest. They
 * are named by what they hold and never change. Whatever else is asked for is left to who comes next.
 */
export function builtFiles(folder: string): Handler {
  const kept = new Map<string, Buffer>();
  const read = async (name: string): Promise<Buffer | undefined> => {
    const body = await readFile(join(folder, 'assets', `${name}.gz`)).catch(() => undefined);
    if (body) kept.set(name, body);
    return body;
  };
  const answer = async (name: string, response: ServerResponse, next: () => void): Promise<void> => {
    const body = kept.get(name) ?? (await read(name));
    if (!body) return next();
    response.writeHead(200, {
      'content-type': TYPES[extname(name)],
      'content-length': body.length,
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
    response.end(body);
  };
  return (request, response, next) => {
    const name = nameOf(request);
    if (name === undefined) next();
    else void answer(name, response, next);
  };
}
