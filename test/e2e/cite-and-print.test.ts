import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inspector, openBestResult, searchBox, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

async function openSentence(page: Page): Promise<void> {
  await waitForPicture(page);
  await openBestResult(page, 'Louise Ho');
  await inspector(page)
    .getByRole('button', { name: /^Signed.*Smart Customs Development.*Read the sentence$/ })
    .click();
  await inspector(page).getByRole('article', { name: 'Evidence' }).locator('mark').first().waitFor();
}

test('a citation is copied by keyboard beside a sentence: its words, who published it, when and where', async () => {
  const { page, complaints, close } = await explorer.start('', { permissions: ['clipboard-read', 'clipboard-write'] });
  await openSentence(page);
  const evidence = inspector(page).getByRole('article', { name: 'Evidence' });
  const sentence = await evidence.locator('mark').first().innerText();
  await evidence.getByRole('button', { name: 'Copy the citation' }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByText('The citation is copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`“${sentence.replaceAll(/\s+/g, ' ')}”`);
  expect(copied).toMatch(/\(Entente samples.*, “.+”, 2023-11-27, \S+\)$/);
  await expectAccessible(page);

  await evidence.getByRole('button', { name: 'Read all of it' }).first().click();
  await inspector(page)
    .getByRole('article', { name: 'Release' })
    .getByRole('button', { name: 'Copy the citation' })
    .click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
  expect(complaints).toEqual([]);
  await close();
});

test('the inspector and the table are printed black on white, without what only a screen needs', async () => {
  const { page, complaints, close } = await explorer.start('', { colorScheme: 'dark' });
  await openSentence(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const evidence = inspector(page).getByRole('article', { name: 'Evidence' });
  expect(await evidence.isVisible()).toBe(true);
  expect(await evidence.evaluate((part) => getComputedStyle(part).color)).toBe('rgb(0, 0, 0)');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect(await searchBox(page).isVisible()).toBe(false);
  expect(await page.locator('[data-graph]').isVisible()).toBe(false);

  await page.emulateMedia({ media: 'screen' });
  await page.getByText('Table', { exact: true }).click();
  await page.getByRole('table', { name: 'Things' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  const table = await page.getByRole('table', { name: 'Lines' }).evaluate((part) => ({
    bottom: part.getBoundingClientRect().bottom + scrollY,
    paper: document.documentElement.scrollHeight,
  }));
  expect(table.bottom).toBeLessThanOrEqual(table.paper);
  expect(table.bottom).toBeGreaterThan(2000);
  expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF');
  expect(complaints).toEqual([]);
  await close();
});
