import type { RelationFilter } from '../relation-filter.ts';
import type { GraphWalk, Handle, PathBounds, Paths, Step } from '../graph-walk.ts';
import { distances, searchPaths, type Neighbours } from './path-search.ts';

/** What lies between the ends is narrowed by type and by whether it has ended, the ends are not. */
export interface PathOptions extends RelationFilter, PathBounds {
  /** Also longer paths than the shortest, none through an entity twice. */
  longer: boolean;
}

/** What has been seen from one end. */
interface Side {
  distance: Map<Handle, number>;
  frontier: Handle[];
  /** Relations of the frontier, about; undefined where they were not counted yet. */
  cost: number | undefined;
  /** What was looked at, step by step. */
  taken: Step[][];
}

type Neighbourhood = Map<Handle, Map<Handle, Handle[]>>;

/** So many entities are weighed; of more it is supposed that each has the usual number of relations. */
const MOST_WEIGHED = 100;
const USUAL_RELATIONS = 20;

const NONE: Paths = { paths: [], visited: 0, complete: true };

/** Paths between two entities; unknown ids have none. The answer does not depend on the database, but for what limits cut. */
export async function findPaths(walk: GraphWalk, from: string, to: string, options: PathOptions): Promise<Paths> {
  return options.longer ? findAllPaths(walk, from, to, options) : walk.shortest(from, to, options, options);
}

/** Searched from both ends at once, level by level. */
async function findAllPaths(walk: GraphWalk, from: string, to: string, options: PathOptions): Promise<Paths> {
  const [start, end] = await walk.enter([from, to]);
  if (start === undefined || end === undefined || start === end) return NONE;
  const sides: [Side, Side] = [sideOf(start), sideOf(end)];
  const [left, right] = sides;
  for (let relations = 0; left.taken.length + right.taken.length < options.longest;) {
    const side = await cheaperSide(walk, sides);
    if (!side) break;
    const most = options.visits - visitedBy(sides) - relations;
    const rows = await walk.step(side.frontier, options, [start, end], most + 1);
    if (rows.length > most) return { ...NONE, visited: visitedBy(sides), complete: false };
    relations += rows.length;
    advance(side, rows);
  }
  const [visited, shortest] = [visitedBy(sides), meeting(sides)];
  if (shortest === undefined) return { ...NONE, visited };
  const { longest, limit, visits } = options;
  const neighbours = neighbourhood([...left.taken, ...right.taken].flat());
  const graph = await named(walk, neighbours, handlesBetween(neighbours, start, end, longest));
  return {
    visited,
    ...searchPaths(graph.neighbours, graph.name(start), graph.name(end), { shortest, longest, limit, visits }),
  };
}

/** What the search walks on: of what lies between the ends, neighbours by id with the relations to them, in order. */
async function named(walk: GraphWalk, neighbours: Neighbourhood, between: Handle[]) {
  const inside = new Set(between);
  const ways = between.map((handle) => [...(neighbours.get(handle) ?? [])].filter(([to]) => inside.has(to)));
  const relations = [...new Set(ways.flatMap((steps) => steps.flatMap(([, some]) => some)))];
  const ids = await walk.leave(between, relations);
  const entityIds = new Map(between.map((handle, i) => [handle, ids.entities[i] ?? '']));
  const relationIds = new Map(relations.map((handle, i) => [handle, ids.relations[i] ?? '']));
  const name = (handle: Handle) => entityIds.get(handle) ?? '';
  const byId = (a: [string, unknown], b: [string, unknown]) => (a[0] < b[0] ? -1 : 1);
  const told = between.map((handle, i): [string, Map<string, string[]>] => {
    const steps = (ways[i] ?? []).map(([to, some]): [string, string[]] => [
      name(to),
      some.map((relation) => relationIds.get(relation) ?? '').sort(),
    ]);
    return [name(handle), new Map(steps.sort(byId))];
  });
  return { name, neighbours: new Map(told) satisfies Neighbours };
}

function sideOf(handle: Handle): Side {
  return { distance: new Map([[handle, 0]]), frontier: [handle], cost: undefined, taken: [] };
}

function visitedBy([a, b]: [Side, Side]): number {
  return a.distance.size + b.distance.size;
}

/** The side whose next step looks at fewer relations, so that a hub is met from its quiet neighbours; one that has run dry is done. */
async function cheaperSide(walk: GraphWalk, sides: [Side, Side]): Promise<Side | undefined> {
  const [a, b] = sides;
  if (a.frontier.length === 0 || b.frontier.length === 0) return undefined;
  const fresh = sides.filter(({ cost }) => cost === undefined);
  const few = fresh.filter(({ frontier }) => frontier.length <= MOST_WEIGHED);
  for (const side of fresh) side.cost = side.frontier.length * USUAL_RELATIONS;
  const weights = few.length > 0 ? await walk.weigh(few.map(({ frontier }) => frontier)) : [];
  few.forEach((side, i) => (side.cost = weights[i] ?? 0));
  return (a.cost ?? 0) <= (b.cost ?? 0) ? a : b;
}

function advance(side: Side, rows: Step[]): void {
  side.taken.push(rows);
  const next: Handle[] = [];
  for (const [, , to] of rows) {
    if (side.distance.has(to)) continue;
    side.distance.set(to, side.taken.length);
    next.push(to);
  }
  side.frontier = next;
  side.cost = undefined;
}

function neighbourhood(steps: Step[]): Neighbourhood {
  const neighbours: Neighbourhood = new Map();
  for (const [from, relation, to] of steps) {
    join(neighbours, from, relation, to);
    join(neighbours, to, relation, from);
  }
  return neighbours;
}

function join(neighbours: Neighbourhood, from: Handle, relation: Handle, to: Handle): void {
  if (from === to) return;
  const steps = neighbours.get(from) ?? new Map<Handle, Handle[]>();
  neighbours.set(from, steps);
  const relations = steps.get(to);
  if (!relations) steps.set(to, [relation]);
  else if (!relations.includes(relation)) relations.push(relation);
}

/** Length of the shortest path; undefined where the sides have no entity in common. */
function meeting([a, b]: [Side, Side]): number | undefined {
  const [small, large] = a.distance.size <= b.distance.size ? [a, b] : [b, a];
  let shortest: number | undefined;
  for (const [handle, steps] of small.distance) {
    const others = large.distance.get(handle);
    if (others !== undefined) shortest = Math.min(shortest ?? Infinity, steps + others);
  }
  return shortest;
}

/** Entities through which a path of at most `longest` steps can lead. */
function handlesBetween(neighbours: Neighbourhood, start: Handle, end: Handle, longest: number): Handle[] {
  const [fromStart, fromEnd] = [distances(neighbours, start), distances(neighbours, end)];
  return [...fromStart.keys()].filter((handle) => {
    const steps = (fromStart.get(handle) ?? Infinity) + (fromEnd.get(handle) ?? Infinity);
    return steps <= longest;
  });
}
