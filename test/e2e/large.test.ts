import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBestResult, readPicture, searchBox, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

/** A table in which one body has so many agreements. */
function manyAgreements(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `Customs memorandum,memorandum,Peru Customs,Customs Office of Lake ${index},2019-05-01,,https://tables.example/${index}`,
  );
  return ['agreement,type,party1,party2,signed_date,place,source_url', ...rows].join('\n');
}

/** Expands what is chosen to five hundred at once. */
async function bringMany(page: Page, before: number): Promise<void> {
  await page.keyboard.press('Control+k');
  await searchBox(page).fill('choose what to bring');
  await page.getByRole('option', { name: /choose what to bring/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^Brings 25 of 1[,.\d]+ lines/).waitFor();
  await dialog.getByLabel('At once').selectOption('500');
  await dialog.getByRole('button', { name: 'Expand' }).click();
  await page.locator(`[data-graph][data-state="ready"]:not([data-entities="${before}"])`).waitFor();
}

/** Plays a gesture on and on until what moves is seen, and tells of it: its colours, and whether it fills the canvas. */
async function whileMoving(
  page: Page,
  play: (at: number) => Promise<void>,
): Promise<{ colours: number; fills: boolean }> {
  const moved = page.locator('[data-moving]');
  let told: { colours: number; fills: boolean } | undefined;
  for (let at = 0; !told; at += 1) {
    await play(at % 20);
    await setTimeout(10);
    if (await moved.isVisible()) told = await moved.evaluate(tellOfCover);
  }
  await moved.waitFor({ state: 'hidden' });
  return told;
}

/** Runs in the page. */
function tellOfCover(cover: HTMLElement) {
  const canvas = cover.querySelector('canvas')!;
  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
  copy.drawImage(canvas, 0, 0);
  const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
  const [inner, outer] = [cover.getBoundingClientRect(), canvas.getBoundingClientRect()];
  return {
    colours: new Set(new Uint32Array(data.buffer)).size,
    fills:
      outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom,
  };
}

test('more than a thousand things are not refused: they are drawn in groups with their numbers, which open a part at a time', async () => {
  explorer.ingest('many.csv', manyAgreements(1300));
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await openBestResult(page, 'Peru Customs');
  const before = await readPicture(page);
  await bringMany(page, before.entities);
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('e');
  await page.locator('[data-graph][data-state="ready"]:not([data-groups="0"])').waitFor();
  await page.getByText('More than 1,000 things or 3,000 lines are drawn in groups').waitFor();
  const grouped = await readPicture(page);
  expect(grouped.entities).toBeGreaterThan(1000);
  await expectAccessible(page);

  await page.getByLabel('Graph canvas').focus();
  const title = page.getByRole('heading', { name: /^Agreements: \d+ things$/ });
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
    if ((await title.count()) > 0) break;
    await page.keyboard.press(key);
  }
  const together = Number(/\d+/.exec(await title.innerText())?.[0]);
  expect(together).toBeGreaterThan(1000);
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Undo: Opened Agreements' }).waitFor();
  expect((await readPicture(page)).entities).toBe(grouped.entities);
  expect(complaints).toEqual([]);
  await close();
});

test('a large picture is seen whole while it is dragged and zoomed, and is drawn again at rest, its lines too', async () => {
  explorer.ingest('many.csv', manyAgreements(1300));
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await openBestResult(page, 'Peru Customs');
  await bringMany(page, (await readPicture(page)).entities);
  const box = (await page.getByLabel('Graph canvas').boundingBox())!;
  const corner = { x: box.x + 20, y: box.y + 20 };
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  const dragged = await whileMoving(page, (at) => page.mouse.move(corner.x + at, corner.y + at));
  await page.mouse.up();
  const zoomed = await whileMoving(page, (at) => page.mouse.wheel(0, at < 10 ? 4 : -4));
  for (const { colours, fills } of [dragged, zoomed]) {
    expect(colours).toBeGreaterThan(50);
    expect(fills).toBe(true);
  }
  const lines = await page.locator('[data-lines]').evaluate(tellOfCover);
  expect(lines.colours).toBeGreaterThan(5);
  expect(lines.fills).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});
