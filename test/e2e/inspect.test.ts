import { expect, test } from '@jest/globals';
import { inspector, openBestResult, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

const BEFORE = {
  title: 'Hong Kong and Peru sign an arrangement',
  published: '2019-06-05',
  text: 'Hong Kong and Peru sign an arrangement\n\nThe Commissioner of Customs and Excise, Mr Hermes Tang, signed the Customs Co-operative Arrangement between Hong Kong Customs and Peru Customs at the Customs Headquarters Building in Hong Kong on June 5, 2019.',
};

test('an official tells the posts as a line of time, what was signed, and who held the post before or after', async () => {
  explorer.ingest('before.jsonl', JSON.stringify(BEFORE));
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await openBestResult(page, 'Louise Ho');
  const posts = inspector(page).getByRole('region', { name: 'Posts' });
  const post = posts.getByRole('button', {
    name: /^Commissioner of Customs and Excise at .*seen .*Read the sentence$/,
  });
  await post.waitFor();
  expect(await posts.locator('[data-mode="DONE"]').count()).toBeGreaterThan(0);
  await inspector(page)
    .getByRole('heading', { name: /^Signed \(\d+\)$/ })
    .waitFor();
  await expectAccessible(page);
  await posts.getByRole('button', { name: 'Hermes Tang' }).focus();
  await page.keyboard.press('Enter');
  await inspector(page).getByRole('heading', { level: 2, name: 'Hermes Tang' }).waitFor();
  await posts
    .getByText(/^After:/)
    .getByRole('button', { name: 'Louise Ho' })
    .waitFor();
  expect(complaints).toEqual([]);
  await close();
});

const TABLE = `agreement,type,party1,party2,signed_date,place,source_url
Customs Memorandum of Lakes,MOU,Peru Customs,Iceland Customs,2015-05-01,,https://tables.example/1
Customs Memorandum of Lakes,MOU,Peru Customs,Iceland Customs,2015-05-02,,https://tables.example/2
`;
const RENEWED = `Peru and Iceland renew\n\nOn 3 May 2020 in Lima, Peru Customs and Iceland Customs signed a Memorandum of Understanding on Customs Training, which replaces the Memorandum of Understanding on Customs Cooperation signed on 2 May 2012.`;

test('an instrument shows what it follows and what follows it as a small picture, walked by keyboard', async () => {
  explorer.ingest('renewed.txt', RENEWED);
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await openBestResult(page, 'Memorandum of Understanding on Customs Training');
  const lineage = inspector(page).getByRole('region', { name: 'Lineage' });
  const instruments = lineage.locator('ol').getByRole('button');
  await instruments.first().waitFor();
  expect(await lineage.locator('svg path').count()).toBe(2); // An arrow and its head.
  expect(await instruments.nth(1).getAttribute('aria-current')).toBe('true');
  await lineage.getByRole('button', { name: /replaces/ }).waitFor();
  await expectAccessible(page);
  await instruments.first().focus();
  await page.keyboard.press('Enter');
  await inspector(page)
    .getByRole('heading', { level: 2, name: /Customs Cooperation/ })
    .waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('where sources differ, each telling says whether it agrees or conflicts, with its sentences', async () => {
  explorer.ingest('lakes.csv', TABLE);
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await openBestResult(page, 'Customs Memorandum of Lakes');
  await inspector(page).getByRole('button', { name: 'What sources say of them' }).focus();
  await page.keyboard.press('Enter');
  const facts = inspector(page).getByRole('region', { name: 'Facts' });
  await facts.getByRole('region', { name: 'Signed · Shown: 2015-05-01' }).getByText('One source says so.').waitFor();
  const other = facts.getByRole('region', { name: 'Signed · Conflicts: 2015-05-02' });
  await other.getByRole('button', { name: 'Copy the citation' }).waitFor();
  await facts.getByRole('region', { name: 'Type · Shown: MOU' }).getByText('2 sources say so.').waitFor();
  await expectAccessible(page);
  await other.getByRole('button', { name: /2015-05-02/ }).click();
  await inspector(page).getByRole('article', { name: 'Release' }).locator('mark').first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});
