import { expect, test } from '@jest/globals';
import { openBestResult, readPicture, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

test('one control shows what held on a day: canvas, counts and lists answer, a link keeps it, undo takes it back', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  const all = await readPicture(page);
  const day = page.getByLabel('As of the day');
  await day.fill('2005-01-01');
  await page.locator(`[data-graph]:not([data-entities="${all.entities}"])`).waitFor();
  const then = await readPicture(page);
  expect(then.entities).toBeLessThan(all.entities);
  const recognitions = page.getByRole('checkbox', { name: /^MRA: / });
  expect(await recognitions.count()).toBe(0); // The first was signed in 2007.
  await page.getByText('Timeline', { exact: true }).click();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('heading', { name: /^1999/ }).waitFor();
  expect(await timeline.getByRole('heading', { name: /^20(0[6-9]|[12])/ }).count()).toBe(0);
  await expectAccessible(page);

  await page.waitForFunction(
    () => location.hash.includes('asof=2005-01-01') && location.hash.includes('show=timeline'),
  );
  const again = await explorer.start(page.url());
  await again.page.getByRole('region', { name: 'Timeline' }).getByRole('heading', { name: /^1999/ }).waitFor();
  expect(await again.page.getByLabel('As of the day').inputValue()).toBe('2005-01-01');
  await again.close();

  await page.getByText('Graph', { exact: true }).click();
  await page.locator('[data-graph]').focus();
  await page.keyboard.press('Control+z');
  await page.locator(`[data-graph][data-entities="${all.entities}"]`).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('the years are brushed by keyboard, and what lies outside is hidden, counted and brought back', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  const all = await readPicture(page);
  await page.getByLabel('First year').focus();
  for (let year = 0; year < 30; year += 1) await page.keyboard.press('ArrowRight');
  await page.locator(`[data-graph]:not([data-entities="${all.entities}"])`).waitFor();
  await page
    .getByText(/\d+ hidden/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await page.locator(`[data-graph][data-entities="${all.entities}"]`).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('the timeline names everybody who is party to an agreement, though only the agreement is drawn', async () => {
  explorer.ingest(
    'lakes.csv',
    [
      'agreement,type,party1,party2,signed_date,place,source_url',
      'Customs Memorandum of Lakes,MOU,Office of the Long Lake of Peru,Office of the Deep Lake of Chile,2020-01-01,,https://tables.example/lakes',
    ].join('\n'),
  );
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await openBestResult(page, 'Customs Memorandum of Lakes');
  await page.getByLabel('Graph canvas').press('Shift+H');
  await page.locator('[data-graph][data-entities="1"]').waitFor();
  await page.getByText('Timeline', { exact: true }).click();
  const line = page.getByRole('region', { name: 'Timeline' }).getByRole('listitem');
  await line.getByText(/Office of the Deep Lake of Chile · Office of the Long Lake of Peru/).waitFor();
  expect(await line.count()).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});
