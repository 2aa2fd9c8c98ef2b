import { describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { inspector, openBestResult, readPicture, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

async function open(options: BrowserContextOptions = {}, hash = '') {
  const journey = await explorer.start(hash, options);
  await waitForPicture(journey.page);
  return journey;
}

/** The squares of four pixels, by their number, in which something is drawn strongly. */
function inkOf(page: Page, canvases: string): Promise<number[]> {
  return page.evaluate((selector) => {
    const layers = [...document.querySelectorAll<HTMLCanvasElement>(selector)];
    const { clientWidth, clientHeight } = layers[0]!;
    const size = { width: Math.floor(clientWidth / 4), height: Math.floor(clientHeight / 4) };
    const pen = Object.assign(document.createElement('canvas'), size).getContext('2d')!;
    for (const layer of layers) pen.drawImage(layer, 0, 0, size.width, size.height);
    const { data } = pen.getImageData(0, 0, size.width, size.height);
    return Array.from({ length: size.width * size.height }, (_, cell) => cell).filter(
      (cell) => data[cell * 4 + 3]! > 150,
    );
  }, canvases);
}

describe('the first screen', () => {
  test.each(['light', 'dark'] as const)(
    'draws at least 120 things in %s colours and says how many more there are',
    async (colorScheme) => {
      const { page, complaints, close } = await open({ colorScheme });
      expect((await readPicture(page)).entities).toBeGreaterThanOrEqual(120);
      await page.getByText(/\d+ drawn, \d+ more in the graph/).waitFor();
      await expectAccessible(page);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test('is painted before Cytoscape has come, and stays as it was painted', async () => {
    const { page, complaints, close } = await open();
    let letIn = () => {};
    const waiting = new Promise<void>((resolve) => (letIn = resolve));
    await page.route(/cytoscape/, (route) => waiting.then(() => route.continue()));
    await page.reload();
    await page.locator('canvas[data-painted]').waitFor();
    await page.evaluate(() => document.fonts.ready);
    const first = await inkOf(page, 'canvas[data-painted]');
    letIn();
    await waitForPicture(page);
    await page.locator('canvas[data-painted]').waitFor({ state: 'detached' });
    const then = await inkOf(page, '[data-graph] canvas');
    const both = first.filter((cell) => then.includes(cell)).length;
    expect(first.length).toBeGreaterThan(1000);
    expect(both / new Set([...first, ...then]).size).toBeGreaterThan(0.9);
    expect(complaints).toEqual([]);
    await close();
  });

  test('works on a phone, with legend and inspector as sheets', async () => {
    const { page, complaints, close } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Legend and filters' }).click();
    await page
      .getByRole('dialog')
      .getByRole('checkbox', { name: /^Agreements/ })
      .waitFor();
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('what the user does to the picture', () => {
  test('expanding by keyboard brings neighbours, and undo and redo go back and forth', async () => {
    const { page, complaints, close } = await open();
    await openBestResult(page, 'Monetary Authority of Singapore');
    const before = await readPicture(page);
    await page.keyboard.press('e');
    await page.locator(`[data-graph][data-state="ready"]:not([data-entities="${before.entities}"])`).waitFor();
    const after = await readPicture(page);
    expect(after.entities).toBeGreaterThan(before.entities);
    await page.keyboard.press('Control+z');
    await page.locator(`[data-graph][data-entities="${before.entities}"]`).waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page.locator(`[data-graph][data-entities="${after.entities}"]`).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('the legend hides a type, counts what is hidden, and brings it back', async () => {
    const { page, complaints, close } = await open();
    const before = await readPicture(page);
    await page.getByRole('checkbox', { name: /^Topics/ }).click();
    await page.locator(`[data-graph]:not([data-entities="${before.entities}"])`).waitFor();
    const hidden = before.entities - (await readPicture(page)).entities;
    await page.getByText(`${hidden} hidden`).first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Show all' }).first().click();
    await page.locator(`[data-graph][data-entities="${before.entities}"]`).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('the address reopens the view as it was', async () => {
    const first = await open();
    await openBestResult(first.page, 'Hong Kong Monetary Authority');
    await first.page.getByLabel('Graph canvas').focus();
    await first.page.keyboard.press('Shift+H');
    await first.page.locator('[data-graph][data-entities="1"]').waitFor();
    await first.page.waitForFunction(() => location.hash.includes('@h'));
    const { hash } = new URL(first.page.url());
    await first.close();

    const { page, complaints, close } = await open({}, hash);
    expect((await readPicture(page)).entities).toBe(1);
    expect(await inspector(page).getByRole('heading', { level: 2 }).innerText()).toBe('Hong Kong Monetary Authority');
    expect(complaints).toEqual([]);
    await close();
  });

  test('the table says the same as the picture, with the same selection', async () => {
    const { page, complaints, close } = await open();
    const { entities, relations } = await readPicture(page);
    await openBestResult(page, 'Hong Kong Customs');
    await page.getByText('Table', { exact: true }).click();
    await page.getByRole('heading', { name: `Things (${entities})` }).waitFor();
    await page.getByRole('heading', { name: `Lines (${relations})` }).waitFor();
    const table = page.getByRole('region', { name: 'Table of the graph' });
    expect(await table.getByRole('button', { pressed: true }).innerText()).toBe(
      'Hong Kong Customs and Excise Department',
    );
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a failure of the API is told, and trying again works', async () => {
    const { page, close } = await open();
    await openBestResult(page, 'Monetary Authority of Singapore');
    const before = await readPicture(page);
    await page.route('**/graphql', (route) => route.abort());
    await page.keyboard.press('e');
    await page.getByRole('alert').first().waitFor();
    await expectAccessible(page);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.locator(`[data-graph]:not([data-entities="${before.entities}"])`).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });
});
