import { setTimeout as pause } from 'node:timers/promises';
import type { GraphStore } from './graph-store.ts';
import { StoreUnavailable } from './store-problem.ts';

const RETRY_MS = 1000;

/** A store that may not be there yet. */
export interface AwaitedStore {
  /** Refuses whatever is asked, with what keeps it away, until it is there. */
  store: GraphStore;
  /** Whether it is there, once it is; false when it was closed before. */
  opened: Promise<boolean>;
}

/** Whatever is asked of it, and of its parts, rejects. */
function absent(problem: StoreUnavailable): GraphStore {
  const refuse = () => Promise.reject(problem);
  const parts: Record<string | symbol, unknown> = { until: () => refusing, close: async () => {} };
  const refusing: GraphStore = new Proxy(refuse as unknown as GraphStore, {
    get: (_, name) => parts[name] ?? (name === 'walk' ? refusing : refuse),
  });
  return refusing;
}

/** Opens a store again and again until it is there; `tell` hears each new reason why it is not. */
export function awaitStore(open: () => Promise<GraphStore>, tell: (problem: StoreUnavailable) => void): AwaitedStore {
  const closing = new AbortController();
  let current = absent(new StoreUnavailable('The database is being opened.'));

  async function opening(): Promise<boolean> {
    for (let told = ''; !closing.signal.aborted; await pause(RETRY_MS, undefined, closing).catch(() => undefined)) {
      try {
        current = await open();
        return true;
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        current = absent(error);
        if (told !== error.message) tell(error);
        told = error.message;
      }
    }
    return false;
  }

  const opened = opening();
  const close = async (): Promise<void> => {
    closing.abort();
    await opened;
    await current.close();
  };
  const store = new Proxy({} as GraphStore, {
    get: (_, name) => (name === 'close' ? close : (Reflect.get(current, name) as unknown)),
  });
  return { store, opened };
}
