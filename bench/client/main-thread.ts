import type { Browser, Page } from 'playwright-core';

/** What the main thread of a page did while something went on. */
export interface MainThread {
  /** Milliseconds of its own processor time: others on the machine do not lengthen it. */
  processorMs: number;
  /** The longest task, in processor time. */
  longestTaskMs: number;
  /** The longest task by the clock. */
  longestBlockMs: number;
  wallMs: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

const MICRO = 1000;

/** Watches the main thread by Chromium's own tracing. */
export async function watchMainThread(browser: Browser, page: Page, work: () => Promise<void>): Promise<MainThread> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const start = performance.now();
  await work();
  const wallMs = performance.now() - start;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const tasks = busiest(traceEvents);
  const longest = (of: 'dur' | 'tdur') => Math.max(0, ...tasks.map((task) => task[of] ?? 0)) / MICRO;
  return {
    processorMs: sum(tasks.map(({ tdur = 0 }) => tdur)) / MICRO,
    longestTaskMs: longest('tdur'),
    longestBlockMs: longest('dur'),
    wallMs,
  };
}

/** The tasks of the renderer's main thread that did most: other pages of the browser are empty. */
function busiest(events: readonly TraceEvent[]): TraceEvent[] {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const ofEach = mains.map(({ pid, tid }) =>
    events.filter(
      (event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.name.endsWith('RunTask'),
    ),
  );
  const processor = (tasks: readonly TraceEvent[]) => sum(tasks.map(({ tdur = 0 }) => tdur));
  return ofEach.toSorted((a, b) => processor(b) - processor(a))[0] ?? [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
