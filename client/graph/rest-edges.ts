import type { Drawn } from '../state/drawn.ts';
import type { RestLine } from '../state/rest.ts';
import { RELATION_WORDS } from '../state/wording.ts';
import { countedLabel, type EdgeSpec } from './edges.ts';

/** Widths; where more lines than these would fill the picture, all are thinner. */
const WIDEST = 8;
const THINNEST = 1.2;
const ROOMY = 200;

const PLAIN = { relations: [], planned: false, possibly: false, denied: false, colour: null };

/** The lines to groups of the rest of the graph, one for each two of those nodes; the wider the stronger it is beside the others. */
export function restEdgesOf({ lines, nodeOf, focus }: Drawn, ids: ReadonlySet<string>): EdgeSpec[] {
  const pairs = new Map<string, RestLine[]>();
  for (const line of lines) {
    const ends = [nodeOf(line.from), nodeOf(line.to)].sort();
    if (!ends.every((id) => ids.has(id))) continue;
    const key = ends.join(' ');
    const known = pairs.get(key);
    if (known) known.push(line);
    else pairs.set(key, [line]);
  }
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
