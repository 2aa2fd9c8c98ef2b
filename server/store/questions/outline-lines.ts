import type { RelationType } from '../../model/types.ts';
import type { WholeGraph, WholeLine } from '../whole-graph.ts';
import { mostFirst, total, type TypeCount } from './type-counts.ts';

/**
 * Relations between two groups, or a group and a thing apart: ids of things, keys of groups. Each counts once
 * between any two that its ends are in.
 */
export interface OutlineLine {
  from: string;
  to: string;
  count: number;
  /** Most first. */
  types: TypeCount<RelationType>[];
}

/** What the thing at a place is drawn in: its own id, or the keys of its groups; the same list each time. */
export type DrawnIn = (place: number) => readonly string[];

/** Relations after which others are answered. */
const STOP = 100_000;

/** Most relations first; `isAsked` says of a relation whether it counts. */
export function* linesBetween(
  graph: WholeGraph,
  isAsked: (line: WholeLine) => boolean,
  drawnIn: DrawnIn,
): Generator<void, OutlineLine[]> {
  const { names, nodes } = numbered(graph, drawnIn);
  const between = new Map<number, Between>();
  for (const [at, line] of graph.lines.entries()) {
    if (at % STOP === 0) yield;
    if (!isAsked(line)) continue;
    for (const from of nodes[line.from]!) {
      for (const to of nodes[line.to]!) if (from !== to) count(between, line, from, to, names);
    }
  }
  return [...between.values()]
    .map(({ from, to, types }) => ({ from, to, count: total(types), types: mostFirst(types) }))
    .sort((a, b) => b.count - a.count || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}

/** Relations between two, as they are counted. */
interface Between {
  from: string;
  to: string;
  /** The line that was counted last: it counts once, though its ends may be in both. */
  last: WholeLine | null;
  types: Map<RelationType, number>;
}

/** Numbers for what things are drawn in, in the order of their names: texts would take ten times as long for a million lines. */
function numbered({ things }: WholeGraph, drawnIn: DrawnIn) {
  const lists = things.map((_, place) => drawnIn(place));
  const each = [...new Set(lists)];
  const names = [...new Set(each.flat())].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const numberLists = new Map(each.map((list) => [list, list.map((name) => numbers.get(name)!)]));
  return { names, nodes: lists.map((list) => numberLists.get(list)!) };
}

function count(between: Map<number, Between>, line: WholeLine, one: number, other: number, names: string[]): void {
  const [from, to] = one < other ? [one, other] : [other, one];
  const key = from * names.length + to;
  let known = between.get(key);
  if (!known) {
    known = { from: names[from]!, to: names[to]!, last: null, types: new Map() };
    between.set(key, known);
  }
  if (known.last === line) return;
  known.last = line;
  known.types.set(line.type, (known.types.get(line.type) ?? 0) + 1);
}
