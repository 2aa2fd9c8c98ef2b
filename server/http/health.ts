import type { GraphReader } from '../store/graph-store.ts';
import type { Handler } from './handler.ts';
import { sendJson } from './send-json.ts';

/** The process answers. */
export const alive: Handler = (_request, response) => sendJson(response, 200, { ok: true });

/** The store answers too. */
export function ready(store: GraphReader): Handler {
  return (_request, response) => {
    store.status().then(
      ({ kind }) => sendJson(response, 200, { ok: true, store: kind }),
      () => sendJson(response, 503, { ok: false }),
    );
  };
}
