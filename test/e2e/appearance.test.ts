import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBestResult, readPicture, searchBox, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

async function open(link = '') {
  const journey = await explorer.start(link);
  await waitForPicture(journey.page);
  return journey;
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await searchBox(page).fill(words);
  // Things that are found come above the commands: until then the list may move.
  const list = page.locator('[role=listbox][aria-busy=false]');
  await list.getByRole('option', { name: words, disabled: false }).click();
}

async function groups(page: Page): Promise<number> {
  await page.locator('[data-graph][data-state="ready"]').waitFor();
  return Number(await page.locator('[data-graph]').getAttribute('data-groups'));
}

test('the steps are listed in words, and any of them is gone to by keyboard', async () => {
  const { page, complaints, close } = await open();
  const all = await readPicture(page);
  await page.getByRole('checkbox', { name: /^Topics/ }).click();
  await page.getByLabel('Size by').selectOption('agreements');
  await page.getByRole('button', { name: 'Undo: Sized by agreements' }).waitFor();
  await command(page, 'History: what was done');
  const steps = page.getByRole('menuitem');
  await steps.first().waitFor();
  expect(await steps.allInnerTexts()).toEqual(['Sized by agreements', 'Legend: Type: Topics', 'Opened']);
  await expectAccessible(page);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.locator(`[data-graph][data-entities="${all.entities}"]`).waitFor();
  await page.getByRole('button', { name: 'Redo: Legend: Type: Topics' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('a focus dims the rest, goes one or two steps, is in the link and the table, and Escape leaves it', async () => {
  const { page, complaints, close } = await open();
  await openBestResult(page, 'Hong Kong Customs');
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('d');
  const note = page.getByRole('group', { name: 'Focus' });
  const bright = async () => Number(/(\d+) bright/.exec(await note.innerText())?.[1]);
  const near = await bright();
  await note.getByRole('button', { name: '2 steps' }).click();
  await note.getByRole('button', { name: '2 steps', pressed: true }).waitFor();
  expect(await bright()).toBeGreaterThan(near);
  await expectAccessible(page);
  await page.waitForFunction(() => location.hash.includes('focus=2,agency_'));

  const again = await open(page.url());
  await again.page.getByText('Table', { exact: true }).click();
  await again.page.getByText(/\d+ of them are in focus/).waitFor();
  await again.close();

  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

test('things are grouped and opened by keyboard, told in the table, kept in the link, and undone', async () => {
  const { page, complaints, close } = await open();
  const { entities } = await readPicture(page);
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('g');
  await page.locator('[data-graph][data-groups="6"]').waitFor();
  await page.keyboard.press('ArrowRight');
  await page
    .getByRole('group', { name: 'With all of these' })
    .getByRole('button', { name: 'Open the group' })
    .waitFor();
  await expectAccessible(page);
  await page.keyboard.press('e');
  await page.locator('[data-graph][data-groups="5"]').waitFor();
  expect((await readPicture(page)).entities).toBe(entities);
  await page.waitForFunction(() => /group=type,[A-Z]/.test(location.hash) && location.hash.includes('places=group'));

  const again = await open(page.url());
  expect(await groups(again.page)).toBe(5);
  await again.page.getByText('Table', { exact: true }).click();
  const table = again.page.getByRole('table', { name: 'Groups' });
  await table.waitFor();
  expect(await table.getByRole('row').count()).toBe(6); // With that of the heads.
  await expectAccessible(again.page);
  await table
    .getByRole('button', { name: /^Open / })
    .first()
    .click();
  await again.page.getByRole('heading', { name: 'Groups (4)' }).waitFor();
  await again.close();

  await page.keyboard.press('Control+z');
  await page.locator('[data-graph][data-groups="6"]').waitFor();
  await command(page, 'Group by country');
  await page.locator('[data-graph][data-state="ready"]:not([data-groups="6"])').waitFor();
  await command(page, 'Group by community');
  await page.getByLabel('Group by').and(page.locator('select')).waitFor();
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('Shift+G');
  await page.locator('[data-graph][data-groups="0"]').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('sizes say lines, agreements or betweenness, and the legend and the table say which', async () => {
  const { page, complaints, close } = await open();
  await page.getByLabel('Size by').selectOption('betweenness');
  await page.getByText('Size: shortest ways on the canvas that lead through it').waitFor();
  await page.waitForFunction(() => location.hash.includes('size=betweenness'));
  await page.getByText('Table', { exact: true }).click();
  const table = page.getByRole('table', { name: 'Things' });
  await table.getByRole('columnheader', { name: 'Betweenness' }).waitFor();
  await table
    .getByRole('row')
    .nth(1)
    .getByRole('cell', { name: /^\d{3,}$/ })
    .waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('rules give colours: added and removed by keyboard, told in the legend, kept in the link', async () => {
  const { page, complaints, close } = await open();
  await command(page, 'Colours by rule');
  const dialog = page.getByRole('dialog', { name: 'Colours' });
  await dialog.getByLabel('What').selectOption('instrument:MRA');
  await dialog.getByLabel('Dated from').fill('2015');
  await dialog.getByLabel('Strong').check();
  await expectAccessible(page);
  await dialog.getByLabel('Strong').press('Enter');
  await dialog.getByRole('listitem').filter({ hasText: 'Agreement: MRA, from 2015: red, strong' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: 'Appearance' }).getByText('Agreement: MRA, from 2015: red, strong').waitFor();
  await page.waitForFunction(() => location.hash.includes('colour='));

  const again = await open(page.url());
  await again.page.getByText('Agreement: MRA, from 2015: red, strong').waitFor();
  await again.page.getByRole('button', { name: 'Colours…' }).click();
  await again.page.getByRole('button', { name: 'Remove the rule Agreement: MRA, from 2015' }).click();
  await again.page.getByText('Colour says the type until you add a rule').waitFor();
  await again.close();
  expect(complaints).toEqual([]);
  await close();
});
