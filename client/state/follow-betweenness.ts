import { toAdjacency } from './adjacency.ts';
import type { Betweenness } from './measures.ts';
import { useExplorer, type Explorer } from './store.ts';

/** Reckons betweenness beside the page while sizes say it, whenever what is on the canvas has changed. Returns the function that stops it. */
export function followBetweenness(): () => void {
  let worker: Worker | null = null;
  let asked: Betweenness['of'] | null = null;
  const follow = ({ history: { present } }: Explorer) => {
    const { entities, relations, measure } = present;
    if (measure !== 'betweenness' || (asked?.entities === entities && asked.relations === relations)) return;
    asked = { entities, relations };
    worker?.terminate();
    worker = startWorker(asked);
  };
  const stop = useExplorer.subscribe(follow);
  follow(useExplorer.getState());
  return () => {
    worker?.terminate();
    stop();
  };
}

function startWorker(of: Betweenness['of']): Worker {
  const ids = Object.keys(of.entities);
  const edges = Object.values(of.relations).map(({ from, to }) => ({ source: from, target: to }));
  const worker = new Worker(new URL('./betweenness-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Float64Array>) => {
    worker.terminate();
    useExplorer.setState({ betweenness: { of, values: new Map(ids.map((id, place) => [id, data[place]!])) } });
  });
  worker.postMessage(toAdjacency(ids, edges));
  return worker;
}
