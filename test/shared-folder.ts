import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { packageRoot } from '../server/package-root.ts';

/** The folder with the seed, the development set and the table of facts, where the project's own machines keep it beside the repository. */
export const sharedFolder = join(packageRoot, '..', 'shared');

/** `describe` for tests of what stands at `path` in that folder: skipped where it is not there. */
export function whereShared(path: string): typeof describe | typeof describe.skip {
  return existsSync(join(sharedFolder, path)) ? describe : describe.skip;
}

/** A text out of that folder; empty where it is not there, since Jest looks into skipped tests too. */
export function sharedText(path: string): string {
  return existsSync(join(sharedFolder, path)) ? readFileSync(join(sharedFolder, path), 'utf8') : '';
}
