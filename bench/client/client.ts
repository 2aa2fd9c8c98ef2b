import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../../test/e2e/journey.ts';
import { startServing } from '../serving.ts';
import { measureFirstLoad } from './first-load.ts';

/** `client`: the built explorer in Chromium on loopback. */
export async function benchClient(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const serving = await startServing(join(folder, 'entente.db'), '--samples');
  const browser = await openChromium();
  try {
    const load = await measureFirstLoad(browser, serving.url);
    console.log(JSON.stringify({ bench: 'client', part: 'first load', ...load }));
    console.table(load);
  } finally {
    await browser.close();
    await serving.stop();
    rmSync(folder, { recursive: true });
  }
}
