import { expect, test } from '@jest/globals';
import { inspector, openBestResult, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

test('a line opens the sentence that says so, marked in its release, with publisher, date and how many sources agree', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await openBestResult(page, 'Louise Ho');
  await inspector(page)
    .getByRole('button', { name: /^Signed.*Smart Customs Development.*Read the sentence$/ })
    .click();
  const evidence = inspector(page).getByRole('article', { name: 'Evidence' });
  await evidence.waitFor();
  expect(await evidence.innerText()).toMatch(/(One source says|\d+ sources say) so\./);
  expect(await evidence.innerText()).toContain('Entente samples');
  expect(await evidence.innerText()).toContain('2023-11-27');
  const sentence = await evidence.locator('mark').first().innerText();
  expect(sentence).toContain('signed');
  expect(sentence).toContain('Louise Ho');
  await expectAccessible(page);

  await evidence.getByRole('button', { name: 'Read all of it' }).first().click();
  const release = inspector(page).getByRole('article', { name: 'Release' });
  await release.waitFor();
  expect(await release.locator('mark').first().innerText()).toBe(sentence);
  expect(await release.locator('mark').first().isVisible()).toBe(true);
  expect(await release.innerText()).toContain('West Kowloon Station');
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await close();
});

test('a row of a table is a source too: its line is marked in the row', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await openBestResult(page, 'Eurojust');
  await inspector(page)
    .getByRole('button', { name: /Party to: Working Arrangement.*Read the sentence$/ })
    .click();
  const evidence = inspector(page).getByRole('article', { name: 'Evidence' });
  await evidence.waitFor();
  expect(await evidence.innerText()).toContain('Eurojust');
  expect(complaints).toEqual([]);
  await close();
});
