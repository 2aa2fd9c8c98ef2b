import { expect, test } from '@jest/globals';
import type { Locator, Page, WebSocketRoute } from 'playwright-core';
import { inspector, openBestResult, readPicture, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

function note(page: Page): Locator {
  return page.getByRole('status').getByText('The graph has changed');
}

async function openWindow() {
  const journey = await explorer.start();
  await waitForPicture(journey.page);
  return journey;
}

async function addRelease(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a release' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a release' });
  await dialog.getByLabel('Text of the release').fill(text);
  await dialog.getByLabel('Published').fill('2021-05-04');
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Of what is chosen: lines that are not on the canvas count too. */
async function linesToExpand(page: Page): Promise<number> {
  const words = await inspector(page)
    .getByRole('button', { name: /^Expand \(\d+\)$/ })
    .innerText();
  return Number(/\d+/.exec(words)![0]);
}

/** Where everything on the canvas stands, as the address keeps it. */
function places(page: Page): string | null {
  return new URLSearchParams(new URL(page.url()).hash.slice(1)).get('nodes');
}

test('what one window saves is told to the other, which shows it when the user wants, with everything in its place', async () => {
  const [own, other] = await Promise.all([openWindow(), openWindow()]);
  await openBestResult(other.page, 'Hong Kong Customs');
  await other.page.waitForURL(/nodes=/);
  const [placesBefore, before] = [places(other.page), await readPicture(other.page)];
  const lines = await linesToExpand(other.page);

  await addRelease(
    own.page,
    'Hong Kong Customs and Iceland Customs signed a Mutual Recognition Arrangement in Reykjavik on 3 May 2021.',
  );
  await note(other.page).waitFor();
  expect(await note(own.page).count()).toBe(0);
  expect(await linesToExpand(other.page)).toBe(lines);
  expect(await readPicture(other.page)).toEqual(before);
  await expectAccessible(other.page);

  await other.page.getByRole('button', { name: 'Show the changes' }).press('Enter');
  await note(other.page).waitFor({ state: 'detached' });
  await inspector(other.page)
    .getByRole('button', { name: `Expand (${lines})` })
    .waitFor({ state: 'detached' });
  expect(await linesToExpand(other.page)).toBeGreaterThan(lines);
  expect((await readPicture(other.page)).entities).toBe(before.entities);
  expect(places(other.page)).toBe(placesBefore);

  explorer.ingest('table.csv', 'agreement,party1,party2\nCustoms MOU,Peru Customs,Iceland Customs\n');
  await Promise.all([note(own.page).waitFor(), note(other.page).waitFor()]);
  await own.page.getByRole('button', { name: 'Close this message' }).press('Enter');
  await note(own.page).waitFor({ state: 'detached' });
  expect([...own.complaints, ...other.complaints]).toEqual([]);
  await Promise.all([own.close(), other.close()]);
});

test('a lost connection is made again without a word, and tells what changed meanwhile', async () => {
  const { page, complaints, close } = await openWindow();
  const connections: WebSocketRoute[] = [];
  await page.routeWebSocket(/\/graphql$/, (socket) => {
    socket.connectToServer();
    connections.push(socket);
  });
  await page.reload();
  await waitForPicture(page);
  while (connections.length === 0) await page.waitForTimeout(50);
  await connections[0]!.close({ code: 1001 });
  explorer.ingest('other.csv', 'agreement,party1,party2\nCustoms MOU,Chile Customs,Iceland Customs\n');
  await note(page).waitFor();
  expect(connections.length).toBeGreaterThan(1);
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
