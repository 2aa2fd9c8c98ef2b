import type { FoundPaths } from '../graph-walk.ts';
import type { Connection, Parameters } from './connection.ts';

/** Two related entities of which the second is one step nearer to the end. */
export type Way = [from: number, to: number];

interface Step {
  from: number;
  to: number;
  /** Ids in order; empty until a path of this step is told. */
  relations: string[];
}

const IDS = `SELECT group_concat('[' || e.num || ',"' || e.id || '"]' ORDER BY e.id)
  FROM json_each(:list) l CROSS JOIN entity e ON e.num = l.value`;

/**
 * The paths that these ways make, by ids; `ofRelation`: conditions on their relations (rows `a` of `step`), which are
 * read for the paths that are told only.
 */
export function tellPaths(
  connection: Connection,
  [start, end]: [number, number],
  ways: Way[],
  { ofRelation, parameters }: { ofRelation: string; parameters: Parameters },
  limit: number,
): FoundPaths {
  const list = JSON.stringify([...new Set(ways.flat())]);
  const ids = new Map(connection.list<[num: number, id: string]>(IDS, { list }));
  const found = trails(stepsInOrder(ways, ids.keys()), start, end, limit + 1);
  const kept = found.slice(0, limit);
  readRelations(connection, [...new Set(kept.flat())], ofRelation, parameters);
  const paths = kept.map((trail) => ({
    entities: [start, ...trail.map(({ to }) => to)].map((node) => ids.get(node) ?? ''),
    steps: trail.map(({ relations }) => relations),
  }));
  return { paths, complete: found.length <= limit };
}

/** The steps that lead on from each entity, in the order of what they lead to. */
function stepsInOrder(ways: Way[], order: Iterable<number>): Map<number, Step[]> {
  const sources = new Map<number, Set<number>>();
  for (const [from, to] of ways) {
    const some = sources.get(to);
    if (some) some.add(from);
    else sources.set(to, new Set([from]));
  }
  const steps = new Map<number, Step[]>();
  for (const to of order) {
    for (const from of sources.get(to) ?? []) {
      const step = { from, to, relations: [] };
      const some = steps.get(from);
      if (some) some.push(step);
      else steps.set(from, [step]);
    }
  }
  return steps;
}

/** Every step on leads to the end: the first `most` ways there. */
function trails(steps: Map<number, Step[]>, start: number, end: number, most: number): Step[][] {
  const found: Step[][] = [];
  const trail: Step[] = [];
  const goOn = (node: number): void => {
    if (node === end) found.push([...trail]);
    for (const step of steps.get(node) ?? []) {
      if (found.length >= most) return;
      trail.push(step);
      goOn(step.to);
      trail.pop();
    }
  };
  goOn(start);
  return found;
}

/** Gives each step the ids of its relations. */
function readRelations(connection: Connection, steps: Step[], ofRelation: string, parameters: Parameters): void {
  const sql = `SELECT group_concat('[' || w.key || ',"' || r.id || '"]' ORDER BY r.id)
    FROM json_each(:ways) w CROSS JOIN step a ON a.node = w.value ->> 0 AND a.neighbour = w.value ->> 1
    CROSS JOIN relation r ON r.num = a.relation WHERE true${ofRelation}`;
  const ways = JSON.stringify(steps.map(({ from, to }): Way => [from, to]));
  for (const [at, id] of connection.list<[at: number, id: string]>(sql, { ...parameters, ways })) {
    steps[at]?.relations.push(id);
  }
}
