import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inspector, openBestResult, searchBox, waitForPicture } from './explorer.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

const MARKUP = [
  '<script>window.hacked = 1</script>',
  '<img src=x onerror=window.hacked=1>',
  '<svg onload=window.hacked=1>',
  '"><iframe src=https://evil.example>',
  "'-alert(1)-'",
  '<b>Bold</b> <style>*{display:none}</style>',
  '{{constructor.constructor("window.hacked=1")()}}',
  '${window.hacked=1}',
  'javascript:window.hacked=1',
  '</textarea><a href=https://evil.example>',
  '<!-- comment',
  '&lt;entities&gt; &amp;#60;',
];
const WRITING = [
  '\u202Eetadpu ytiruces\u202C',
  '\u2067مصلحة الجمارك\u2069 Customs',
  'הרשות המסים',
  'Cus\u200Btoms\u200D\u2060 Office',
  'Z\u0351\u036F\u034Aa\u0351\u036Fl\u0300\u0301\u0302\u0303\u0304g\u0305\u0306\u0307o',
  '👩‍👩‍👧‍👦🏳️‍🌈 Customs 🛃',
  '海關總署',
  'ﷺ'.repeat(20),
  '𝕮𝖚𝖘𝖙𝖔𝖒𝖘',
  'A'.repeat(10_000),
  'Wide '.repeat(400),
];
const FORMULAS = [
  '=HYPERLINK("https://evil.example")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '%00',
  '../../etc/passwd',
  "'; DROP TABLE--",
];

/** Eighty names, each at another body. */
const NAMES = Array.from({ length: 80 }, (_, at) => {
  const all = [...MARKUP, ...WRITING, ...FORMULAS];
  return `${all[at % all.length]} ${at}`;
});

function table(): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = NAMES.map((name, at) =>
    [`${name} memorandum`, 'MOU', 'Peru Customs', name, '2019-05-01', '', `https://tables.example/${at}`]
      .map(cell)
      .join(),
  );
  return ['agreement,type,party1,party2,signed_date,place,source_url', ...rows].join('\n');
}

/** Nothing in the page came from a name, and every panel keeps its width. */
async function expectWhole(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    run: 'hacked' in globalThis,
    parts: document.querySelectorAll('iframe, script:not([src]), img[src="x"], [onerror], [onload], a[href*="evil"]')
      .length,
    wide: document.documentElement.scrollWidth > innerWidth,
    panels: [...document.querySelectorAll('nav, aside')].flatMap((panel) =>
      panel.scrollWidth > panel.clientWidth
        ? [...panel.querySelectorAll('*')]
            .filter((part) => part.getBoundingClientRect().right > panel.getBoundingClientRect().right)
            .map((part) => `${part.tagName}.${part.className} ${part.textContent?.slice(0, 20)}`)
            .slice(0, 6)
        : [],
    ),
  }));
  expect(found).toEqual({ run: false, parts: 0, wide: false, panels: [] });
}

test('80 hostile names are shown as text everywhere: nothing runs, and the layout stays whole', async () => {
  explorer.ingest('hostile.csv', table());
  const { page, complaints, close } = await explorer.start();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await waitForPicture(page);
  await openBestResult(page, 'Peru Customs');
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('Shift+H');
  await page.keyboard.press('Control+k');
  await searchBox(page).fill('choose what to bring');
  await page.getByRole('option', { name: /choose what to bring/ }).click();
  await page.getByRole('dialog').getByLabel('At once').selectOption('100');
  await page.getByRole('dialog').getByRole('button', { name: 'Expand' }).click();
  await page.locator('[data-graph][data-state="ready"]:not([data-entities="1"])').waitFor();
  await expectWhole(page);

  for (const name of ['window.hacked', 'evil.example', 'AAAAAAAA', 'etadpu', 'HYPERLINK']) {
    await openBestResult(page, name);
    await expectWhole(page);
  }
  await page.getByLabel('Graph canvas').focus();
  for (const view of ['Table', 'Timeline', 'Matrix', 'Sources', 'Graph']) {
    await page.getByRole('banner').getByText(view, { exact: true }).click();
    await page
      .getByRole(view === 'Graph' ? 'application' : 'region', { name: new RegExp(view) })
      .first()
      .waitFor();
    await expectWhole(page);
  }
  await page.getByRole('banner').getByText('Table', { exact: true }).click();
  const things = page.getByRole('table', { name: 'Things' });
  await things.getByText('<img src=x onerror=window.hacked=1> 1', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expectWhole(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'SVG' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('entente.svg');
  await expectWhole(page);

  expect(await inspector(page).count()).toBe(1);
  expect(dialogs).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
