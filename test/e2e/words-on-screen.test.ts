import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { openBestResult, waitForPicture } from './explorer.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

/** Everything that a screen reader would say there, with its role; counts left open, since the samples may grow. */
async function wordsOf(part: Locator): Promise<string> {
  return (await part.ariaSnapshot()).replaceAll(/\d+/g, 'N');
}

test('every control and heading of the first screen, the help and the panel of a body is called as agreed', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  expect(await wordsOf(page.getByRole('banner'))).toMatchSnapshot('the head of the screen');
  expect(await wordsOf(page.getByRole('main'))).toMatchSnapshot('the picture');
  await page.getByRole('button', { name: 'Keys and help' }).click();
  expect(await wordsOf(page.getByRole('dialog'))).toMatchSnapshot('the help');
  await page.keyboard.press('Escape');
  await openBestResult(page, 'Bank of Thailand');
  expect(await wordsOf(page.getByRole('article'))).toMatchSnapshot('the panel of a body');
  expect(complaints).toEqual([]);
  await close();
});
