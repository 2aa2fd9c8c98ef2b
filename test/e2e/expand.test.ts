import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBestResult, readPicture, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

/** Hong Kong Customs alone on the canvas, chosen. */
async function openAlone() {
  const first = await explorer.start();
  await waitForPicture(first.page);
  await openBestResult(first.page, 'Hong Kong Customs');
  await first.page.waitForURL(/at=agency_/);
  const [, id] = /at=(agency_\w+)/.exec(first.page.url())!;
  await first.close();
  const journey = await explorer.start(`#layout=force&nodes=${id}&at=${id}`);
  await journey.page.locator('[data-graph][data-state="ready"][data-entities="1"]').waitFor();
  return { ...journey, asked: countExpansions(journey.page) };
}

function countExpansions(page: Page): { times: number } {
  const asked = { times: 0 };
  page.on('request', (request) => {
    if (/"query":"query (Expand|Subgraph)\b/.test(request.postData() ?? '')) asked.times += 1;
  });
  return asked;
}

test('E asks what to bring when that is much: counted before, one request, the rest behind "+N more", undone in one step', async () => {
  const { page, asked, complaints, close } = await openAlone();
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: /^Expand Hong Kong Customs/ });
  await dialog.getByText(/^Brings 25 of \d+ lines; the rest stays behind “\+\d+ more”\.$/).waitFor();
  await expectAccessible(page);
  await dialog.getByLabel(/^Party to \(/).check();
  const words = await dialog.getByText(/^Brings 25 of \d+ lines/).innerText();
  const [, all] = /of (\d+) lines/.exec(words)!;
  await dialog.getByLabel('Most connected first').press('Enter');
  await page.locator('[data-graph][data-state="ready"][data-entities="26"]').waitFor();
  expect(asked.times).toBe(1);
  await page.getByRole('button', { name: 'Undo: Expanded Hong Kong Customs' }).waitFor();

  await page.waitForFunction(() => location.hash.includes('more=agency_'));
  const again = await explorer.start(page.url());
  await again.page.locator('[data-graph][data-state="ready"][data-entities="26"]').waitFor();
  await again.page.getByLabel('Graph canvas').focus();
  await again.page.keyboard.press('e');
  await again.page.locator(`[data-graph][data-entities="${Number(all) + 1}"]`).waitFor();
  await again.close();

  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('e');
  await page.locator(`[data-graph][data-state="ready"][data-entities="${Number(all) + 1}"]`).waitFor();
  expect(asked.times).toBe(2);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.locator('[data-graph][data-entities="1"]').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('Shift+E hides what only it is linked to, tells how much, and expanding brings it back', async () => {
  const { page, complaints, close } = await openAlone();
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('e');
  await page.getByRole('dialog').getByLabel('At once').selectOption('100');
  await page.getByRole('dialog').getByRole('button', { name: 'Expand' }).click();
  await page.locator('[data-graph][data-state="ready"]:not([data-entities="1"])').waitFor();
  const { entities } = await readPicture(page);
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('Shift+E');
  await page.locator(`[data-graph]:not([data-entities="${entities}"])`).waitFor();
  const left = (await readPicture(page)).entities;
  await page
    .getByText(`${entities - left} hidden`)
    .first()
    .waitFor();
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('e');
  await page.getByText('Choose one thing to expand it.').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: /^Expand \(/ }).click();
  await page.locator(`[data-graph][data-entities="${entities}"]`).waitFor();
  expect(complaints).toEqual([]);
  await close();
});
