import { facetWords } from './facet-words.ts';
import type { Period, StyleRule } from './view.ts';

/** Ends of a period that has none. */
export const FIRST = '0000';
export const LAST = '9999';

/** `"Topic: Ports, 2015 to 2019"`: what a rule colours. */
export function ruleWords({ facet, period }: StyleRule): string {
  return [facet && facetWords(facet), period && periodWords(period)].filter(Boolean).join(', ');
}

/** `"2015 to 2019"`; `"up to 2019"` of one that has no beginning. */
function periodWords({ from, to }: Period): string {
  if (from === to) return from;
  if (from === FIRST) return `up to ${to}`;
  return to === LAST ? `from ${from}` : `${from} to ${to}`;
}
