import type { FoundPaths, Path, PathBounds } from '../graph-walk.ts';

/** Neighbours of each entity with the relations that lead to them; the order is the order of the search. */
export type Neighbours = Map<string, Map<string, string[]>>;

interface Bounds extends PathBounds {
  shortest: number;
}

/** Loop-free paths between two entities, shortest first, those of equal length in the order of the neighbours. */
export function searchPaths(
  neighbours: Neighbours,
  start: string,
  end: string,
  { shortest, longest, limit, visits }: Bounds,
): FoundPaths {
  const left = distances(neighbours, end);
  const paths: string[][] = [];
  const trail = [start];
  const passed = new Set(trail);
  let tries = 0;

  /** Goes on from the end of the trail with `steps` steps left; false when a limit is hit. */
  function follow(steps: number): boolean {
    const at = trail.at(-1) ?? start;
    if (steps === 0) return paths.push([...trail]) <= limit;
    for (const next of neighbours.get(at)?.keys() ?? []) {
      const far = left.get(next) ?? Infinity;
      if (far > steps - 1 || passed.has(next) || (next === end) !== (steps === 1)) continue;
      if (++tries > visits) return false;
      trail.push(next);
      passed.add(next);
      const going = follow(steps - 1);
      trail.pop();
      passed.delete(next);
      if (!going) return false;
    }
    return true;
  }

  let complete = true;
  for (let length = shortest; complete && length <= longest; length++) complete = follow(length);
  return { paths: paths.slice(0, limit).map((entities) => withSteps(neighbours, entities)), complete };
}

function withSteps(neighbours: Neighbours, entities: string[]): Path {
  const steps = entities.slice(1).map((to, i) => neighbours.get(entities[i] ?? '')?.get(to) ?? []);
  return { entities, steps };
}

/** Steps from one entity to every other that can be reached. */
export function distances<Key>(neighbours: Map<Key, Map<Key, unknown>>, start: Key): Map<Key, number> {
  const found = new Map([[start, 0]]);
  for (const [at, steps] of found) {
    for (const next of neighbours.get(at)?.keys() ?? []) if (!found.has(next)) found.set(next, steps + 1);
  }
  return found;
}
