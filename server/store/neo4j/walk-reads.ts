import type { RelationFilter } from '../relation-filter.ts';
import type { Handle, Path, PathBounds, Paths, Step } from '../graph-walk.ts';
import { TookTooLong } from '../store-problem.ts';
import type { Run } from './connection.ts';
import { resolveIds } from './entity-reads.ts';
import { narrowing, narrowingLiterals } from './narrowing.ts';
import { integer } from './values.ts';

/** Here a handle is the entity's own id. */
export async function enter(read: Run, ids: string[]): Promise<(Handle | undefined)[]> {
  const resolved = await resolveIds(read, ids);
  return ids.map((id) => resolved.get(id));
}

export async function step(
  read: Run,
  from: Handle[],
  filter: RelationFilter,
  open: Handle[],
  limit: number,
): Promise<Step[]> {
  const parameters = { ...narrowing(filter), from, open, limit: integer(limit) };
  const [row] = await read<{ steps: Step[] }>('steps', parameters, narrowingLiterals(filter));
  return row?.steps ?? [];
}

export async function weigh(read: Run, groups: Handle[][]): Promise<number[]> {
  return (await read<{ weight: number }>('weights', { groups })).map(({ weight }) => weight);
}

const NONE: Paths = { paths: [], visited: 0, complete: true };

/**
 * In one statement; nobody counts what Neo4j looks at on the way, and where the deadline ends it the answer is not complete.
 * Most ids are entities' own: only where one is not may it be the id of a key, which costs two round trips more.
 */
export async function shortest(
  read: Run,
  from: string,
  to: string,
  filter: RelationFilter,
  bounds: PathBounds,
): Promise<Paths> {
  try {
    const own = await shortestBetween(read, from, to, filter, bounds);
    if (own) return own;
    const ids = await resolveIds(read, [from, to]);
    const [start, end] = [ids.get(from), ids.get(to)];
    if (start === undefined || end === undefined) return NONE;
    return (await shortestBetween(read, start, end, filter, bounds)) ?? NONE;
  } catch (error) {
    if (error instanceof TookTooLong) return { ...NONE, complete: false };
    throw error;
  }
}

/** Ways through the same entities, each by its relations; no entities where there is no way. */
interface WaysRow {
  entities: string[] | null;
  ways: string[][];
}

/** Undefined when an end is not known by its own id. */
async function shortestBetween(
  read: Run,
  from: string,
  to: string,
  filter: RelationFilter,
  { longest, limit, visits }: PathBounds,
): Promise<Paths | undefined> {
  if (from === to || longest < 1) return NONE;
  const parameters = { ...narrowing(filter), from, to, most: integer(visits + 1), limit: integer(limit + 1) };
  const rows = await read<WaysRow>('shortest-paths', parameters, { ...narrowingLiterals(filter), longest });
  if (rows.length === 0) return undefined;
  const ways = rows.reduce((sum, row) => sum + row.ways.length, 0);
  const paths = rows.slice(0, limit).flatMap(toPath);
  const visited = new Set(paths.flatMap(({ entities }) => entities)).size;
  return { paths, visited, complete: rows.length <= limit && ways <= visits };
}

function toPath({ entities, ways }: WaysRow): Path[] {
  if (entities === null) return [];
  const steps = entities.slice(1).map((_, at) => [...new Set(ways.flatMap((way) => way[at] ?? []))].sort());
  return [{ entities, steps }];
}
