import type { IngestText } from '../model/ingest-text.ts';
import type { GraphReader, GraphStore } from '../store/graph-store.ts';
import { createLoaders } from './loaders.ts';
import type { Loaders } from './loaders.ts';
import type { Watches } from './watches.ts';

/** Whether a request may change the graph, and if not, why: `UNAUTHENTICATED` without the right token, `FORBIDDEN` where no token is set. */
export type WriteAccess = 'granted' | 'UNAUTHENTICATED' | 'FORBIDDEN';

/** What every resolver of one request shares. */
export interface GraphContext {
  /** Names the request in the log. */
  requestId: string;
  /** Reads; they end when the query has had its time. */
  store: GraphReader;
  /** The same store without a deadline, to write to. */
  writing: GraphStore;
  ingestText: IngestText;
  writeAccess(): WriteAccess;
  /** What subscriptions listen to. */
  watches: Watches;
  loaders: Loaders;
}

export function createContext(parts: Omit<GraphContext, 'loaders'>): GraphContext {
  return { ...parts, loaders: createLoaders(parts.store) };
}
