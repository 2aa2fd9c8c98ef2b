import { expect, test } from '@jest/globals';
import { openBestResult, readPicture, searchBox, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

/** A table in which one body has so many agreements. */
function manyAgreements(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `Customs memorandum,memorandum,Peru Customs,Customs Office of Lake ${index},2019-05-01,,https://tables.example/${index}`,
  );
  return ['agreement,type,party1,party2,signed_date,place,source_url', ...rows].join('\n');
}

test('more than a thousand things are not refused: they are drawn in groups with their numbers, which open a part at a time', async () => {
  explorer.ingest('many.csv', manyAgreements(1300));
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await openBestResult(page, 'Peru Customs');
  const before = await readPicture(page);
  await page.keyboard.press('Control+k');
  await searchBox(page).fill('choose what to bring');
  await page.getByRole('option', { name: /choose what to bring/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^Brings 25 of 1[,.\d]+ lines/).waitFor();
  await dialog.getByLabel('At once').selectOption('500');
  await dialog.getByRole('button', { name: 'Expand' }).click();
  await page.locator(`[data-graph][data-state="ready"]:not([data-entities="${before.entities}"])`).waitFor();
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('e');
  await page.locator('[data-graph][data-state="ready"]:not([data-groups="0"])').waitFor();
  await page.getByText('More than 1,000 things or 3,000 lines are drawn in groups').waitFor();
  const grouped = await readPicture(page);
  expect(grouped.entities).toBeGreaterThan(1000);
  await expectAccessible(page);

  await page.getByLabel('Graph canvas').focus();
  const title = page.getByRole('heading', { name: /^Agreements: \d+ things$/ });
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
    if ((await title.count()) > 0) break;
    await page.keyboard.press(key);
  }
  const together = Number(/\d+/.exec(await title.innerText())?.[0]);
  expect(together).toBeGreaterThan(1000);
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Undo: Opened Agreements' }).waitFor();
  expect((await readPicture(page)).entities).toBe(grouped.entities);
  expect(complaints).toEqual([]);
  await close();
});
