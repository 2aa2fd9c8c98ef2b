import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { layOut } from '../../client/graph/layouts/lay-out.ts';
import { median } from '../spread.ts';
import { hubGraph } from './hub-graph.ts';
import { answerWith, madeGraph } from './made-answers.ts';
import { watchMainThread } from './main-thread.ts';
import { watchedPage } from './watched-page.ts';

const THINGS = 1700;
const LINES = 3300;
const ROUNDS = 2;
/** Moves of a gesture, and milliseconds after which a slow one ends. */
const MOVES = 120;
const PATIENCE_MS = 4000;
/** Until what was begun before has come to rest. */
const REST_MS = 3000;

/** Pictures of one graph: the explorer's, and those of Cytoscape as it comes and as it is quickest. */
const PICTURES = {
  entente: openExplorer,
  'cytoscape tuned': (browser: Browser, url: string) => openPeer(browser, url, 'tuned'),
  'cytoscape plain': (browser: Browser, url: string) => openPeer(browser, url, 'plain'),
};

const GESTURES = { drag, wheel, hover };

interface Moved {
  updatesASecond: number;
  frameMs95: number;
  /** Processor time of the main thread for each update, and its share of the time that the gesture took. */
  updateMs: number;
  busyPercent: number;
}

/** How smooth a picture of 5,000 elements is under the mouse: the middle of several rounds. */
export async function measureMoving(browser: Browser, url: string): Promise<Record<string, Moved>> {
  const told: Record<string, Moved[]> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [picture, open] of Object.entries(PICTURES)) {
      const { page, close } = await open(browser, url);
      await page.waitForTimeout(REST_MS);
      for (const [gesture, play] of Object.entries(GESTURES)) {
        (told[`${picture}: ${gesture}`] ??= []).push(await watchGesture(browser, page, play));
        await page.waitForTimeout(REST_MS / 3);
      }
      await close();
    }
  }
  return Object.fromEntries(Object.entries(told).map(([name, rounds]) => [name, middle(rounds)]));
}

async function watchGesture(browser: Browser, page: Page, play: (page: Page) => Promise<void>): Promise<Moved> {
  await page.evaluate(() => (globalThis as unknown as PaintClock).takePaints());
  const { processorMs, wallMs } = await watchMainThread(browser, page, () => play(page));
  const paints = await page.evaluate(() => (globalThis as unknown as PaintClock).takePaints());
  const frames = paints.slice(1).map((at, index) => at - paints[index]!);
  const moving = (paints.at(-1) ?? 0) - (paints[0] ?? 0);
  return {
    updatesASecond: Math.round((frames.length / moving) * 1000) || 0,
    frameMs95: Math.round(frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? 0),
    updateMs: Number((processorMs / Math.max(1, paints.length)).toFixed(1)),
    busyPercent: Math.round((100 * processorMs) / wallMs),
  };
}

interface PaintClock {
  painted(): void;
  /** When the picture was painted since it was asked last. */
  takePaints(): number[];
}

function middle(rounds: readonly Moved[]): Moved {
  const of = (name: keyof Moved) => median(rounds.map((round) => round[name]));
  return {
    updatesASecond: of('updatesASecond'),
    frameMs95: of('frameMs95'),
    updateMs: of('updateMs'),
    busyPercent: of('busyPercent'),
  };
}

async function drag(page: Page): Promise<void> {
  await page.mouse.move(420, 90);
  await page.mouse.down();
  await repeat((at) => page.mouse.move(420 + 80 * Math.sin(at / 10), 90 + at));
  await page.mouse.up();
}

async function wheel(page: Page): Promise<void> {
  await page.mouse.move(800, 400);
  await repeat((at) => page.mouse.wheel(0, at % 60 < 30 ? -8 : 8));
}

async function hover(page: Page): Promise<void> {
  await repeat((at) => page.mouse.move(400 + at * 5, 300 + 100 * Math.sin(at / 9)));
}

async function repeat(move: (at: number) => Promise<void>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (let at = 0; at < MOVES && performance.now() < end; at += 1) await move(at);
}

async function openExplorer(browser: Browser, url: string) {
  const graph = madeGraph(THINGS, LINES);
  const opened = await watchedPage(browser, url, (page) => answerWith(page, graph, graph));
  await opened.page.locator('[data-graph][data-state="ready"]').waitFor();
  // What Cytoscape draws counts beside what the worker paints.
  await opened.page.locator('.__________cytoscape_container').evaluate((home) => {
    const { cy } = (home as unknown as CytoscapeHome)['_cyreg'];
    cy.on('render', (globalThis as unknown as PaintClock).painted);
  });
  return opened;
}

/** As Cytoscape marks the element that it draws in. */
interface CytoscapeHome {
  _cyreg: { cy: { on(event: 'render', listener: () => void): void } };
}

/** The same graph in Cytoscape alone, in a page of the same address. */
async function openPeer(browser: Browser, url: string, manner: 'tuned' | 'plain') {
  const script = readFileSync(createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'), 'utf8');
  const graph = hubGraph(THINGS, LINES);
  const positions = layOut('force', graph);
  const nodes = graph.nodes.map(({ id }) => ({ data: { id, label: `Thing ${id}` }, position: positions[id] }));
  const edges = graph.edges.map(({ source, target }) => ({ data: { source, target, label: 'Party to' } }));
  const made = JSON.stringify({ elements: { nodes, edges }, manner });
  const html = `<!doctype html><body style="margin:0"><div id="graph" style="position:absolute;inset:56px 0 0 264px"></div>
<script>${script}</script><script>globalThis.made = ${made}</script><script src="/peer-page.js"></script>`;
  const page = readFileSync(new URL('./peer-page.js', import.meta.url), 'utf8');
  return watchedPage(browser, `${url}peer.html`, async (opened) => {
    await opened.route('**/peer.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await opened.route('**/peer-page.js', (route) => route.fulfill({ contentType: 'text/javascript', body: page }));
  });
}
