import type { Locator, Page } from 'playwright-core';
import { bestResult, searchBox } from '../explorer.ts';

/** What a user does, in one of the ways in which it can be done. */
export interface Hands {
  page: Page;
  /** Searches and opens the best result; with `more` beside what is chosen. */
  find(words: string, more?: boolean): Promise<void>;
  /** Uses a button or link. */
  use(control: Locator): Promise<void>;
  /** Replaces what a field says. */
  write(field: Locator, text: string): Promise<void>;
  /** Chooses in a list of the browser's own. */
  pick(list: Locator, option: string): Promise<void>;
  /** Sets a field of the kind `date`, as `2019-01-01`. */
  date(field: Locator, day: string): Promise<void>;
  /** Changes to another view: Table, Matrix … */
  show(view: string): Promise<void>;
  /** Takes something along: what the share menu calls it, and what it is called standing alone. */
  take(item: string, command: string): Promise<void>;
  addRelease(): Promise<void>;
  /** The same hands on another page. */
  on(page: Page): Hands;
}

/** Everything by pointer; only text is typed. */
export function mouse(page: Page): Hands {
  return {
    page,
    async find(words, more = false) {
      await searchBox(page).click();
      await page.keyboard.type(words);
      await (await bestResult(page)).click(more ? { modifiers: ['Shift'] } : {});
    },
    use: (control) => control.click(),
    async write(field, text) {
      await field.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
    },
    pick: async (list, option) => void (await list.selectOption({ label: option })),
    async date(field, day) {
      await field.click({ position: { x: 14, y: 12 } });
      await page.keyboard.type(typedDate(day));
    },
    show: (view) => page.getByRole('banner').getByText(view, { exact: true }).click(),
    async take(item) {
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    },
    addRelease: () => page.getByRole('button', { name: 'Add a release' }).click(),
    on: mouse,
  };
}

/** `01012019`, as the segments of an American date field are typed. */
export function typedDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${month}${date}${year}`;
}
