import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** What `page-clock.js` kept; times in milliseconds since the page was opened. */
export interface Clock {
  seen: { shell: number; graph: number; ready: number };
  blocks: { at: number; ms: number }[];
  /** Every script, those of workers too, with the time at which it was there: `/assets/index-1a2b.js`. */
  scripts: { path: string; at: number }[];
}

/** A new window of Chromium first loads hundreds of scripts for its own address bar. */
const OWN_START_MS = 1500;

interface WatchedGlobal {
  readClock(): Clock;
}

/** A page in a browser that knows nothing yet, opened at an address after it was prepared, and watched until its graph answers. */
export async function watchedPage(
  browser: Browser,
  address: string,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript({ path: join(import.meta.dirname, 'page-clock.js') });
  await prepare(page);
  await page.waitForTimeout(OWN_START_MS);
  await page.goto(address);
  const ready = () => Number.isFinite((globalThis as unknown as WatchedGlobal).readClock().seen.ready);
  // Asked in every frame, it would itself take time.
  await page.waitForFunction(ready, undefined, { polling: 100 });
  return { page, close: () => context.close() };
}

export function readClock(page: Page): Promise<Clock> {
  return page.evaluate(() => (globalThis as unknown as WatchedGlobal).readClock());
}
