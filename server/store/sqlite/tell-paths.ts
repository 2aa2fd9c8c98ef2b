import type { FoundPaths } from '../graph-walk.ts';
import type { Connection, Parameters } from './connection.ts';
import { listed } from './narrowing.ts';

/** Two related entities of which the second is one step nearer to the end. */
export type Way = [from: number, to: number];

const IDS = `SELECT group_concat(json_array(num, id)) FROM entity WHERE num IN ${listed('list')}`;

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
  const idOf = (node: number) => ids.get(node) ?? '';
  const next = new Map<number, Set<number>>();
  for (const [from, to] of ways) next.set(from, (next.get(from) ?? new Set()).add(to));
  const inOrder = [...next].map(([from, some]): [number, number[]] => [
    from,
    [...some].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)),
  ]);
  const found = trails(new Map(inOrder), start, end, limit + 1);
  const kept = found.slice(0, limit);
  const relations = relationsOf(connection, kept, ofRelation, parameters);
  const paths = kept.map((trail) => ({
    entities: trail.map(idOf),
    steps: trail.slice(1).map((to, at) => relations.get(`${trail[at]} ${to}`) ?? []),
  }));
  return { paths, complete: found.length <= limit };
}

/** Every way on leads to the end: the first `most` of them. */
function trails(next: Map<number, number[]>, start: number, end: number, most: number): number[][] {
  const found: number[][] = [];
  const trail = [start];
  const goOn = (node: number): void => {
    if (node === end) found.push([...trail]);
    for (const to of next.get(node) ?? []) {
      if (found.length >= most) return;
      trail.push(to);
      goOn(to);
      trail.pop();
    }
  };
  goOn(start);
  return found;
}

/** Ids of the relations of each step, by the numbers of its two entities. */
function relationsOf(
  connection: Connection,
  paths: number[][],
  ofRelation: string,
  parameters: Parameters,
): Map<string, string[]> {
  const steps = new Map(
    paths.flatMap((trail) => trail.slice(1).map((to, at) => [`${trail[at]} ${to}`, [trail[at], to]] as const)),
  );
  const sql = `SELECT group_concat('["' || a.node || ' ' || a.neighbour || '","' || r.id || '"]' ORDER BY r.id)
    FROM json_each(:ways) w CROSS JOIN step a ON a.node = w.value ->> 0 AND a.neighbour = w.value ->> 1
    CROSS JOIN relation r ON r.num = a.relation WHERE true${ofRelation}`;
  const given = { ...parameters, ways: JSON.stringify([...steps.values()]) };
  const relations = new Map<string, string[]>();
  for (const [step, id] of connection.list<[step: string, id: string]>(sql, given)) {
    const own = relations.get(step);
    if (own) own.push(id);
    else relations.set(step, [id]);
  }
  return relations;
}
