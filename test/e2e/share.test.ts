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
