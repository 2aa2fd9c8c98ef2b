import type { Path } from '../server/store/graph-walk.ts';

/** A relation of an entity: the entity, the relation, its other end. */
export type Row = [from: number, relation: number, to: number];

/** What a search by hand reads: a level of relations, and ids by number. */
export interface Rows {
  step(nodes: number[]): Row[];
  ids(table: 'entity' | 'relation', nums: number[]): Map<number, string>;
}

/** What led to each entity: the entities before it, with the relations from them. */
type Before = Map<number, Map<number, number[]>>;

interface Side {
  before: Before;
  frontier: number[];
}

/** All shortest paths by the ids of their entities, searched from both ends, as somebody would write it by hand. */
export function shortestPaths(start: number, end: number, longest: number, rows: Rows): Path[] {
  if (start === end) return [];
  const left: Side = { before: new Map([[start, new Map()]]), frontier: [start] };
  const right: Side = { before: new Map([[end, new Map()]]), frontier: [end] };
  for (let length = 1; length <= longest; length += 1) {
    const [near, far] = left.frontier.length <= right.frontier.length ? [left, right] : [right, left];
    if (near.frontier.length === 0) return [];
    const found: Before = new Map();
    for (const [from, relation, to] of rows.step(near.frontier)) {
      if (near.before.has(to)) continue;
      const ways = found.get(to) ?? new Map<number, number[]>();
      found.set(to, ways.set(from, [...(ways.get(from) ?? []), relation]));
    }
    for (const [node, ways] of found) near.before.set(node, ways);
    near.frontier = [...found.keys()];
    const met = near.frontier.filter((node) => far.before.has(node));
    if (met.length > 0) return joined(met, left.before, right.before, rows);
  }
  return [];
}

function joined(met: number[], left: Before, right: Before, rows: Rows): Path[] {
  const found = met.flatMap((node) =>
    ways(node, left).flatMap((there) => ways(node, right).map((back) => [...there.toReversed(), node, ...back])),
  );
  const steps = found.map((nodes) => nodes.slice(1).map((to, i) => between(nodes[i] ?? 0, to, left, right)));
  const entities = rows.ids('entity', [...new Set(found.flat())]);
  const relations = rows.ids('relation', [...new Set(steps.flat(2))]);
  const named = found.map((nodes, i) => ({
    entities: nodes.map((node) => entities.get(node) ?? ''),
    steps: (steps[i] ?? []).map((some) => some.map((relation) => relations.get(relation) ?? '').sort()),
  }));
  const key = ({ entities }: Path) => entities.join(' ');
  return named.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Every way from an entity back to where the search began, without the entity itself. */
function ways(node: number, before: Before): number[][] {
  const previous = [...(before.get(node)?.keys() ?? [])];
  return previous.length === 0 ? [[]] : previous.flatMap((one) => ways(one, before).map((rest) => [one, ...rest]));
}

function between(from: number, to: number, left: Before, right: Before): number[] {
  return left.get(to)?.get(from) ?? right.get(from)?.get(to) ?? [];
}
