import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { openBestResult, searchBox, waitForPicture } from './explorer.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

const KEYS = ['h', 'Shift+H', 'a', 'g', 'Shift+G', 'd', 'Escape', 'Shift+E', 'Delete'];
const WALKS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'n', 'Control+a'];
const TYPES = ['Agencies', 'Agreements', 'Places', 'Events'];
const MEASURES = ['degree', 'agreements', 'betweenness'];
const DAYS = ['2005-01-01', '2015-01-01', ''];

/** Numbers below `limit`, the same for the same seed (mulberry32). */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

async function act(page: Page, random: (limit: number) => number): Promise<void> {
  const one = (of: readonly string[]) => of[random(of.length)]!;
  const kind = random(10);
  if (kind === 0) await page.getByRole('checkbox', { name: new RegExp(`^${one(TYPES)}`) }).click();
  else if (kind === 1) await page.getByLabel('Size by').selectOption(one(MEASURES));
  else if (kind === 2) await page.getByLabel('As of the day').fill(one(DAYS));
  else {
    await page.getByLabel('Graph canvas').focus();
    await page.keyboard.press(one(WALKS));
    await page.keyboard.press(one(KEYS));
  }
  await page.locator('[data-graph][data-state="ready"]').waitFor();
}

/** What the address says of the picture once it has come to rest; the selection is no part of it. */
async function digest(page: Page): Promise<string> {
  await page.locator('[data-graph][data-state="ready"]').waitFor();
  let before: string;
  do {
    before = new URL(page.url()).hash;
    await page.waitForTimeout(500); // The address is written when nothing has changed for 250 ms.
  } while (before !== new URL(page.url()).hash);
  const parts = before.split('&').filter((part) => !/^(at|line)=/.test(part));
  return createHash('sha256').update(parts.join('&')).digest('hex');
}

/** Goes through history by its keys until there is no more of it, and tells how many steps that was. */
async function through(page: Page, keys: string, button: RegExp): Promise<number> {
  await page.getByLabel('Graph canvas').focus();
  let steps = 0;
  while (await page.getByRole('banner').getByRole('button', { name: button }).isEnabled()) {
    await page.keyboard.press(keys);
    steps += 1;
    if (steps > 200) throw new Error('There is no end to it');
  }
  return steps;
}

test('after 200 random actions undo restores the very picture of the start, and redo that of the end', async () => {
  const random = seeded(20261123);
  const small = { viewport: { width: 900, height: 600 } }; // Drawing takes most of the time.
  const { page, complaints, close } = await explorer.start('', small);
  await waitForPicture(page);
  await openBestResult(page, 'Singapore Customs');
  const start = await digest(page);
  for (let actions = 0; actions < 200; actions += 1) await act(page, random);
  const end = await digest(page);
  expect(end).not.toBe(start);
  const undone = await through(page, 'Control+z', /^Undo/);
  expect(undone).toBeGreaterThan(100);
  expect(await digest(page)).toBe(start);
  expect(await through(page, 'Control+Shift+Z', /^Redo/)).toBe(undone);
  expect(await digest(page)).toBe(end);
  expect(complaints).toEqual([]);
  await close();
}, 400_000);

test('undo while a layout is still at work comes to rest as the picture was before', async () => {
  const { page, complaints, close } = await explorer.start();
  await page.addInitScript(holdLayouts);
  await page.reload();
  await waitForPicture(page);
  await openBestResult(page, 'Singapore Customs');
  const before = await digest(page);
  await page.evaluate(() => dispatchEvent(new Event('hold-layouts')));
  await searchBox(page).fill('layout: columns');
  await page.getByRole('option', { name: 'Layout: Columns' }).click();
  await page.locator('[data-graph][data-state="drawing"]').waitFor();
  await page.getByRole('button', { name: /^Undo/ }).click();
  expect(await digest(page)).toBe(before);
  expect(complaints).toEqual([]);
  await close();
});

/** In the page: once told to, no worker gets anything more to do. */
function holdLayouts(): void {
  let held = false;
  addEventListener('hold-layouts', () => (held = true));
  const post = Worker.prototype.postMessage as (...message: unknown[]) => void;
  Worker.prototype.postMessage = function (...message: unknown[]) {
    if (!held) post.apply(this, message);
  };
}
