import type { LayoutTask } from './layout-worker.ts';
import type { Positions } from './layout.ts';

/** A worker that has nothing to do: the first starts with the page, and a warm one lays out the next graph in half the time. */
let idle: Worker | null = startWorker();

function startWorker(): Worker {
  return new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
}

/** Computes a layout beside the page, so that it never freezes. Aborting the signal ends the work; the promise then stays open. */
export function runLayout(task: LayoutTask, signal: AbortSignal): Promise<Positions> {
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
