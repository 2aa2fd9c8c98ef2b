/** `npm run screenshots`: the pictures of docs/screenshots, taken from the samples. */
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { packageRoot } from '../../server/package-root.ts';
import { inspector, openBestResult, searchBox, waitForPicture } from './explorer.ts';
import { openChromium, startJourney } from './journey.ts';
import { serveEntente } from './serve-entente.ts';

interface Scene {
  name: string;
  options?: BrowserContextOptions;
  play?(page: Page): Promise<void>;
}

const scenes: Scene[] = [
  { name: 'first-screen-light' },
  { name: 'first-screen-dark', options: { colorScheme: 'dark' } },
  { name: 'phone', options: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  {
    name: 'expanded-agency',
    async play(page) {
      await openBestResult(page, 'Hong Kong Customs');
      await page.keyboard.press('Shift+H');
      await page.keyboard.press('e');
      await page.locator('[data-graph][data-state="ready"]:not([data-entities="1"])').waitFor();
      await page.keyboard.press('f');
    },
  },
  {
    name: 'grouped-by-country',
    async play(page) {
      await page.getByLabel('Group by').selectOption('country');
    },
  },
  {
    name: 'whole-by-country',
    async play(page) {
      await page.getByRole('button', { name: 'the whole by countries' }).click();
      await page.getByText(/^The whole graph in \d+ groups/).waitFor();
    },
  },
  {
    name: 'focus-dark',
    options: { colorScheme: 'dark' },
    async play(page) {
      await openBestResult(page, 'Hong Kong Customs');
      await page.getByLabel('Graph canvas').press('d');
    },
  },
  {
    name: 'choose-expansion',
    async play(page) {
      await openBestResult(page, 'Hong Kong Customs');
      await searchBox(page).fill('choose what to bring');
      await page.getByRole('option', { name: /choose what to bring/ }).click();
      await page.getByText(/^Brings/).waitFor();
    },
  },
  {
    name: 'colours-phone',
    options: { viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' },
    async play(page) {
      await searchBox(page).fill('colours by rule');
      await page.getByRole('option', { name: 'Colours by rule' }).click();
      await page.getByLabel('What').selectOption('instrument:MRA');
      await page.getByRole('button', { name: 'Add the rule' }).click();
    },
  },
  {
    name: 'open-sentence',
    async play(page) {
      await openBestResult(page, 'Louise Ho');
      await inspector(page)
        .getByRole('button', { name: /^Signed.*Read the sentence$/ })
        .first()
        .click();
      await inspector(page).locator('mark').first().waitFor();
    },
  },
  {
    name: 'matrix',
    async play(page) {
      await page.getByText('Matrix', { exact: true }).click();
      await page
        .getByRole('button', { name: /^Hong Kong Customs and Excise Department and General Administration.*: \d+: / })
        .click();
      await inspector(page).getByRole('article', { name: 'Two chosen' }).waitFor();
    },
  },
  {
    name: 'as-of',
    async play(page) {
      await page.getByLabel('As of the day').fill('2015-01-01');
    },
  },
  {
    name: 'search-results',
    async play(page) {
      await searchBox(page).fill('海关');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'no-results',
    async play(page) {
      await searchBox(page).fill('no body is called this');
      await page.getByText('Nothing is called').waitFor();
    },
  },
  {
    name: 'api-failure',
    async play(page) {
      await page.route('**/graphql', (route) => route.abort());
      await page.reload();
      await page.getByRole('button', { name: 'Try again' }).first().waitFor();
    },
  },
];

const [entente, browser] = await Promise.all([serveEntente(), openChromium()]);
try {
  for (const { name, options, play } of scenes) {
    const { page, close } = await startJourney(browser, entente.url, options);
    await waitForPicture(page);
    await play?.(page);
    await page.waitForTimeout(1500); // Pulses and tooltips come to rest.
    await page.screenshot({ path: join(packageRoot, 'docs/screenshots', `${name}.png`) });
    await close();
  }
} finally {
  await browser.close();
  await entente.stop();
}
