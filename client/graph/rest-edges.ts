import type { Drawn } from '../state/drawn.ts';
import { RELATION_WORDS } from '../state/wording.ts';
import { byPair, countedLabel, type EdgeSpec } from './edges.ts';

/** Widths; where more lines than these would fill the picture, all are thinner. */
const WIDEST = 8;
const THINNEST = 1.2;
const ROOMY = 200;

const PLAIN = { relations: [], planned: false, possibly: false, denied: false, colour: null };

/** The lines to groups of the rest of the graph, one for each two of those nodes; the wider the stronger it is beside the others. */
export function restEdgesOf(drawn: Drawn, ids: ReadonlySet<string>): EdgeSpec[] {
  const { lines, nodeOf, focus } = drawn;
  const pairs = byPair(lines, drawn, ids);
  const most = lines.reduce((so, { count }) => Math.max(so, count), 1);
  const thinning = Math.min(1, Math.sqrt(ROOMY / pairs.size));
  return [...pairs].map(([key, alike]) => {
    const count = alike.reduce((sum, line) => sum + line.count, 0);
    const words = alike.flatMap(({ types }) => types.map(({ type }) => RELATION_WORDS[type].name));
    return {
      ...PLAIN,
      id: `line:${key}`,
      source: nodeOf(alike[0]!.from),
      target: nodeOf(alike[0]!.to),
      label: countedLabel([...new Set(words)], count),
      width: thinning * Math.max(THINNEST, WIDEST * Math.sqrt(count / most)),
      dimmed: focus !== null && !alike.some(({ from, to }) => focus.has(from) && focus.has(to)),
    };
  });
}
