import type { LayoutTask } from './layout-worker.ts';
import type { Positions } from './layout.ts';

/** A worker that has nothing to do: the first starts with the page, and a warm one lays out the next graph in half the time. */
let idle: Worker | null = startWorker();

function startWorker(): Worker {
  return new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
}

/** A window's sides may differ so much from those that a picture was laid out for, as a part of them. */
const ALIKE = 0.2;

/** A layout that will be asked for, and is under way. */
let early: { task: LayoutTask; positions: Promise<Positions> } | null = null;

/** Begins what will be asked for soon: the first `runLayout` of the same takes it, also for a window of somewhat another size. */
export function runEarly(task: LayoutTask): void {
  early = { task, positions: runLayout(task, new AbortController().signal) };
}

function areAlike(a: LayoutTask, b: LayoutTask): boolean {
  const [one, other] = [a.graph.window, b.graph.window];
  const near = (side: 'width' | 'height') => Math.abs(one[side] - other[side]) <= ALIKE * other[side];
  return near('width') && near('height') && withoutWindow(a) === withoutWindow(b);
}

function withoutWindow({ graph, ...task }: LayoutTask): string {
  return JSON.stringify({ ...task, graph: { ...graph, window: null } });
}

/** Computes a layout beside the page, so that it never freezes. Aborting the signal ends the work; the promise then stays open. */
export function runLayout(task: LayoutTask, signal: AbortSignal): Promise<Positions> {
  const begun = early;
  early = null;
  if (begun && areAlike(begun.task, task)) return untilAborted(begun.positions, signal);
  const worker = idle ?? startWorker();
  idle = null;
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const finish = () => done.abort();
    const stop = () => {
      finish();
      worker.terminate();
    };
    const answer = ({ data }: MessageEvent<Positions>) => {
      finish();
      idle?.terminate();
      idle = worker;
      resolve(data);
    };
    const fail = (event: ErrorEvent) => {
      stop();
      reject(new Error(event.message));
    };
    signal.addEventListener('abort', stop, { signal: done.signal });
    worker.addEventListener('message', answer, { signal: done.signal });
    worker.addEventListener('error', fail, { signal: done.signal });
    worker.postMessage(task);
  });
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    promise.then((value) => signal.aborted || resolve(value), reject);
  });
}
