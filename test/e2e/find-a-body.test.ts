import { describe, expect, test } from '@jest/globals';
import { inspector, openBestResult, readPicture, searchBox, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import type { Journey } from './journey.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();
let journey: Journey;

async function begin(): Promise<void> {
  journey = await explorer.start();
  await waitForPicture(journey.page);
}

async function end(): Promise<void> {
  expect(journey.complaints).toEqual([]);
  await journey.close();
}

describe('finding a body by any of its names', () => {
  test('any of its names, in any script, opens it, chosen on the picture', async () => {
    await begin();
    const { page } = journey;
    const mainland = 'General Administration of Customs of the People';
    const hongKong = 'Hong Kong Customs and Excise Department';
    const names = {
      GACC: mainland,
      海关总署: mainland,
      'China Customs': mainland,
      'C&ED': hongKong,
      香港海關: hongKong,
    };
    for (const [name, fullName] of Object.entries(names)) {
      await openBestResult(page, name);
      const heading = inspector(page).getByRole('article').getByRole('heading', { level: 2 });
      expect(`${name}: ${await heading.innerText()}`).toContain(`${name}: ${fullName}`);
      await page.waitForURL(/#.*at=agency_/);
      await page.keyboard.press('Escape');
      await page.waitForURL((url) => !url.hash.includes('at='));
    }
    await end();
  });

  test('a name and Enter open the best that is found, though the answer comes later', async () => {
    await begin();
    const { page } = journey;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('GACC');
    await page.keyboard.press('Enter');
    const heading = inspector(page).getByRole('article').getByRole('heading', { level: 2 });
    await heading.waitFor();
    expect(await heading.innerText()).toContain('General Administration of Customs');
    await end();
  });

  test('a click on a command takes it, though the answer about things comes while it is pressed', async () => {
    await begin();
    const { page } = journey;
    // Something is found that is called so, and nothing is.
    for (const words of ['time', 'Show or hide the time bar']) {
      let letIn = () => {};
      const waiting = new Promise<void>((resolve) => (letIn = resolve));
      const asked = page.waitForRequest('**/graphql');
      await page.route('**/graphql', (route) => waiting.then(() => route.continue()));
      const shown = await page.getByLabel('As of the day').count();
      await page.keyboard.press('Control+k');
      await searchBox(page).fill(words);
      await asked;
      const { x, y, width, height } = (await page
        .getByRole('option', { name: 'Show or hide the time bar' })
        .boundingBox())!;
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      const answered = page.waitForResponse('**/graphql');
      letIn();
      await (await answered).finished();
      await page.locator('[role=listbox][aria-busy=false]').waitFor();
      await page.mouse.up();
      await searchBox(page).and(page.locator('[aria-expanded=false]')).waitFor();
      await page.unroute('**/graphql');
      expect(await page.getByLabel('As of the day').count()).toBe(1 - shown);
    }
    await end();
  });

  test('tells, when asked, why its names are one body: the key they share, and the texts that bear it', async () => {
    await begin();
    await openBestResult(journey.page, 'GACC');
    await inspector(journey.page).getByRole('button', { name: 'Why are these one?' }).click();
    const why = inspector(journey.page).getByRole('region', { name: 'Why these are one' });
    await why.getByText('They share the listed body cn-gacc').waitFor();
    await expectAccessible(journey.page);
    await why.getByRole('listitem').getByRole('button').first().click();
    await inspector(journey.page).getByRole('article', { name: 'Release' }).waitFor();
    await end();
  });

  test('shows at once with whom it has agreed what, and since when; a counterpart leads to all between the two', async () => {
    await begin();
    await openBestResult(journey.page, 'Hong Kong Customs');
    const sections = inspector(journey.page).getByRole('article').getByRole('heading', { level: 3 });
    const titles = await sections.allInnerTexts();
    expect(titles.filter((title) => title !== 'Other names' && title !== 'Facts')[0]).toMatch(/^Agreements \(\d+\)$/);
    const lines = inspector(journey.page).getByRole('region', { name: 'Agreements' }).getByRole('listitem');
    const arrangement = lines.filter({ hasText: 'Smart Customs Development' });
    expect(await arrangement.innerText()).toContain('2023-11-27');
    await expectAccessible(journey.page);
    await inspector(journey.page).getByRole('button', { name: 'Macao Customs Service (2)' }).click();
    await inspector(journey.page).getByRole('article', { name: 'Two chosen' }).waitFor();
    await end();
  });

  test('says so when nothing is called like that', async () => {
    await begin();
    await searchBox(journey.page).fill('no body is called this');
    await journey.page.getByText('Nothing is called “no body is called this”').waitFor();
    await expectAccessible(journey.page);
    await end();
  });

  test('adds a body that was not drawn, and undo takes it away again', async () => {
    await begin();
    const before = await readPicture(journey.page);
    await openBestResult(journey.page, 'Eurojust');
    await journey.page.locator(`[data-graph][data-entities="${before.entities + 1}"]`).waitFor();
    await journey.page.keyboard.press('Control+z');
    await journey.page.locator(`[data-graph][data-entities="${before.entities}"]`).waitFor();
    expect(await readPicture(journey.page)).toEqual(before);
    await end();
  });
});
