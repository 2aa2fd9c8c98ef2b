import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inspector, openBestResult, readPicture, searchBox, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { runCommand } from './tasks/keyboard.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

const COUNTRIES = (
  'Peru Chile Japan Kenya Norway Canada Egypt India Austria Belgium Brazil Bulgaria Cyprus Denmark Estonia Finland ' +
  'France Germany Ghana Greece Hungary Iceland Ireland Italy'
).split(' ');

/** A table of agreements, each between another two of these countries or in another year. */
function agreementsBetween(count: number): string {
  const pairs = COUNTRIES.flatMap((one, at) => COUNTRIES.slice(at + 1).map((other) => [one, other]));
  const rows = Array.from({ length: count }, (_, index) => {
    const [one, other] = pairs[index % pairs.length]!;
    const year = 1990 + Math.floor(index / pairs.length);
    return `Memorandum,MOU,Ministry of Trade of ${one},Ministry of Trade of ${other},${year}-03-02,,https://tables.example/trade/${index}`;
  });
  return ['agreement,type,party1,party2,signed_date,place,source_url', ...rows].join('\n');
}

/** A table in which one body has so many agreements. */
function agreementsOfOne(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `Memorandum,MOU,Ministry of Lakes of Peru,Office of Lake ${index},2019-05-01,,https://tables.example/lake/${index}`,
  );
  return ['agreement,type,party1,party2,signed_date,place,source_url', ...rows].join('\n');
}

function groupsOf(page: Page): Promise<string | null> {
  return page.locator('[data-graph][data-state="ready"]:not([data-groups="0"])').getAttribute('data-groups');
}

test('the whole graph is drawn by country, however large it is: one request, a group opens by mouse and keeps the rest, a link brings it back', async () => {
  explorer.ingest('trade.csv', agreementsBetween(3200));
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith('/graphql') && asked.push(request.postData() ?? ''));
  await page.getByRole('button', { name: 'the whole by countries' }).click();
  await page.getByText(/^The whole graph in \d+ groups: double click or E opens one$/).waitFor();
  expect(await readPicture(page)).toEqual({ entities: 0, relations: 0 });
  expect(asked.filter((body) => body.includes('query Outline'))).toHaveLength(1);
  expect(Number(await groupsOf(page))).toBeGreaterThan(COUNTRIES.length);
  await expectAccessible(page);

  // The largest stands alone in the middle, to be double clicked.
  await page.getByText('Table', { exact: true }).click();
  const peru = page.getByRole('table', { name: 'Groups', exact: true }).getByRole('row', { name: /^Peru/ });
  const before = Number((await peru.getByRole('cell').nth(1).innerText()).replace(',', ''));
  expect(before).toBeGreaterThan(200);
  const line = page.getByRole('table', { name: 'Lines to groups' }).getByRole('row').nth(1);
  expect(await line.innerText()).toMatch(/\t[\d,]+\t\S.* [\d,]+$/);
  await expectAccessible(page);
  await peru.getByRole('button', { name: 'Peru', exact: true }).click();
  await inspector(page)
    .getByRole('heading', { name: `Peru: ${before.toLocaleString('en')} things` })
    .waitFor();
  await expectAccessible(page);
  await page.getByText('Graph', { exact: true }).click();
  await inspector(page).getByRole('button', { name: 'Hide everything else' }).click();
  await page.locator('[data-graph][data-state="ready"][data-groups="1"]').waitFor();
  await page.getByLabel('Graph canvas').press('f');
  const { x, y, width, height } = (await page.locator('[data-graph]').boundingBox())!;
  await page.waitForTimeout(400); // The picture glides.
  await page.mouse.dblclick(x + width / 2, y + height / 2);
  await page.getByRole('button', { name: 'Undo: Opened Peru' }).waitFor();
  expect((await readPicture(page)).entities).toBe(25);
  await inspector(page)
    .getByRole('heading', { name: `Peru: ${(before - 25).toLocaleString('en')} things` })
    .waitFor();
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await page.getByText(/^25 drawn beside the rest of the graph in \d+ groups/).waitFor();
  const groups = await groupsOf(page);

  await page.waitForURL(/whole=country.*places=/);
  await page.waitForTimeout(400); // The address is written when nothing has changed for 250 ms.
  const again = await explorer.start(page.url());
  await again.page.locator('[data-graph][data-state="ready"][data-entities="25"]').waitFor();
  expect(await groupsOf(again.page)).toBe(groups);
  await inspector(again.page)
    .getByRole('heading', { name: /^Peru: / })
    .waitFor();
  await again.close();

  await page.getByRole('button', { name: 'Undo: Showed everything' }).click();
  await page.getByRole('button', { name: 'Undo: Opened Peru' }).click();
  await page.locator('[data-graph][data-state="ready"][data-entities="0"][data-groups="1"]').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('by keyboard alone the whole graph is drawn by type, kept to a day, opened, put back and left again', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  const overview = await readPicture(page);
  await runCommand(page, 'The whole graph by type');
  await page.getByText(/^The whole graph in \d groups/).waitFor();
  await groupsOf(page);
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('ArrowRight');
  const title = inspector(page).getByRole('heading', { name: /^Agreements: [\d,]+ things$/ });
  await title.waitFor();
  const all = await title.innerText();
  await page
    .getByRole('status')
    .filter({ hasText: /^Agreements, a group of [\d,]+$/ })
    .waitFor({ state: 'attached' });

  await page.getByLabel('As of the day').fill('1995-01-01');
  await page.waitForFunction(
    (before) => document.querySelector('[aria-label=Inspector] h2')?.textContent !== before,
    all,
  );
  await page.getByRole('button', { name: 'Undo: As of 1995-01-01' }).press('Enter');
  await inspector(page).getByRole('heading', { name: all }).waitFor();

  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('e');
  await page.locator('[data-graph][data-state="ready"][data-entities="25"]').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Shift+E');
  await page.locator('[data-graph][data-state="ready"][data-entities="0"]').waitFor();
  await page.keyboard.press('Shift+G');
  await page.locator('[data-graph][data-state="ready"][data-groups="0"]:not([data-entities="0"])').waitFor();
  expect(await readPicture(page)).toEqual(overview);
  expect(complaints).toEqual([]);
  await close();
});

/** Things in all groups of the table, as soon as they are not these. */
async function thingsInGroups(page: Page, before = 0): Promise<number> {
  const counted = await page.waitForFunction((known) => {
    const cells = [...document.querySelectorAll('table[aria-label="Groups"] tbody td:nth-child(2)')];
    const sum = cells.reduce((so, cell) => so + Number(cell.textContent?.replaceAll(',', '')), 0);
    return sum !== known && sum;
  }, before);
  return Number(await counted.jsonValue());
}

test('the whole graph by community keeps to what the legend and the years leave on, and says so', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await page.getByLabel('Group by').selectOption('whole-community');
  const told = page.getByText(/^The whole graph in \d+ groups/);
  await told.waitFor();
  expect(await told.innerText()).not.toContain('leaves out');
  await groupsOf(page);
  await expectAccessible(page);
  await page.getByText('Table', { exact: true }).click();
  await page
    .getByRole('table', { name: 'Groups', exact: true })
    .getByText(/^Around /)
    .first()
    .waitFor();
  const all = await thingsInGroups(page);

  await page.getByRole('checkbox', { name: /^MOU: 0 of \d+$/ }).uncheck();
  const without = await thingsInGroups(page, all);
  expect(without).toBeLessThan(all);
  await page.getByRole('button', { name: /^Undo: Legend: Agreement: / }).click();
  expect(await thingsInGroups(page, without)).toBe(all);

  await page.getByRole('slider', { name: 'First year' }).press('ArrowRight');
  const later = await thingsInGroups(page, all);
  expect(later).toBeLessThan(all);
  await page.getByText('Graph', { exact: true }).click();
  await page.getByText(/^The whole graph in \d+ groups, without what the legend or a date leaves out/).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await page.getByText(/^The whole graph in \d+ groups: /).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

/** Ids of so many things of these countries. */
async function idsIn(countries: readonly string[], address: string, count: number): Promise<string[]> {
  const query = `query ($apart: [ID!]!, $key: String!) {
    outline(apart: $apart, open: { key: $key, first: 500 }) { opened { entities { id } } }
  }`;
  const headers = { 'content-type': 'application/json' };
  const found: string[] = [];
  for (let at = 0; found.length < count && at < 30; at += 1) {
    const variables = { apart: found, key: countries[at % countries.length] };
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(new URL('/graphql', address), { method: 'POST', headers, body });
    const { data } = (await answer.json()) as { data: { outline: { opened: { entities: { id: string }[] } } } };
    found.push(...data.outline.opened.entities.map(({ id }) => id));
  }
  return found.slice(0, count);
}

test('a neighbourhood that the canvas cannot hold is offered in groups, not refused', async () => {
  explorer.ingest('lakes.csv', agreementsOfOne(400));
  const { page: first, close: closeFirst } = await explorer.start();
  const ids = await idsIn(
    ['CL', 'JP', 'KE', 'NO', 'CA', 'EG', 'IN', 'AT', 'BE', 'BR', 'BG', 'CY', 'DK', 'EE'],
    first.url(),
    2700,
  );
  await closeFirst();
  const { page, complaints, close } = await explorer.start(`#layout=columns&nodes=${ids.join(',')}`);
  await page.locator('[data-graph][data-state="ready"][data-entities="2700"]').waitFor();
  await openBestResult(page, 'Ministry of Lakes of Peru');
  await page.keyboard.press('Control+k');
  await searchBox(page).fill('choose what to bring');
  await page.getByRole('option', { name: /choose what to bring/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('At once').selectOption('500');
  await dialog.getByRole('button', { name: 'Expand' }).click();
  const told = page.getByRole('alert');
  await told.getByText('The canvas holds 3,000 things at most.').waitFor();
  await told.getByRole('button', { name: 'Show them in groups' }).click();
  await page.getByText(/^1 drawn beside the rest of the graph in \d+ groups/).waitFor();
  await groupsOf(page);
  await openBestResult(page, 'Ministry of Lakes of Peru');
  // Of its 400 agreements a hundred are listed; all it has them with are told.
  await inspector(page)
    .getByRole('heading', { level: 4, name: /^Office of Lake \d+/ })
    .nth(399)
    .waitFor();
  expect(complaints).toEqual([]);
  await close();
}, 240_000);
