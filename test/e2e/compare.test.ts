import { expect, test } from '@jest/globals';
import { inspector, openBestResult, searchBox, waitForPicture } from './explorer.ts';
import { expectAccessible } from './expect-accessible.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

test('the matrix tells who has what with whom; a cell opens what lies between two, an empty one is a gap that can be asked about', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await page.getByText('Matrix', { exact: true }).click();
  const matrix = page.getByRole('region', { name: 'Matrix' });
  const pair = matrix.getByRole('button', {
    name: /^Hong Kong Customs and Excise Department and General Administration of Customs.*: \d+: /,
  });
  await pair.focus();
  await page.keyboard.press('Enter');
  const between = inspector(page).getByRole('article', { name: 'Two chosen' });
  await between.getByText('Co-operative Arrangement on Smart Customs Development', { exact: true }).waitFor();
  expect(await between.innerText()).toContain('In contact since 2000');
  await expectAccessible(page);

  const gaps = matrix.getByRole('region', { name: 'Gaps' });
  await gaps.getByLabel('Has').selectOption({ label: 'Singapore Customs' });
  await gaps.getByLabel('Lacks').selectOption({ label: 'Canada Border Services Agency' });
  expect(await gaps.getByRole('listitem').filter({ hasText: 'MRA with' }).first().innerText()).toMatch(/^MRA with /);

  await page.getByLabel('As of the day').fill('1999-12-31');
  await matrix.getByRole('heading', { name: /as of 1999-12-31$/ }).waitFor();
  await pair.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

test('all countries are seen as a circle: one lights its lines and opens by keyboard, a link brings it back', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await searchBox(page).fill('all countries in a circle');
  await page.getByRole('option', { name: /^All countries in a circle/ }).click();
  const circle = page.getByRole('group', { name: 'Instruments between each two, as a circle' });
  const china = circle.getByRole('button', { name: /^China: \d+ instruments$/ });
  await china.focus();
  await circle.locator('[data-bright]').first().waitFor({ state: 'attached' });
  const lit = await circle.locator('[data-bright]').count();
  expect(lit).toBeLessThan(await circle.locator('path').count());
  await page.keyboard.press('Enter');
  await inspector(page).getByRole('heading', { name: 'China', exact: true }).waitFor();
  expect(await china.getAttribute('aria-pressed')).toBe('true');
  await expectAccessible(page);

  await page.waitForFunction(() => location.hash.includes('matrix=COUNTRY.circle'));
  const again = await explorer.start(page.url());
  await again.page.getByRole('button', { name: /^China: \d+ instruments$/ }).waitFor();
  await again.close();
  expect(complaints).toEqual([]);
  await close();
});

test('in the circle of all bodies no name is cut at the edge of the picture', async () => {
  const { page, close } = await explorer.start();
  await waitForPicture(page);
  await page.getByText('Matrix', { exact: true }).click();
  await page.getByText('Circle', { exact: true }).click();
  const circle = page.getByRole('group', { name: 'Instruments between each two, as a circle' });
  // More than the table has, which is drawn until they are counted.
  await circle.getByRole('button').nth(30).waitFor();
  const picture = (await circle.boundingBox())!;
  for (const name of await circle.locator('text').all()) {
    const { x, y, width, height } = (await name.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(picture.x);
    expect(y).toBeGreaterThanOrEqual(picture.y);
    expect(x + width).toBeLessThanOrEqual(picture.x + picture.width);
    expect(y + height).toBeLessThanOrEqual(picture.y + picture.height);
  }
  await close();
});

test('two things are chosen by keyboard alone and their paths are read step by step, each with its sentence, narrowed, drawn and shared', async () => {
  const { page, complaints, close } = await explorer.start();
  await waitForPicture(page);
  await openBestResult(page, 'Singapore Customs');
  await page.getByRole('radio', { name: 'Graph' }).focus();
  await page.keyboard.press('ArrowRight');
  await page
    .getByRole('region', { name: 'Table of the graph' })
    .getByRole('button', { name: 'Korea Customs Service' })
    .focus();
  await page.keyboard.press('Shift+Enter');
  await inspector(page).getByRole('article', { name: 'Two chosen' }).waitFor();
  await inspector(page).getByRole('button', { name: 'Paths between them' }).focus();
  await page.keyboard.press('Enter');
  const paths = page.getByRole('region', { name: 'Paths' });
  await paths.getByRole('heading', { name: 'How Singapore Customs and Korea Customs Service are connected' }).waitFor();
  const ways = paths.getByRole('listitem');
  await ways.first().waitFor();
  await expectAccessible(page);

  await ways
    .first()
    .getByRole('button', { name: /Read the sentence$/ })
    .first()
    .click();
  await inspector(page).getByRole('article', { name: 'Evidence' }).locator('mark').first().waitFor();

  await paths.getByRole('combobox', { name: 'Only by' }).fill('Signed');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => /path=[^&]*SIGNED/.test(location.hash));
  const again = await explorer.start(page.url());
  await again.page.getByRole('heading', { name: /^How Singapore Customs and Korea/ }).waitFor();
  await again.close();
  expect(complaints).toEqual([]);
  await close();
});

test('who asks for paths names both ends there: one that is open is the first, and either is changed for another', async () => {
  const { page, complaints, close } = await explorer.start('', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  await waitForPicture(page);
  await openBestResult(page, 'Singapore Customs');
  await page.getByLabel('Show as').selectOption('Paths');
  const paths = page.getByRole('region', { name: 'Paths' });
  const from = paths.getByRole('combobox', { name: 'From' });
  const to = paths.getByRole('combobox', { name: 'To' });
  expect(await from.inputValue()).toBe('Singapore Customs');
  await to.fill('korea custms');
  await paths.getByRole('option', { name: /^Korea Customs Service/ }).click();
  await paths.getByRole('heading', { name: 'How Singapore Customs and Korea Customs Service are connected' }).waitFor();
  await paths.getByRole('listitem').first().waitFor();
  await expectAccessible(page);

  await from.click();
  await page.keyboard.press('x');
  await page.keyboard.press('Backspace');
  expect(await from.inputValue()).toBe('');
  await page.keyboard.press('Tab');
  expect(await from.inputValue()).toBe('Singapore Customs');
  await from.fill('Hong Kong Customs');
  await page.keyboard.press('Enter');
  await paths
    .getByRole('heading', { name: /^How Hong Kong Customs .* and Korea Customs Service are connected$/ })
    .waitFor();
  expect(complaints).toEqual([]);
  await close();
});
