import { expect, test } from '@jest/globals';
import type { Request } from 'playwright-core';
import { waitForPicture } from './explorer.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

const asksOverview = (request: Request) => request.postData()?.includes('query Overview') ?? false;

test('the first question is on its way before the rest of the explorer is there, is asked once, and is the one that the server has prepared for', async () => {
  const { page, complaints, close } = await explorer.start();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (asksOverview(request)) asked.push(request.postData()!);
  });
  const first = page.waitForRequest(asksOverview);
  // What draws the explorer is held back until the question has left.
  await page.route('**/assets/index-*.js', async (route) => {
    await first;
    await route.continue();
  });
  await page.reload();
  await waitForPicture(page);
  const prepared = await page.request.get(new URL('/first-question.json', page.url()).href);
  expect(asked).toEqual([JSON.stringify(await prepared.json())]);
  expect(complaints).toEqual([]);
  await close();
});

test('a first question that fails is told, and can be asked again', async () => {
  const { page, close } = await explorer.start();
  let failing = true;
  await page.route('**/graphql', (route) =>
    failing && asksOverview(route.request()) ? route.abort() : route.continue(),
  );
  await page.reload();
  const alert = page.getByText('The graph could not be fetched');
  await alert.waitFor();
  failing = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await waitForPicture(page);
  expect(await alert.count()).toBe(0);
  await close();
});
