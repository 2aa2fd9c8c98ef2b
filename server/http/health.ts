import type { RequestListener } from 'node:http';
import type { GraphReader } from '../store/graph-store.ts';
import { sendJson } from './send-json.ts';

/** Longer than this a probe does not wait. */
const PATIENCE_MS = 2000;

/** The process answers. */
export const alive: RequestListener = (_request, response) => sendJson(response, 200, { ok: true });

/** The store answers too. */
export function ready(store: GraphReader): RequestListener {
  return (_request, response) => {
    store
      .until(performance.now() + PATIENCE_MS)
      .status()
      .then(
        ({ kind }) => sendJson(response, 200, { ok: true, store: kind }),
        () => sendJson(response, 503, { ok: false }),
      );
  };
}
