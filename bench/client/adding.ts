import type { Browser, Page } from 'playwright-core';
import { spread, type Spread } from '../spread.ts';
import { answerWith, madeGraph } from './made-answers.ts';
import { watchMainThread, type MainThread } from './main-thread.ts';
import { watchedPage } from './watched-page.ts';

const ROUNDS = 3;
const THINGS = 1000;
const LINES = 3000;
/** Drawn before the rest is added. */
const FIRST = 30;
/** In the page: the frame in which the last of it is drawn has passed. */
const DRAWN = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';
/** Until what was begun before has come to rest. */
const REST_MS = 2000;

/** What it costs to expand, by the keyboard, one thing to a graph of a thousand things and three thousand lines. */
export async function measureAdding(browser: Browser, url: string): Promise<Record<keyof MainThread, Spread>> {
  const rounds: MainThread[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await addOnce(browser, url));
  const of = (name: keyof MainThread) =>
    spread(
      rounds.map((round) => round[name]),
      0,
    );
  return {
    longestTaskMs: of('longestTaskMs'),
    longestBlockMs: of('longestBlockMs'),
    processorMs: of('processorMs'),
    wallMs: of('wallMs'),
  };
}

async function addOnce(browser: Browser, url: string): Promise<MainThread> {
  const whole = madeGraph(THINGS, LINES);
  const entities = whole.entities.slice(0, FIRST);
  const there = new Set(entities.map(({ id }) => id));
  const relations = whole.relations.filter(({ from, to }) => there.has(from.id) && there.has(to.id));
  const { page, close } = await watchedPage(browser, url, (opened) =>
    answerWith(opened, { entities, relations }, whole),
  );
  await page.getByLabel('Graph canvas').focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(REST_MS);
  const told = await watchMainThread(browser, page, () => expandAll(page));
  await close();
  return told;
}

async function expandAll(page: Page): Promise<void> {
  await page.keyboard.press('e');
  await page.locator(`[data-graph][data-state="ready"][data-entities="${THINGS}"]`).waitFor({ timeout: 60_000 });
  await page.evaluate(DRAWN);
}
