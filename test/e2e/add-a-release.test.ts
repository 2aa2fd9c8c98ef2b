import { expect, test } from '@jest/globals';
import { inspector, readPicture, searchBox, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const TITLE = 'Peru and Iceland trust each other’s traders';
const TEXT = `${TITLE}\n\nPeru Customs and Iceland Customs signed a Mutual Recognition Arrangement in Reykjavik on 3 May 2021.`;

const explorer = withExplorer();

test('a release is looked at, saved, drawn, undone, found among the sources, and removed', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  const before = await readPicture(page);
  await searchBox(page).fill('add a release');
  await page.getByRole('option', { name: 'Add a release' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a release' });
  await dialog.getByLabel('Text of the release').fill(TEXT);
  await dialog.getByLabel('Published').fill('2021-05-04');
  await expectAccessible(page);

  await dialog.getByRole('button', { name: 'Read it' }).click();
  const fact = dialog.getByRole('button', { name: /^Iceland Customs · party to · / });
  await fact.focus();
  expect((await dialog.locator('mark[data-active]').allInnerTexts()).join('')).toContain('Iceland Customs');
  await expectAccessible(page);

  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator(`[data-graph][data-state="ready"]:not([data-entities="${before.entities}"])`).waitFor();
  const after = await readPicture(page);
  expect(after.entities).toBeGreaterThan(before.entities);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator(`[data-graph][data-entities="${before.entities}"]`).waitFor();
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.locator(`[data-graph][data-entities="${after.entities}"]`).waitFor();

  await page.getByText('Sources', { exact: true }).click();
  await page.getByText('Releases', { exact: true }).click();
  await page.getByRole('button', { name: TITLE, exact: true }).click();
  await inspector(page).getByRole('article', { name: 'Release' }).getByText('Reykjavik').first().waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Remove ${TITLE}` }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('button', { name: `Remove ${TITLE}` }).waitFor({ state: 'detached' });
  await page.getByText('Graph', { exact: true }).click();
  await page.locator(`[data-graph][data-entities="${before.entities}"]`).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('records that could not be read are counted, told with place and reason, and gone when they are mended', async () => {
  const table = (row: string) => `agreement,party1,party2\n${row}\n`;
  explorer.ingest('table.csv', table('Customs MOU,Peru Customs'));
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await page.getByText('Sources', { exact: true }).click();
  await page.getByText('Not read (1)').click();
  const list = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
  await list.getByText('the row has only 2 cells, the header 3').waitFor();
  await list.getByText(/table\.csv, line 2 · \d{4}-\d\d-\d\d$/).waitFor();
  await expectAccessible(page);
  explorer.ingest('table.csv', table('Customs MOU,Peru Customs,Iceland Customs'));
  await page.reload();
  await page.getByRole('radiogroup', { name: 'Show as' }).getByText('Sources').click();
  await page.getByText('Not read', { exact: true }).click();
  await page.getByText('All that came was read.').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('a release that cannot be read says why and can be mended', async () => {
  const { page, close } = await explorer.start('', { viewport: { width: 390, height: 844 } });
  await waitForPicture(page);
  await page.getByRole('button', { name: 'Add a release' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a release' });
  const file = { name: 'r.json', mimeType: 'application/json', buffer: Buffer.from('{"text":') };
  await dialog.locator('input[type=file]').setInputFiles(file);
  await dialog.getByText('This is not JSON').waitFor();
  const mended = Buffer.from(JSON.stringify({ text: TEXT, published: 'soon' }));
  await dialog.locator('input[type=file]').setInputFiles({ ...file, name: 'r2.json', buffer: mended });
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await dialog.getByRole('alert').getByText('EDTF').waitFor();
  await dialog.getByLabel('Published').fill('2021-05-04');
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await dialog.getByRole('region', { name: 'What was read' }).waitFor();
  await expectAccessible(page);
  await close();
});
