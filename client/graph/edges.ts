import type { Drawn } from '../state/drawn.ts';
import type { Colour } from '../state/palette.ts';
import { relationRuleOf } from '../state/rules.ts';
import type { CanvasRelation, View } from '../state/view.ts';
import { RELATION_WORDS } from '../state/wording.ts';

/** One line per pair of nodes, however many relations it stands for. */
export interface EdgeSpec {
  id: string;
  source: string;
  target: string;
  label: string;
  relations: string[];
  width: number;
  planned: boolean;
  possibly: boolean;
  denied: boolean;
  dimmed: boolean;
  colour: Colour | null;
}

/** A line to a group says its number from so many relations on. */
const MANY = 3;

/** The lines between those nodes; what lies within one group is not drawn. */
export function edgesOf(view: View, drawn: Drawn, ids: ReadonlySet<string>): EdgeSpec[] {
  return [...byPair(drawn.relations, drawn, ids)].map(([key, pair]) => toEdge(key, pair, view, drawn));
}

/** What leads from one of those nodes to another, by the two in order; what lies within one is left out. */
export function byPair<Line extends { from: string; to: string }>(
  lines: readonly Line[],
  { nodeOf }: Drawn,
  ids: ReadonlySet<string>,
): Map<string, Line[]> {
  const pairs = new Map<string, Line[]>();
  for (const line of lines) {
    const [from, to] = [nodeOf(line.from), nodeOf(line.to)];
    if (from === to || !ids.has(from) || !ids.has(to)) continue;
    const key = [from, to].sort().join(' ');
    const known = pairs.get(key);
    if (known) known.push(line);
    else pairs.set(key, [line]);
  }
  return pairs;
}

function toEdge(key: string, pair: CanvasRelation[], { rules }: View, { nodeOf, possibly, focus }: Drawn): EdgeSpec {
  const [first] = pair;
  const rule = pair.map((relation) => relationRuleOf(rules, relation)).find(Boolean);
  const inFocus = ({ from, to }: CanvasRelation) => focus === null || (focus.has(from) && focus.has(to));
  return {
    id: `line:${key}`,
    source: nodeOf(first!.from),
    target: nodeOf(first!.to),
    label: edgeLabel(pair),
    relations: pair.map((relation) => relation.id),
    width: Math.min(6, 1 + Math.sqrt(pair.length) * 0.5) + (rule?.strong ? 2 : 0),
    planned: pair.every((relation) => relation.mode === 'PLANNED'),
    possibly: pair.every((relation) => possibly.has(relation.id)),
    denied: pair.every((relation) => relation.mode === 'DENIED'),
    dimmed: !pair.some(inFocus),
    colour: rule?.colour ?? null,
  };
}

function edgeLabel(pair: CanvasRelation[]): string {
  const words = new Set(pair.map((relation) => relation.qualifier ?? RELATION_WORDS[relation.type].name));
  return countedLabel([...words], pair.length);
}

/** `"Party to"`, `"Signed, Holds post"`; of many, how many: `"Party to and 2 more (14)"`. */
export function countedLabel(words: readonly string[], count: number): string {
  const told = words.length <= 2 ? words.join(', ') : `${words[0]} and ${words.length - 1} more`;
  return count < MANY ? told : `${told} (${count.toLocaleString('en')})`;
}
