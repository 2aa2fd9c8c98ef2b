import { relative } from 'node:path';

/** A path, or `path:line`, as short as it can be told from here. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return path === 'stdin' || near === '' || near.startsWith('..') ? path : near;
}
