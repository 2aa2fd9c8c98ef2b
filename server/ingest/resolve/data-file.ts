import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../package-root.ts';

/** Parses `data/<name>.json` beside the resolver; the caller keeps the result, so that a file is read once and only when needed. */
export function dataFile<T>(name: string): T {
  return JSON.parse(readFileSync(join(packageRoot, 'server/ingest/resolve/data', `${name}.json`), 'utf8')) as T;
}
