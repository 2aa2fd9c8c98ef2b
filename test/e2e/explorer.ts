import type { Locator, Page } from 'playwright-core';

/** What the picture holds once it has come to rest. */
export async function readPicture(page: Page): Promise<{ entities: number; relations: number }> {
  const canvas = page.locator('[data-graph][data-state="ready"]');
  await canvas.waitFor();
  const [entities, relations] = await Promise.all([
    canvas.getAttribute('data-entities'),
    canvas.getAttribute('data-relations'),
  ]);
  return { entities: Number(entities), relations: Number(relations) };
}

/** Waits until the first screen is drawn. */
export async function waitForPicture(page: Page): Promise<void> {
  await page.locator('[data-graph][data-state="ready"]:not([data-entities="0"])').waitFor();
}

export function searchBox(page: Page): Locator {
  return page.getByLabel('Search', { exact: true });
}

export function inspector(page: Page): Locator {
  return page.getByLabel('Inspector', { exact: true });
}

/** The best result of the search, once the answer to the last letter is there; until then the list shows what earlier ones found. */
export async function bestResult(page: Page): Promise<Locator> {
  const best = page
    .locator('[role=listbox][aria-busy=false]')
    .getByRole('group', { name: /^(Found|Best \d+ of)/ })
    .getByRole('option')
    .first();
  await best.waitFor();
  return best;
}

/** Searches by keyboard alone and takes the best result; `more`: beside what is chosen. */
export async function takeBestResult(page: Page, words: string, more = false): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await bestResult(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(more ? 'Shift+Enter' : 'Enter');
}

/** The same, until it is open in the inspector. */
export async function openBestResult(page: Page, words: string): Promise<void> {
  await takeBestResult(page, words);
  await inspector(page).getByRole('article').waitFor();
}
