import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { packageRoot } from '../../server/package-root.ts';
import { spread, type Spread } from '../spread.ts';
import { readClock, watchedPage } from './watched-page.ts';

const ROUNDS = 7;
/** The main thread counts as free when nothing has blocked it for so long. */
const QUIET_MS = 500;

interface Load {
  shellMs: number;
  visibleMs: number;
  usableMs: number;
  longestBlockMs: number;
  shellKb: number;
  graphKb: number;
}

/** How long the first screen takes in a browser that has nothing of it, and how much JavaScript is fetched for it. */
export async function measureFirstLoad(browser: Browser, url: string): Promise<Record<keyof Load, Spread>> {
  const loads: Load[] = [];
  for (let round = 0; round < ROUNDS; round += 1) loads.push(await loadOnce(browser, url));
  const names = Object.keys(loads[0]!) as (keyof Load)[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      spread(
        loads.map((load) => load[name]),
        name.endsWith('Kb') ? 1 : 0,
      ),
    ]),
  ) as Record<keyof Load, Spread>;
}

async function loadOnce(browser: Browser, url: string): Promise<Load> {
  const { page, close } = await watchedPage(browser, url);
  await page.waitForTimeout(3 * QUIET_MS);
  const { seen, blocks, scripts } = await readClock(page);
  await close();
  const kilobytesUntil = (time: number) =>
    scripts.filter(({ at }) => at <= time).reduce((sum, { path }) => sum + gzipped(path), 0) / 1000;
  return {
    shellMs: seen.shell,
    visibleMs: seen.graph,
    usableMs: freeFrom(seen.ready, blocks),
    longestBlockMs: Math.max(0, ...blocks.map(({ ms }) => ms)),
    shellKb: kilobytesUntil(seen.shell),
    graphKb: kilobytesUntil(seen.graph),
  };
}

/** When, from a time on, the main thread is free for a while. */
function freeFrom(time: number, blocks: readonly { at: number; ms: number }[]): number {
  let free = time;
  for (const { at, ms } of blocks) if (at < free + QUIET_MS) free = Math.max(free, at + ms);
  return free;
}

/** Bytes of a built script as they are sent. */
function gzipped(path: string): number {
  return gzipSync(readFileSync(join(packageRoot, 'dist/client', path))).length;
}
