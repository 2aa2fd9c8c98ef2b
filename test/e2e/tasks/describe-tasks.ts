import { beforeAll, describe, expect, test } from '@jest/globals';
import { waitForPicture } from '../explorer.ts';
import type { WithExplorer } from '../with-explorer.ts';
import { mouse } from './hands.ts';
import { keyboard } from './keyboard.ts';
import { TASKS } from './tasks.ts';
import { TEXTS } from './texts.ts';

/** Tells it in the console, where a journey counts it as a complaint, when a pointer is used. */
function forbidPointer(): void {
  for (const kind of ['pointerdown', 'pointermove', 'wheel', 'touchstart']) {
    addEventListener(kind, ({ isTrusted }) => isTrusted && console.error(`a pointer was used: ${kind}`), true);
  }
}

/** Each task of an analyst, done by mouse and by keyboard alone. */
export function describeTasks(explorer: WithExplorer): void {
  beforeAll(() => {
    for (const [name, content] of Object.entries(TEXTS)) explorer.ingest(name, content);
  });
  describe.each(['mouse', 'keyboard'] as const)('by %s', (kind) => {
    test.each(TASKS)('$title', async ({ play }) => {
      const permissions = ['clipboard-read', 'clipboard-write'];
      const { page, complaints, close } = await explorer.start('', { permissions });
      if (kind === 'keyboard') await page.evaluate(forbidPointer);
      await waitForPicture(page);
      await play(kind === 'mouse' ? mouse(page) : keyboard(page), async () => {});
      expect(complaints).toEqual([]);
      await close();
    });
  });
}
