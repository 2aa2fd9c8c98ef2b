import type { Log } from '../log.ts';
import type { IngestRun } from '../model/ingest-run.ts';
import type { GraphReader } from '../store/graph-store.ts';
import { createWatch } from './watch.ts';
import type { Watch } from './watch.ts';

/** What subscriptions listen to, each under the name of its field. */
export interface Watches {
  graph: Watch<{ graphChanged: { revision: string } }>;
  ingest: Watch<{ ingestProgress: { runs: IngestRun[] } }>;
}

/** Runs that were heard of within so long are told. */
const TOLD_MS = 60 * 60 * 1000;

export interface WatchParts {
  store: GraphReader;
  log: Log;
  /** How often the store is looked at while anyone listens. */
  everyMs: number;
  /** How long a look may take. */
  patienceMs: number;
}

/** The store is where processes meet: what one of them wrote, the others see there. */
export function createWatches({ store, log, everyMs, patienceMs }: WatchParts): Watches {
  const reader = (): GraphReader => store.until(performance.now() + patienceMs);
  const tell = (cause: unknown): void => log.warn('nobody can be told what changed', { cause });
  const graphChanged = async () => ({ graphChanged: { revision: String(await reader().revision()) } });
  const ingestProgress = async () => {
    const since = new Date(Date.now() - TOLD_MS).toISOString();
    return { ingestProgress: { runs: await reader().runs(since) } };
  };
  return { graph: createWatch(graphChanged, everyMs, tell), ingest: createWatch(ingestProgress, everyMs, tell) };
}
