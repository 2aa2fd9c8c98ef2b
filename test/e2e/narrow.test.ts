import { expect, test } from '@jest/globals';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { inspector, openBestResult, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

/** A window of 1280 × 800 at 200 %. */
const ZOOMED: BrowserContextOptions = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

async function expectNoSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

function background(control: Locator): Promise<string> {
  return control.evaluate((part) => getComputedStyle(part).backgroundColor);
}

test('at 200 % every view, the inspector and a dialog fit the width and are accessible', async () => {
  const { page, complaints, close } = await explorer.start('', ZOOMED);
  await waitForPicture(page);
  await expectNoSideways(page);
  await openBestResult(page, 'Hong Kong Customs');
  await expectNoSideways(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Close the inspector' }).click();
  for (const view of ['Table', 'Matrix', 'Timeline', 'Sources']) {
    await page.getByLabel('Show as').selectOption({ label: view });
    await page
      .getByRole('region', { name: new RegExp(view) })
      .first()
      .waitFor();
    await expectNoSideways(page);
  }
  await page.getByRole('banner').getByRole('button', { name: 'Add a release' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a release' });
  await dialog.getByLabel('Text of the release').fill('Peru Customs and Iceland Customs signed an MRA on 3 May 2021.');
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await dialog.getByRole('button', { name: 'Save' }).waitFor();
  await expectNoSideways(page);
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await close();
});

test('where the system chooses the colours, what is on, pressed or chosen is still told apart', async () => {
  const { page, complaints, close } = await explorer.start('', { forcedColors: 'active' });
  await waitForPicture(page);
  const [on, alike, off] = [/^Topics/, /^Events/, /^Places/].map((name) => page.getByRole('checkbox', { name }));
  await off!.click();
  await page.mouse.move(0, 0);
  const seen = await on!.screenshot();
  expect(seen.equals(await alike!.screenshot())).toBe(true);
  expect(seen.equals(await off!.screenshot())).toBe(false);
  const outlined = (part: Locator) => part.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(await outlined(page.getByRole('button', { name: 'Time', pressed: true }))).toBe('solid');
  expect(await outlined(page.getByRole('button', { name: 'Choose with a lasso', pressed: false }))).toBe('none');
  expect(await outlined(page.locator('label').filter({ hasText: /^Graph$/ }))).toBe('solid');
  expect(await outlined(page.locator('label').filter({ hasText: /^Table$/ }))).toBe('none');
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await close();
});

test('where the system chooses the colours, every view can be read, and the picture stands on the ground that its own were chosen for', async () => {
  const { page, complaints, close } = await explorer.start('', { forcedColors: 'active' });
  await waitForPicture(page);
  await openBestResult(page, 'Hong Kong Customs');
  await expectAccessible(page);
  for (const view of ['Table', 'Matrix', 'Timeline', 'Paths', 'Sources']) {
    await page.locator('label').filter({ hasText: view }).click();
    await page.getByRole('radio', { name: view, checked: true }).waitFor({ state: 'attached' });
    await expectAccessible(page);
  }
  await page.locator('label').filter({ hasText: 'Graph' }).click();
  await page.getByRole('button', { name: 'Dark colours' }).click();
  expect(await background(page.locator('[data-graph]'))).toBe('rgb(36, 36, 36)');
  // Around it the system's colours stay. axe would see the chosen ones: it reads `-webkit-text-fill-color`, which tells them though they are not painted.
  const title = page.getByRole('heading', { level: 1 });
  expect(await title.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
  expect(await background(page.locator('body'))).toBe('rgb(255, 255, 255)');
  expect(complaints).toEqual([]);
  await close();
});

/** Ten thousand letters in one word, in a name and in an address. */
const LONG = [
  'agreement,type,party1,party2,signed_date,place,source_url',
  `Memorandum of ${'A'.repeat(10_000)},MOU,Peru Customs,${'A'.repeat(10_000)},2019-05-01,,https://tables.example/${'x'.repeat(10_000)}`,
].join('\n');

test('names and addresses of 10,000 letters are found, told and listed on a phone at once, within its width', async () => {
  explorer.ingest('long.csv', LONG);
  const { page, complaints, close } = await explorer.start('', PHONE);
  await waitForPicture(page);
  await openBestResult(page, 'AAAAAAAA');
  await inspector(page).getByRole('article').getByRole('heading', { level: 2 }).waitFor();
  await expectNoSideways(page);
  await inspector(page)
    .getByRole('button', { name: /Read the sentence$/ })
    .first()
    .click();
  await inspector(page)
    .getByRole('article', { name: 'Evidence' })
    .getByRole('button', { name: 'Copy the citation' })
    .first()
    .waitFor();
  await expectNoSideways(page);
  await page.getByRole('button', { name: 'Close the inspector' }).click();
  await page.getByLabel('Show as').selectOption('table');
  await page.getByRole('table', { name: 'Things' }).getByText('AAAAAAAA').first().waitFor();
  await expectNoSideways(page);
  expect(complaints).toEqual([]);
  await close();
});

test('a phone prints the table as long as it is, and what is told of the chosen', async () => {
  const { page, complaints, close } = await explorer.start('', PHONE);
  await waitForPicture(page);
  await page.getByLabel('Show as').selectOption('table');
  await page.getByRole('table', { name: 'Things' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  const end = await page
    .getByRole('table', { name: 'Lines' })
    .evaluate((part) => part.getBoundingClientRect().bottom + scrollY - document.documentElement.scrollHeight);
  expect(end).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'screen' });
  await openBestResult(page, 'Louise Ho');
  await page.emulateMedia({ media: 'print' });
  expect(await inspector(page).getByRole('article').isVisible()).toBe(true);
  const cut = await inspector(page)
    .getByRole('article')
    .evaluate((part) => part.getBoundingClientRect().bottom + scrollY - document.documentElement.scrollHeight);
  expect(cut).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await close();
});
