import { expect, test } from '@jest/globals';
import type { Page, Request } from 'playwright-core';
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

test('the first picture of a phone is laid out for its narrow window', async () => {
  const { page, close } = await explorer.start('', { viewport: { width: 390, height: 844 }, hasTouch: true });
  await waitForPicture(page);
  const sides = await page.locator('.__________cytoscape_container').evaluate((home) => {
    const { cy } = (home as unknown as CytoscapeHome)['_cyreg'];
    const xs = cy.nodes().map((node) => node.position().x);
    const ys = cy.nodes().map((node) => node.position().y);
    return (Math.max(...ys) - Math.min(...ys)) / (Math.max(...xs) - Math.min(...xs));
  });
  expect(sides).toBeLessThan(3);
  await close();
});

test('what draws the picture may come when the user is on the way to another view', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  const drawing = await holdBack(page, '**/assets/cytoscape*.js');
  const sources = await holdBack(page, '**/assets/SourcesView*.js');
  await page.reload();
  await page.locator('canvas[data-painted]').waitFor();
  await drawing.asked;
  const show = page.getByRole('radiogroup', { name: 'Show as' });
  await show.getByText('Sources').click();
  await page.getByText('Loading the view…').waitFor();
  const url = await drawing.letCome();
  await page.evaluate((address) => import(address), url);
  await sources.letCome();
  await page.getByRole('region', { name: 'Sources' }).waitFor();
  await show.getByText('Graph').click();
  await waitForPicture(page);
  expect(complaints).toEqual([]);
  await close();
});

/** Keeps back what is fetched from there, once it is asked for, until it is let come; tells its address then. */
async function holdBack(page: Page, pattern: string): Promise<{ asked: Promise<unknown>; letCome(): Promise<string> }> {
  const asked = page.waitForRequest(pattern);
  // Not all are waited for.
  asked.catch(() => {});
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  await page.route(pattern, async (route) => {
    await opened;
    await route.continue();
  });
  return {
    asked,
    async letCome() {
      const response = page.waitForResponse(pattern);
      open();
      return (await response).url();
    },
  };
}

/** As Cytoscape marks the element that it draws in. */
interface CytoscapeHome {
  _cyreg: { cy: { nodes(): { map(tell: (node: { position(): { x: number; y: number } }) => number): number[] } } };
}
