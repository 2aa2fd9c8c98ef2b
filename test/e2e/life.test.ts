import { expect, test } from '@jest/globals';
import { inspector, openBestResult, searchBox, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

test('an instrument tells its life, and who signed it in which post', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await openBestResult(page, 'Co-operative Arrangement on Smart Customs Development');
  const life = inspector(page).getByRole('region', { name: 'Life' });
  await life.getByText('2023-11-27 · signed').waitFor();
  expect(await life.innerText()).toMatch(/Louise Ho, who signed, was Commissioner of Customs and Excise at/);
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await close();
});

test('the inspector keeps to the day that is looked at', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await openBestResult(page, 'Hong Kong Customs');
  const panel = inspector(page);
  const agreements = panel.getByRole('heading', { name: /^Agreements \(\d+\)$/ });
  const all = Number(/\d+/.exec(await agreements.innerText())![0]);
  await page.getByLabel('As of the day').fill('2015-01-01');
  await panel.getByText('The lines as of 2015-01-01.').waitFor();
  // Until the answer for the day is there, that for all of time is shown.
  await agreements.filter({ hasNotText: `(${all})` }).waitFor();
  expect(Number(/\d+/.exec(await agreements.innerText())![0])).toBeLessThan(all);
  expect(complaints).toEqual([]);
  await close();
});

test('search forgives spelling and says which name was found', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await searchBox(page).fill('Singapre Custms');
  const found = page.getByRole('option').filter({ hasText: 'Singapore Customs' }).first();
  await found.waitFor();
  expect(await found.innerText()).toContain('spelt alike');
  expect(complaints).toEqual([]);
  await close();
});
