import type { GraphWalk, Handle, RelationFilter, Step } from '../graph-store.ts';
import { distances, searchPaths, type Neighbours, type Path } from './path-search.ts';

export interface Paths {
  /** Shortest first; of equal length by the ids of their entities. */
  paths: Path[];
  /** Entities looked at. */
  visited: number;
  /** False when a limit was hit: there may be other paths. */
  complete: boolean;
}

export interface PathOptions extends RelationFilter {
  /** Steps at most; `neighbourTypes` narrows what lies between the ends, not the ends. */
  longest: number;
  /** Also longer paths than the shortest, none through an entity twice. */
  longer: boolean;
  /** Paths at most. */
  limit: number;
  /** Entities and relations to look at, at most. */
  visits: number;
}

/** What has been seen from one end. */
interface Side {
  distance: Map<Handle, number>;
  frontier: Handle[];
  depth: number;
}

interface Region {
  neighbours: Map<Handle, Map<Handle, string[]>>;
  /** Relations looked at. */
  relations: number;
}

const NONE: Paths = { paths: [], visited: 0, complete: true };

/**
 * Paths between two entities, found from both ends at once, level by level, so that the answer does not depend on the
 * database. Unknown ids have no paths.
 */
export async function findPaths(walk: GraphWalk, from: string, to: string, options: PathOptions): Promise<Paths> {
  const [start, end] = await walk.enter([from, to]);
  if (start === undefined || end === undefined || start === end) return NONE;
  const sides: [Side, Side] = [sideOf(start), sideOf(end)];
  const region: Region = { neighbours: new Map(), relations: 0 };
  const wanted = options.longer ? options.longest : undefined;
  let shortest: number | undefined;
  for (;;) {
    const depth = sides[0].depth + sides[1].depth;
    shortest ??= meeting(sides);
    if (depth >= Math.min(options.longest, wanted ?? shortest ?? Infinity)) break;
    const side = nextSide(sides);
    if (!side) break;
    const left = options.visits - visitedBy(sides) - region.relations;
    const rows = await walk.step(side.frontier, options, [start, end], left + 1);
    if (rows.length > left) return { ...NONE, visited: visitedBy(sides), complete: false };
    advance(side, rows, region);
  }
  const visited = visitedBy(sides);
  if (shortest === undefined) return { ...NONE, visited };
  const longest = options.longer ? options.longest : shortest;
  const between = handlesBetween(region.neighbours, start, end, longest);
  const ids = await walk.leave(between);
  const name = new Map(between.map((handle, i) => [handle, ids[i] ?? '']));
  const graph = namedNeighbours(region, name);
  const ends = [name.get(start) ?? '', name.get(end) ?? ''] as const;
  return {
    visited,
    ...searchPaths(graph, ...ends, { shortest, longest, limit: options.limit, visits: options.visits }),
  };
}

/** What the search walks on: of what lies between the ends, neighbours by id with the relations to them, in order. */
function namedNeighbours({ neighbours }: Region, name: Map<Handle, string>): Neighbours {
  const byId = (a: [string, unknown], b: [string, unknown]) => (a[0] < b[0] ? -1 : 1);
  return new Map(
    [...name].map(([handle, id]) => {
      const steps = [...(neighbours.get(handle) ?? [])].flatMap(([to, relations]): [string, string[]][] => {
        const other = name.get(to);
        return other === undefined ? [] : [[other, relations.toSorted()]];
      });
      return [id, new Map(steps.sort(byId))];
    }),
  );
}

function sideOf(handle: Handle): Side {
  return { distance: new Map([[handle, 0]]), frontier: [handle], depth: 0 };
}

function visitedBy([a, b]: [Side, Side]): number {
  return a.distance.size + b.distance.size;
}

/** The side with the smaller frontier, so that a hub is met from its quiet neighbours; one that has run dry is done. */
function nextSide([a, b]: [Side, Side]): Side | undefined {
  if (a.frontier.length === 0 || b.frontier.length === 0) return undefined;
  return a.frontier.length <= b.frontier.length ? a : b;
}

function advance(side: Side, rows: Step[], region: Region): void {
  side.depth += 1;
  const next: Handle[] = [];
  for (const [from, relation, to] of rows) {
    join(region, from, relation, to);
    join(region, to, relation, from);
    if (side.distance.has(to)) continue;
    side.distance.set(to, side.depth);
    next.push(to);
  }
  region.relations += rows.length;
  side.frontier = next;
}

function join({ neighbours }: Region, from: Handle, relation: string, to: Handle): void {
  if (from === to) return;
  const steps = neighbours.get(from) ?? new Map<Handle, string[]>();
  neighbours.set(from, steps);
  const relations = steps.get(to);
  if (!relations) steps.set(to, [relation]);
  else if (!relations.includes(relation)) relations.push(relation);
}

/** Length of the shortest path, as soon as both sides have seen a common entity. */
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
function handlesBetween(neighbours: Region['neighbours'], start: Handle, end: Handle, longest: number): Handle[] {
  const [fromStart, fromEnd] = [distances(neighbours, start), distances(neighbours, end)];
  return [...fromStart.keys()].filter((handle) => {
    const steps = (fromStart.get(handle) ?? Infinity) + (fromEnd.get(handle) ?? Infinity);
    return steps <= longest;
  });
}
