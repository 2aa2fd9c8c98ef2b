import type { Locator, Page } from 'playwright-core';
import { takeBestResult } from '../explorer.ts';
import { typedDate, type Hands } from './hands.ts';

/** So many stops of one key are too many for anybody. */
const STOPS = 80;

/** Everything by keyboard: a control is gone to with F6, Tab and the arrows, as a user must, and the focus must be seen there. */
export function keyboard(page: Page): Hands {
  const { keyboard: keys } = page;
  const command = (words: string) => runCommand(page, words);
  return {
    page,
    find: (words, more) => takeBestResult(page, words, more),
    async use(control) {
      await reach(page, control);
      await keys.press('Enter');
    },
    async write(field, text) {
      await reach(page, field);
      await keys.press('Control+a');
      await keys.insertText(text);
    },
    async pick(list, option) {
      await reach(page, list);
      await keys.type(option);
    },
    async date(field, day) {
      await reach(page, field);
      await keys.type(typedDate(day));
    },
    show: (view) => command(`Show: ${view}`),
    take: (_item, words) => command(words),
    addRelease: () => command('Add a release'),
    on: keyboard,
  };
}

/** Picks a command from the search, whatever is found beside it. */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  const option = page.getByRole('group', { name: 'Commands' }).getByRole('option', { name: words }).first();
  await option.waitFor();
  await pressUntil(page, 'ArrowDown', () => option.evaluate(isReached));
  await page.keyboard.press('Enter');
}

async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  await pressUntil(page, 'F6', () => target.evaluate(isInPart));
  if (await target.evaluate(isOneOfATable)) await walkTo(page, target);
  else {
    const key = (await target.evaluate(isBehind)) ? 'Shift+Tab' : 'Tab';
    await pressUntil(page, key, () => target.evaluate((control) => control === document.activeElement));
  }
  // A border takes a moment to change its colour.
  for (let looks = 0; !(await target.evaluate(isFocusSeen)); looks += 1) {
    if (looks === STOPS) throw new Error(`The focus is not seen on ${String(target)}`);
    await page.waitForTimeout(25);
  }
}

async function pressUntil(page: Page, key: string, there: () => Promise<boolean>): Promise<void> {
  for (let stops = 0; !(await there()); stops += 1) {
    if (stops === STOPS) throw new Error(`${STOPS} times ${key} did not lead there`);
    await page.keyboard.press(key);
  }
}

/** Of an option of a list that is open under a field with the focus. */
function isReached(option: Element): boolean {
  return document.activeElement?.getAttribute('aria-activedescendant') === option.id;
}

/** Into the table by Tab, then from cell to cell. */
async function walkTo(page: Page, target: Locator): Promise<void> {
  await pressUntil(page, 'Tab', () =>
    target.evaluate((control) => control.closest('tbody')?.contains(document.activeElement) ?? false),
  );
  for (let steps = 0; steps < 4 * STOPS; steps += 1) {
    const key = await target.evaluate(stepTowards);
    if (key === null) return;
    await page.keyboard.press(key);
  }
  throw new Error('The arrows did not lead there');
}

/** True also of what is in no part: the buttons above, and dialogs. */
function isInPart(control: Element): boolean {
  const part = control.closest('[role="dialog"]:not([data-part] *), [data-part]');
  return !part || part.contains(document.activeElement);
}

/** Whether the focus has passed it in the same part. */
function isBehind(control: Element): boolean {
  const focus = document.activeElement ?? document.body;
  const same = focus !== document.body && control.closest('[data-part]') === focus.closest('[data-part]');
  return same && (control.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isOneOfATable(control: Element): boolean {
  return control.closest('tbody') !== null && control.closest('table')?.querySelector('tbody [tabindex="-1"]') !== null;
}

/** The arrow from where the focus is; null when it is there. */
function stepTowards(control: Element): string | null {
  const place = (element: Element | null) => {
    const cell = element?.closest<HTMLTableCellElement>('td, th');
    return { row: cell?.closest('tr')?.rowIndex ?? 0, cell: cell?.cellIndex ?? 0 };
  };
  const [from, to] = [place(document.activeElement), place(control)];
  if (from.row !== to.row) return from.row < to.row ? 'ArrowDown' : 'ArrowUp';
  return from.cell < to.cell ? 'ArrowRight' : from.cell > to.cell ? 'ArrowLeft' : null;
}

function isFocusSeen(control: Element): boolean {
  const { outlineStyle, outlineWidth, borderColor } = getComputedStyle(control);
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  // A text field shows it by its border.
  return outlined || (control.matches('input, textarea, select') && borderColor !== 'rgb(206, 212, 218)');
}
