import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { inspector, openBestResult, readPicture, searchBox, takeBestResult, waitForPicture } from './explorer.ts';
import { withExplorer } from './with-explorer.ts';

// What users of such tools complain about, a test for each that would fail if it came true here. Held elsewhere:
// the empty first screen (picture.test.ts), wrong merges that nobody can see why (find-a-body.test.ts), hairballs
// (appearance.test.ts, large.test.ts, whole.test.ts; one line a pair and labels that thin out: edges.test.ts and
// label-places.test.ts of test/client/graph), no address, no SVG, an export without sources (share.test.ts, tasks.test.ts).

const OLD = `agreement,type,party1,party2,signed_date,place,source_url
Customs Memorandum of Fjords,MOU,Peru Customs,Iceland Customs,1990-05-01,,https://tables.example/1
`;

const explorer = withExplorer();

async function open(link = '') {
  const journey = await explorer.start(link);
  await waitForPicture(journey.page);
  return journey;
}

/** Where everything on the canvas stands, as the address keeps it once it has come to rest. */
async function placesOf(page: Page): Promise<Record<string, string>> {
  await page.waitForURL(/[#&]nodes=[^&]*@-?\d+@/);
  let hash: string;
  do {
    ({ hash } = new URL(page.url()));
    await page.waitForTimeout(400); // It is written when nothing has changed for 250 ms.
  } while (hash !== new URL(page.url()).hash);
  const nodes = new URLSearchParams(hash.slice(1)).get('nodes')?.split(',') ?? [];
  return Object.fromEntries(nodes.map((node) => [node.split('@')[0]!, node.split('@').slice(1, 3).join(' ')]));
}

/** Clicks down the middle of a canvas that shows a line and its two ends, until it is the line. */
async function clickTheLine(page: Page): Promise<void> {
  const { x, y, width, height } = (await page.locator('[data-graph]').boundingBox())!;
  const lines = page.getByRole('article', { name: 'Evidence' });
  for (let down = -60; down <= 60 && (await lines.count()) === 0; down += 5) {
    await page.mouse.click(x + width / 2, y + height / 2 + down);
  }
}

describe('an expansion floods the canvas, cannot be undone, sends many requests, or is cut silently', () => {
  test('counted before, one request, the rest behind "+N more", undone: expand.test.ts; here: only what is new is placed', async () => {
    const { page, complaints, close } = await open();
    await openBestResult(page, 'Monetary Authority of Singapore');
    const before = await placesOf(page);
    await page.keyboard.press('e');
    await page
      .locator(`[data-graph][data-state="ready"]:not([data-entities="${Object.keys(before).length}"])`)
      .waitFor();
    await page.getByRole('button', { name: /^Undo: Expanded/ }).waitFor();
    const after = await placesOf(page);
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
    expect(after).toMatchObject(before);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('clicking for details destroys the map; the layout is lost; what was found is not obvious', () => {
  test('what was found is in the middle, and reading on moves nothing and keeps the layout', async () => {
    const { page, complaints, close } = await open();
    await openBestResult(page, 'Louise Ho');
    const { x, y, width, height } = (await page.locator('[data-graph]').boundingBox())!;
    const before = await placesOf(page);
    await page.keyboard.press('Escape');
    await inspector(page).waitFor({ state: 'detached' });
    await page.mouse.click(x + width / 2, y + height / 2);
    await inspector(page)
      .getByRole('heading', { level: 2, name: /Louise Ho/ })
      .waitFor();
    await inspector(page)
      .getByRole('button', { name: /^Signed.*Read the sentence$/ })
      .first()
      .click();
    await inspector(page).getByRole('button', { name: 'Read all of it' }).first().click();
    await inspector(page).getByRole('article', { name: 'Release' }).waitFor();
    expect(await placesOf(page)).toEqual(before);
    expect(page.url()).toContain('layout=force');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the time slider blocks everything, or filters by the day of ingestion', () => {
  test('search, expansion and groups work on a day that is looked at, and the day is that of the facts', async () => {
    explorer.ingest('old.csv', OLD);
    const { page, complaints, close } = await open();
    await page.getByLabel('As of the day').fill('1991-01-01');
    await openBestResult(page, 'Customs Memorandum of Fjords');
    const drawn = await readPicture(page);
    await page.keyboard.press('e');
    await page.locator(`[data-graph][data-state="ready"]:not([data-entities="${drawn.entities}"])`).waitFor();
    await page.keyboard.press('g');
    await page.locator('[data-graph][data-state="ready"]:not([data-groups="0"])').waitFor();
    expect(await page.getByLabel('As of the day').inputValue()).toBe('1991-01-01');
    const then = await readPicture(page);
    await page.getByLabel('As of the day').fill('1989-01-01');
    await page.locator(`[data-graph]:not([data-entities="${then.entities}"])`).waitFor();
    expect((await readPicture(page)).entities).toBeLessThan(then.entities);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('filters are not saved, filtered items stay greyed', () => {
  test('a link keeps the filter; what it hides is not drawn, is counted, and has a way back', async () => {
    const { page, complaints, close } = await open();
    const all = await readPicture(page);
    await page.getByRole('checkbox', { name: /^Agreements/ }).click();
    await page.locator(`[data-graph]:not([data-entities="${all.entities}"])`).waitFor();
    await page.waitForURL(/[#&]off=/);
    const filtered = await readPicture(page);
    const again = await open(page.url());
    expect(await readPicture(again.page)).toEqual(filtered);
    await again.page
      .getByText(`${all.entities - filtered.entities} hidden`)
      .first()
      .waitFor();
    expect(await again.page.getByRole('checkbox', { name: /^Agreements/ }).isChecked()).toBe(false);
    await again.page.getByRole('button', { name: 'Show all', exact: true }).click();
    await again.page.locator(`[data-graph][data-entities="${all.entities}"]`).waitFor();
    await again.close();
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('where does this line come from?', () => {
  test('a click on a line of the canvas opens its sentence', async () => {
    const { page, complaints, close } = await open();
    await openBestResult(page, 'Louise Ho');
    await page.keyboard.press('Control+k');
    await searchBox(page).fill('Co-operative Arrangement on Smart Customs Development');
    await page
      .getByRole('option', { name: /^Co-operative Arrangement on Smart Customs Development/ })
      .first()
      .click({ modifiers: ['Shift'] });
    await inspector(page).getByRole('button', { name: 'Hide everything else' }).click();
    await page.locator('[data-graph][data-entities="2"]').waitFor();
    await page.getByRole('button', { name: 'Fit the picture' }).click();
    await clickTheLine(page);
    const evidence = inspector(page).getByRole('article', { name: 'Evidence' });
    await evidence.locator('mark').filter({ hasText: 'signed' }).first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the canvas is closed to the keyboard and to screen readers', () => {
  test('whatever a button or a menu does, Ctrl+K does too', async () => {
    const { page, complaints, close } = await open();
    await openBestResult(page, 'Singapore Customs');
    const COMMANDS: Record<string, string> = {
      'Fit the picture': 'Fit the picture into the window',
      Time: 'Show or hide the time bar',
      'Dark colours': 'Colours of the screen: dark',
      'Legend and filters': 'Show or hide the legend',
      'Choose with a lasso': 'Choose with a lasso',
      'Small map': 'Show or hide the small map',
      'Colours…': 'Colours by rule',
      'All of time': 'All of time',
      Pin: 'Pin or unpin the selection',
      Hide: 'Hide the selection',
      'Copy the link': 'Copy the link',
      'Saved views…': 'Saved views',
      'Show this in GraphQL': 'Show this in GraphQL',
      SVG: 'Take the picture along: SVG',
      JSON: 'Take the data along: JSON',
      'Sources (CSV)': 'Take the data along: Sources (CSV)',
      'Choose what to expand…': 'Expand the selection: choose what to bring',
      'Focus: dim the rest': 'Focus on the selection',
    };
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Copy the link' }).waitFor();
    const shared = await page.getByRole('menuitem').allInnerTexts();
    await page.keyboard.press('Escape');
    await page.getByLabel('Graph canvas').press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Choose what to expand…' }).waitFor();
    const things = await page.getByRole('menuitem').allInnerTexts();
    await page.keyboard.press('Escape');
    const buttons = await page
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.ariaLabel ?? one.textContent));
    const offered = new Set([...shared, ...things, ...buttons]);
    expect(Object.keys(COMMANDS).filter((name) => !offered.has(name))).toEqual([]);
    for (const words of Object.values(COMMANDS)) {
      await searchBox(page).fill(words);
      await page.getByRole('group', { name: 'Commands' }).getByRole('option', { name: words }).first().waitFor();
    }
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the keyboard is caught', () => {
  test('Tab leads on from a field whose list is open', async () => {
    const { page, complaints, close } = await open();
    const hasFocus = (part: Locator) => part.evaluate((element) => element.contains(document.activeElement));
    await page.keyboard.press('Control+k');
    await page.getByRole('listbox', { name: 'Search results' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await hasFocus(page.getByRole('toolbar', { name: 'Picture' }))).toBe(true);

    await openBestResult(page, 'Singapore Customs');
    await takeBestResult(page, 'Korea Customs Service', true);
    await inspector(page).getByRole('button', { name: 'Paths between them' }).click();
    const types = page.getByRole('combobox', { name: 'Only by' });
    await types.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('listbox', { name: 'Only by' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await hasFocus(page.getByRole('switch', { name: 'Longer ways too' }))).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('only the first path is told', () => {
  test('all shortest ways are told, and more when longer ones are asked for', async () => {
    const { page, complaints, close } = await open();
    await openBestResult(page, 'Hong Kong Customs');
    await takeBestResult(page, 'Singapore Customs', true);
    await inspector(page).getByRole('article', { name: 'Two chosen' }).waitFor();
    await page.getByLabel('Graph canvas').press('p');
    const told = page.getByRole('region', { name: 'Paths' }).getByRole('status');
    const count = async () => Number(/^(\d+) found/.exec(await told.innerText())?.[1]);
    await told.filter({ hasText: /\d+ found/ }).waitFor();
    const shortest = await count();
    await page.getByRole('switch', { name: 'Longer ways too' }).click();
    await told
      .filter({ hasText: /\d+ found/ })
      .filter({ hasNotText: new RegExp(`^${shortest} found`) })
      .waitFor();
    expect(await count()).toBeGreaterThan(shortest);
    expect(complaints).toEqual([]);
    await close();
  });
});
