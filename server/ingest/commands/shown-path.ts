import { relative } from 'node:path';
import { isWebAddress } from '../read/web-address.ts';

/** A path, or `path:line`, as short as it can be told from here; a web address as it is. */
export function shownPath(path: string): string {
  if (path === 'stdin' || isWebAddress(path)) return path;
  const near = relative(process.cwd(), path);
  return near === '' || near.startsWith('..') ? path : near;
}
