import type { FoundPaths, Path } from '../graph-walk.ts';
import type { Connection, Parameters } from './connection.ts';
import { listed } from './narrowing.ts';

/** Two related entities of which the second is one step nearer to the end. */
export type Way = [from: number, to: number];

/** A step of a path, and the id of the entity to which it leads. */
interface Step {
  to: number;
  entity: string;
  relations: string[];
}

const IDS = `SELECT group_concat(json_array(num, id)) FROM entity WHERE num IN ${listed('list')}`;

/** The paths that these ways make, by ids; `ofRelation`: conditions on their relations (rows `a` of `step`). */
export function tellPaths(
  connection: Connection,
  [start, end]: [number, number],
  ways: Way[],
  { ofRelation, parameters }: { ofRelation: string; parameters: Parameters },
  limit: number,
): FoundPaths {
  const relations = `SELECT group_concat('[' || a.node || ',' || a.neighbour || ',"' || r.id || '"]' ORDER BY r.id)
    FROM json_each(:ways) w CROSS JOIN step a ON a.node = w.value ->> 0 AND a.neighbour = w.value ->> 1
    CROSS JOIN relation r ON r.num = a.relation WHERE true${ofRelation}`;
  const list = JSON.stringify([...new Set(ways.flat())]);
  const ids = new Map(connection.list<[num: number, id: string]>(IDS, { list }));
  const steps = new Map<number, Map<number, Step>>();
  const given = { ...parameters, ways: JSON.stringify(eachOnce(ways)) };
  for (const [from, to, relation] of connection.list<[...Way, relation: string]>(relations, given)) {
    const own = steps.get(from) ?? new Map<number, Step>();
    const step = own.get(to) ?? { to, entity: ids.get(to) ?? '', relations: [] };
    step.relations.push(relation);
    steps.set(from, own.set(to, step));
  }
  const next = new Map([...steps].map(([from, own]) => [from, [...own.values()].sort(byEntity)]));
  const paths = pathsAlong(next, start, end, ids.get(start) ?? '', limit + 1);
  return { paths: paths.slice(0, limit), complete: paths.length <= limit };
}

/** Two entities with several relations are one way. */
function eachOnce(ways: Way[]): Way[] {
  const ends = new Map<number, Set<number>>();
  for (const [from, to] of ways) ends.set(from, (ends.get(from) ?? new Set()).add(to));
  return [...ends].flatMap(([from, some]) => [...some].map((to): Way => [from, to]));
}

function byEntity(a: Step, b: Step): number {
  return a.entity < b.entity ? -1 : 1;
}

/** Every way on leads to the end; the first `most` paths by the ids of their entities. */
function pathsAlong(next: Map<number, Step[]>, start: number, end: number, first: string, most: number): Path[] {
  const paths: Path[] = [];
  const trail: Step[] = [];
  const goOn = (node: number): void => {
    if (node === end) {
      const entities = [first, ...trail.map(({ entity }) => entity)];
      paths.push({ entities, steps: trail.map(({ relations }) => relations) });
      return;
    }
    for (const step of next.get(node) ?? []) {
      if (paths.length >= most) return;
      trail.push(step);
      goOn(step.to);
      trail.pop();
    }
  };
  goOn(start);
  return paths;
}
