import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../../test/e2e/journey.ts';
import { startServing } from '../serving.ts';
import { measureAdding } from './adding.ts';
import { measureFirstLoad } from './first-load.ts';
import { measureMoving } from './moving.ts';

const PARTS = { load: measureFirstLoad, adding: measureAdding, moving: measureMoving };

/** `client [PART]`: the built explorer in Chromium on loopback, all parts or one. */
export async function benchClient([only]: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const serving = await startServing(join(folder, 'entente.db'), '--samples');
  const browser = await openChromium();
  try {
    for (const [part, measure] of Object.entries(PARTS)) {
      if (only && part !== only) continue;
      const told = await measure(browser, serving.url);
      console.log(JSON.stringify({ bench: 'client', part, ...told }));
      console.table(told);
    }
  } finally {
    await browser.close();
    await serving.stop();
    rmSync(folder, { recursive: true });
  }
}
