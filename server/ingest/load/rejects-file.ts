import { appendFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { textHash } from '../../model/identity.ts';
import type { Reject } from '../stages.ts';

/** Where rejected records are kept, one JSON line each, to be mended and ingested again. */
export interface RejectsFile {
  add(reject: Reject): void;
  /** `isComplete`: every record of the run was looked at. */
  close(isComplete: boolean): void;
}

/**
 * Adds to the file what it does not hold yet. When the file is itself what is being read (`isInput`), what is still
 * rejected takes its place at the end, and nothing is left of it when all could be read; an interrupted run leaves it alone.
 */
export function openRejectsFile(path: string, isInput: boolean): RejectsFile {
  const target = isInput ? `${path}.new` : path;
  if (isInput) rmSync(target, { force: true });
  let known: Set<string> | null = null;
  return {
    add(reject) {
      known ??= linesOf(target);
      const line = JSON.stringify(reject);
      const print = textHash(line);
      if (known.has(print)) return;
      known.add(print);
      appendFileSync(target, `${line}\n`);
    },
    close(isComplete) {
      if (!isInput) return;
      if (!isComplete) rmSync(target, { force: true });
      else if (known) renameSync(target, path);
      else rmSync(path, { force: true });
    },
  };
}

function linesOf(path: string): Set<string> {
  if (!existsSync(path)) return new Set();
  return new Set(readFileSync(path, 'utf8').split('\n').filter(Boolean).map(textHash));
}
