import { afterAll, beforeAll, jest } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openChromium, startJourney, type Journey } from './journey.ts';
import { serveEntente, type ServedEntente } from './serve-entente.ts';

/** The explorer over the samples, and a browser, for the journeys of one file. */
export interface WithExplorer {
  /** A page of its own at an address: at the explorer's first screen, at what comes behind `#` there, or at a whole link. */
  start(link?: string, options?: BrowserContextOptions): Promise<Journey>;
  /** As of the server. */
  ingest: ServedEntente['ingest'];
}

/** Serves before the tests of the file that calls it, and stops behind them. */
export function withExplorer(serve: () => Promise<ServedEntente> = serveEntente): WithExplorer {
  jest.setTimeout(120_000);
  let entente: ServedEntente;
  let browser: Browser;
  beforeAll(async () => {
    [entente, browser] = await Promise.all([serve(), openChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await entente?.stop();
  });
  return {
    start: (link = '', options) => startJourney(browser, new URL(link, `${entente.url}/`).href, options),
    ingest: (name, content) => entente.ingest(name, content),
  };
}
