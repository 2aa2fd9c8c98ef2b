import type { LayoutName } from '../../state/layout-names.ts';
import type { LayoutGraph, Positions } from './layout.ts';

/** Computes a layout beside the page, so that it never freezes; aborting the signal stops the work. */
export function runLayout(name: LayoutName, graph: LayoutGraph, signal: AbortSignal): Promise<Positions> {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Positions>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error(event.message));
    });
    worker.postMessage({ name, graph });
  });
}
