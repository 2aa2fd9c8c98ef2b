import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { openBestResult, searchBox, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

async function openTable(page: Page): Promise<Locator> {
  await waitForPicture(page);
  await page.keyboard.press('Control+k');
  await searchBox(page).fill('Show: Table');
  await page.getByRole('option', { name: 'Show: Table' }).click();
  return page.getByRole('table', { name: 'Things' });
}

/** The table of a body and what it is linked to. */
async function openSmallTable(page: Page): Promise<Locator> {
  await waitForPicture(page);
  await openBestResult(page, 'Louise Ho');
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('n');
  await page.keyboard.press('Shift+H');
  await page.getByRole('button', { name: /^Undo: Hid all but/ }).waitFor();
  return openTable(page);
}

/** What each row says in a column. */
async function column(table: Locator, name: string): Promise<string[]> {
  const heads = await table.getByRole('columnheader').allInnerTexts();
  const at = heads.findIndex((head) => head.trim() === name);
  return table.locator(`tbody td:nth-child(${at + 1})`).allInnerTexts();
}

test('a table is sorted by any column, by keyboard, and says so', async () => {
  const { page, complaints, close } = await explorer.start();
  const table = await openSmallTable(page);
  const sizes = (await column(table, 'Lines')).map(Number);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  await table.getByRole('button', { name: 'Name', exact: true }).focus();
  await page.keyboard.press('Enter');
  await table.locator('th[aria-sort="ascending"]').filter({ hasText: 'Name' }).waitFor();
  const names = await column(table, 'Name');
  expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  await page.keyboard.press('Enter');
  await table.locator('th[aria-sort="descending"]').filter({ hasText: 'Name' }).waitFor();
  expect(await column(table, 'Name')).toEqual(names.toReversed());
  await page.getByRole('status').filter({ hasText: 'Things sorted by Name, falling' }).waitFor();
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await close();
});

test('columns are chosen by keyboard, and a link keeps them with the order', async () => {
  const { page, complaints, close } = await explorer.start();
  const table = await openSmallTable(page);
  await page.getByRole('button', { name: 'Columns of Things' }).focus();
  await page.keyboard.press('Enter');
  const choices = page.getByRole('dialog', { name: 'Columns of Things' });
  await choices.getByRole('checkbox', { name: 'Date' }).focus();
  await page.keyboard.press('Space');
  await choices.getByRole('checkbox', { name: 'Status' }).uncheck();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await table.getByRole('button', { name: 'Date' }).click();
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Name', 'Type', 'Date', 'Lines']);
  await page.waitForFunction(() => location.hash.includes('things=date,name,type,date,size'));

  const again = await explorer.start(page.url());
  const same = again.page.getByRole('table', { name: 'Things' });
  await same.locator('th[aria-sort="ascending"]').filter({ hasText: 'Date' }).waitFor();
  const dates = (await column(same, 'Date')).filter(Boolean);
  expect(dates.length).toBeGreaterThan(0);
  expect(dates).toEqual(dates.toSorted());
  await again.close();
  expect(complaints).toEqual([]);
  await close();
});

test('what a table shows is taken along as it stands, each row with its sources', async () => {
  const { page, complaints, close } = await explorer.start();
  const table = await openTable(page);
  await table.getByRole('button', { name: 'Name', exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Things as CSV, with sources' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('entente-things-table.csv');
  const [head, first = '', ...rest] = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(head).toBe('Name,Type,Status,Lines,Sources');
  expect(first).toContain((await column(table, 'Name'))[0]!.split(',')[0]);
  expect(rest.length).toBe(await table.locator('tbody tr').count());

  const [lines] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lines as CSV, with sources' }).click(),
  ]);
  const rows = (await readFile(await lines.path(), 'utf8')).trimEnd().split('\r\n').slice(1);
  expect(rows.length).toBe(await page.getByRole('table', { name: 'Lines' }).locator('tbody tr').count());
  expect(rows.filter((row) => !/(https?:|row:|sha256:|entente:)\S+$/.test(row))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('a table in which nothing is shown says what to do', async () => {
  const { page, complaints, close } = await explorer.start('', { viewport: { width: 390, height: 844 } });
  await (await openTable(page)).waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
  await page.getByRole('button', { name: 'Legend and filters' }).click();
  for (const type of ['Agencies', 'Officials', 'Agreements', 'Places', 'Events', 'Topics']) {
    await page.getByRole('checkbox', { name: new RegExp(`^${type}`) }).click();
  }
  await page.keyboard.press('Escape');
  await page.getByText('Nothing is shown.').first().waitFor();
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await close();
});
