import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inspector, openBestResult, readPicture, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

async function canvasBox(page: Page) {
  return (await page.locator('[data-graph]').boundingBox())!;
}

async function chosenCount(page: Page): Promise<number> {
  const title = await page.getByRole('heading', { name: /^\d+ chosen$/ }).innerText();
  return Number.parseInt(title, 10);
}

test('a box and a lasso choose what is in them; all of it is hidden, and shown again with its number', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  const all = await readPicture(page);
  const box = await canvasBox(page);
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 60, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  const inBox = await chosenCount(page);
  expect(inBox).toBeGreaterThan(5);
  expect(inBox).toBeLessThan(all.entities);
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('l');
  await page.getByRole('button', { name: 'Choose with a lasso', pressed: true }).waitFor();
  const wide = await canvasBox(page);
  const at = (x: number, y: number) => [wide.x + wide.width * x, wide.y + wide.height * y] as const;
  await page.mouse.move(...at(0.05, 0.05));
  await page.mouse.down();
  for (const corner of [at(0.6, 0.05), at(0.6, 0.9), at(0.05, 0.9)]) await page.mouse.move(...corner, { steps: 4 });
  await page.mouse.up();
  const inLasso = await chosenCount(page);
  expect(inLasso).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Choose with a lasso', pressed: false }).waitFor();

  await page.getByRole('button', { name: 'Hide', exact: true }).click();
  await page.locator(`[data-graph][data-entities="${all.entities - inLasso}"]`).waitFor();
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: `Show hidden (${inLasso})` }).click();
  await page.locator(`[data-graph][data-entities="${all.entities}"]`).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('by keyboard alone several are chosen, pinned, and everything else hidden; undo takes it back', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  const all = await readPicture(page);
  await openBestResult(page, 'Hong Kong Customs');
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('Shift+ArrowUp');
  await inspector(page).getByRole('article', { name: 'Two chosen' }).waitFor();
  await page.keyboard.press('n');
  const chosen = await chosenCount(page);
  await inspector(page).getByRole('button', { name: 'Pin or unpin' }).press('Enter');
  await page.getByRole('button', { name: `Undo: Pinned or let go ${chosen} things` }).waitFor();
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('Shift+H');
  await page.locator(`[data-graph][data-entities="${chosen}"]`).waitFor();
  await page.keyboard.press('Control+z');
  await page.locator(`[data-graph][data-entities="${all.entities}"]`).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('the small map moves the window, is closed and opened, and is closed on a phone', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  const map = page.getByRole('group', { name: 'Small map' });
  const { x, y } = await canvasBox(page);
  const corner = () => page.screenshot({ clip: { x: x + 10, y: y + 10, width: 500, height: 400 } });
  const before = await corner();
  await map.getByRole('img', { name: 'The whole picture' }).click({ position: { x: 20, y: 20 } });
  expect((await corner()).equals(before)).toBe(false);
  await page.getByRole('button', { name: 'Close the small map' }).click();
  await map.waitFor({ state: 'detached' });
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('m');
  await map.waitFor();
  expect(complaints).toEqual([]);
  await close();

  const phone = await explorer.start('', { viewport: { width: 390, height: 844 }, hasTouch: true });
  await waitForPicture(phone.page);
  expect(await phone.page.getByRole('group', { name: 'Small map' }).count()).toBe(0);
  await phone.close();
});
