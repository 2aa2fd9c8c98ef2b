import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../package-root.ts';
import type { Cleaned } from './stages.ts';
import type { Understood } from './understand.ts';

/** Threads that extract and resolve documents while this one reads and writes. */
export interface ReadingThreads {
  /** What a document says; fails only when the thread itself breaks. */
  read(cleaned: Cleaned): Promise<Understood>;
  close(): Promise<void>;
}

interface Thread {
  worker: Worker;
  /** Documents under way, the oldest first: a thread answers in order. */
  waiting: { resolve(understood: Understood): void; reject(error: Error): void }[];
}

export function openReadingThreads(count: number): ReadingThreads {
  const threads = Array.from({ length: count }, openThread);
  return {
    read(cleaned) {
      const idlest = threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
      return new Promise((resolve, reject) => {
        idlest.waiting.push({ resolve, reject });
        idlest.worker.postMessage(cleaned);
      });
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function openThread(): Thread {
  const thread: Thread = { worker: newWorker(), waiting: [] };
  thread.worker.on('message', (understood: Understood) => thread.waiting.shift()?.resolve(understood));
  const fail = (error: Error): void => {
    for (const { reject } of thread.waiting.splice(0)) reject(error);
  };
  thread.worker.on('error', fail);
  thread.worker.on('exit', () => fail(new Error('a reading thread was closed')));
  return thread;
}

/** The bundle has an entry for a thread; from the sources a thread first needs tsx, as we do. */
function newWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(join(packageRoot, 'dist', 'reading-thread.js'));
  const [tsx, entry] = ['node_modules/tsx/dist/esm/api/index.mjs', 'server/ingest/reading-thread.ts'].map((path) =>
    JSON.stringify(pathToFileURL(join(packageRoot, path)).href),
  );
  const start = `import { register } from ${tsx}; register(); await import(${entry});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { execArgv: [] });
}
