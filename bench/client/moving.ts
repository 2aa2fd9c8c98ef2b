import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
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
/** Moves of a gesture, and milliseconds from one to the next: a mouse tells 125 a second and waits for nobody. */
const MOVES = 240;
const PACE_MS = 8;
/** In which what a gesture leaves to be done is counted too. */
const AFTER_MS = 600;
/** Until what was begun before has come to rest. */
const REST_MS = 3000;

/** Pictures of one graph: the explorer's, and those of Cytoscape as it comes and as it is quickest. Of nothing no machine shows more. */
const PICTURES = {
  entente: openExplorer,
  'cytoscape tuned': (browser: Browser, url: string) => openPeer(browser, url, 'tuned'),
  'cytoscape plain': (browser: Browser, url: string) => openPeer(browser, url, 'plain'),
  nothing: openNothing,
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
  const takePaints = () => page.evaluate(() => (globalThis as unknown as PaintClock).takePaints());
  await takePaints();
  let paints: number[] = [];
  const { processorMs, wallMs } = await watchMainThread(browser, page, async () => {
    await play(page);
    paints = await takePaints();
    await page.waitForTimeout(AFTER_MS);
  });
  const frames = paints.slice(1).map((at, index) => at - paints[index]!);
  const moving = (paints.at(-1) ?? 0) - (paints[0] ?? 0);
  return {
    updatesASecond: Math.round((frames.length / moving) * 1000) || 0,
    frameMs95: Math.round(frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? 0),
    updateMs: Number((processorMs / Math.max(1, paints.length)).toFixed(1)),
    busyPercent: Math.round((100 * processorMs) / (wallMs - AFTER_MS)),
  };
}

interface PaintClock {
  painted(): void;
  watchMoved(element: unknown): void;
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
  await repeat((at) => page.mouse.move(420 + 80 * Math.sin(at / 20), 90 + at / 2));
  await page.mouse.up();
}

async function wheel(page: Page): Promise<void> {
  await page.mouse.move(800, 400);
  await repeat((at) => page.mouse.wheel(0, at % 120 < 60 ? -4 : 4));
}

async function hover(page: Page): Promise<void> {
  await repeat((at) => page.mouse.move(400 + at * 2.5, 300 + 100 * Math.sin(at / 18)));
}

async function repeat(move: (at: number) => Promise<void>): Promise<void> {
  const start = performance.now();
  const told: Promise<void>[] = [];
  for (let at = 0; at < MOVES; at += 1) {
    await setTimeout(Math.max(0, start + at * PACE_MS - performance.now()));
    told.push(move(at));
  }
  await Promise.all(told);
}

async function openExplorer(browser: Browser, url: string) {
  const graph = madeGraph(THINGS, LINES);
  const opened = await watchedPage(browser, url, (page) => answerWith(page, graph, graph));
  await opened.page.locator('[data-graph][data-state="ready"]').waitFor();
  await opened.page.locator('.__________cytoscape_container').evaluate((home) => {
    const { painted, watchMoved } = globalThis as unknown as PaintClock;
    (home as unknown as CytoscapeHome)['_cyreg'].cy.on('render', painted);
    watchMoved(home.querySelector('[data-moving]'));
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
  const html = `${EMPTY}<div id="graph" style="position:absolute;inset:56px 0 0 264px"></div>
<script>${script}</script><script>globalThis.made = ${made}</script><script src="/peer-page.js"></script>`;
  return openPage(browser, `${url}peer.html`, html, 'peer-page.js');
}

/** A page in which each move asks for a frame and draws nothing in it. */
function openNothing(browser: Browser, url: string) {
  return openPage(browser, `${url}nothing.html`, `${EMPTY}<script src="/empty-page.js"></script>`, 'empty-page.js');
}

const EMPTY = '<!doctype html><body style="margin:0">';

function openPage(browser: Browser, address: string, html: string, script: string) {
  const source = readFileSync(new URL(script, import.meta.url), 'utf8');
  return watchedPage(browser, address, async (opened) => {
    await opened.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await opened.route(`**/${script}`, (route) => route.fulfill({ contentType: 'text/javascript', body: source }));
  });
}
