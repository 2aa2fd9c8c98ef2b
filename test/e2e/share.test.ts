import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openBestResult, readPicture, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

async function taken(page: Page, item: string): Promise<{ name: string; content: Buffer }> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test('the picture and the data of what is shown are taken along, each with its sources', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  const { entities, relations } = await readPicture(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'SVG' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  const svg = (await taken(page, 'SVG')).content.toString();
  expect(svg).toContain('China Customs');
  expect(svg).toMatch(/>1\. /);
  expect(svg).toContain('Entente samples');
  const png = await taken(page, 'PNG');
  expect(png.name).toBe('entente.png');
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  const json = JSON.parse((await taken(page, 'JSON')).content.toString()) as Record<string, unknown[]>;
  expect(json['entities']).toHaveLength(entities);
  expect(json['relations']).toHaveLength(relations);
  expect(json['sources']!.length).toBeGreaterThan(5);
  expect((await taken(page, 'Sources (CSV)')).content.toString()).toContain('Entente samples');
  expect(complaints).toEqual([]);
  await close();
});

test('the question behind a view opens in GraphiQL and answers the same', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await openBestResult(page, 'Louise Ho');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const [editor] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('menuitem', { name: 'Show this in GraphQL' }).click(),
  ]);
  const line = (words: RegExp) => editor.locator('.view-line').filter({ hasText: words }).first();
  await line(/ambiguous/).waitFor();
  await line(/official_/).waitFor();
  await editor.getByRole('button', { name: /Execute query/ }).click();
  await line(/Louise\sHo/).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('a view is saved under a name, opens from the list and from its short link, and what was forgotten comes back', async () => {
  const { page, complaints, close } = await explorer.start('', { permissions: ['clipboard-read', 'clipboard-write'] });
  await waitForPicture(page);
  await openBestResult(page, 'Singapore Customs');
  await page.keyboard.press('Shift+H');
  const before = await readPicture(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Saved views…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Saved views' });
  await dialog.getByText(/^None yet/).waitFor();
  await dialog.getByLabel('What is shown now, as').fill('Singapore alone');
  await page.keyboard.press('Enter');
  const kept = dialog.getByRole('link', { name: 'Singapore alone' });
  await kept.waitFor();
  await expectAccessible(page);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#view=view_[0-9a-f]{16}$/);

  const { x = 0, width = 0 } = (await dialog.boundingBox()) ?? {};
  expect(Math.abs(x + width / 2 - 1440 / 2)).toBeLessThan(20);

  await dialog.getByRole('button', { name: 'Forget Singapore alone' }).click();
  const gone = await explorer.start(link);
  await gone.page
    .getByRole('alert')
    .getByText(/no longer saved/)
    .waitFor();
  await gone.close();
  await dialog.getByRole('button', { name: 'Keep Singapore alone after all' }).click();
  await kept.waitFor();

  const again = await explorer.start(link);
  await waitForPicture(again.page);
  expect(await readPicture(again.page)).toEqual(before);
  await again.page.keyboard.press('Control+k');
  await again.page.keyboard.type('saved views');
  await again.page.getByRole('option', { name: /^Saved views/ }).click();
  await again.page.getByRole('dialog').getByRole('link', { name: 'Singapore alone' }).waitFor();
  await again.close();
  expect(complaints).toEqual([]);
  await close();
});

test('a link too long to be sent is copied as the short link of a view that is saved for it', async () => {
  const { page, complaints, close } = await explorer.start('', { permissions: ['clipboard-read', 'clipboard-write'] });
  await waitForPicture(page);
  const { entities } = await readPicture(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Copy the link' }).click();
  await page.getByRole('alert').getByText('The view is saved, and its short link copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(100);
  const again = await explorer.start(link);
  await waitForPicture(again.page);
  expect((await readPicture(again.page)).entities).toBe(entities);
  await again.close();
  expect(complaints).toEqual([]);
  await close();
});
