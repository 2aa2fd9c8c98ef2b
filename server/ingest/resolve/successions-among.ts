import { listedBody } from './bodies.ts';
import type { Cited, Succession } from './cited.ts';

/** The successions between bodies that are all cited: a row that named the other would bring in a body that no text names. */
export function successionsAmong(cites: Cited[]): Succession[] {
  const named = new Set(cites.flatMap((cited) => ('body' in cited ? cited.body : [])));
  return [...named].flatMap((earlier) => {
    const later = earlier.succeededBy === undefined ? undefined : listedBody(earlier.succeededBy);
    return later && named.has(later) ? { earlier, later } : [];
  });
}
