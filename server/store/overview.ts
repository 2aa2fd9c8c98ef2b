import { ENTITY_TYPES, type EntityType } from '../model/types.ts';

/** What a store gives for the overview: see `OVERVIEW_PER_TYPE` and `OVERVIEW_MAX_SCAN`. */
export interface OverviewRow {
  id: string;
  type: EntityType;
  degree: number;
  /** Other ends of its relations; empty above `OVERVIEW_MAX_SCAN` relations (they are known from the other end). */
  neighbours: string[];
}

/** Candidates are the this many best of every type, by degree, ties by id: bounded at any size of the graph. */
export const OVERVIEW_PER_TYPE = 600;

/** Entities with more relations than this are not asked for their neighbours. */
export const OVERVIEW_MAX_SCAN = 200;

/** Bodies and their instruments are what people come for. */
const PREFERRED: ReadonlySet<EntityType> = new Set(['Agency', 'Agreement']);

interface Growth {
  row: OverviewRow;
  /** Relations to what is drawn already, up to 3: more says nothing new. */
  links: number;
}

/**
 * The part worth drawing first, best first: grows from the best-connected body by what is tied to it most
 * (so that instruments with both their parties come before leaves); a new start only where nothing is left to reach.
 */
export function chooseOverview(rows: OverviewRow[], limit: number): string[] {
  const neighbours = undirected(rows);
  const rest = new Map(rows.filter((row) => row.degree > 0).map((row) => [row.id, { row, links: 0 }]));
  const chosen: string[] = [];
  let frontier = new Set<string>();
  while (chosen.length < limit && rest.size > 0) {
    const next = best(frontier.size > 0 ? [...frontier].flatMap((id) => rest.get(id) ?? []) : [...rest.values()]);
    if (!next) break;
    chosen.push(next.row.id);
    rest.delete(next.row.id);
    frontier.delete(next.row.id);
    for (const id of neighbours.get(next.row.id) ?? []) {
      const growth = rest.get(id);
      if (!growth) continue;
      growth.links = Math.min(growth.links + 1, 3);
      frontier.add(id);
    }
  }
  return chosen;
}

function undirected(rows: OverviewRow[]): Map<string, Set<string>> {
  const neighbours = new Map(rows.map((row) => [row.id, new Set<string>()]));
  for (const row of rows) {
    for (const other of row.neighbours) {
      const back = neighbours.get(other);
      if (!back || other === row.id) continue;
      back.add(row.id);
      neighbours.get(row.id)?.add(other);
    }
  }
  return neighbours;
}

function best(candidates: Growth[]): Growth | undefined {
  return candidates.reduce<Growth | undefined>((a, b) => (a && order(a, b) <= 0 ? a : b), undefined);
}

function order(a: Growth, b: Growth): number {
  const preferred = (growth: Growth) => (PREFERRED.has(growth.row.type) ? 0 : 1);
  const type = (growth: Growth) => Object.keys(ENTITY_TYPES).indexOf(growth.row.type);
  return (
    b.links - a.links ||
    preferred(a) - preferred(b) ||
    (a.links === 0 ? type(a) - type(b) : 0) ||
    b.row.degree - a.row.degree ||
    (a.row.id < b.row.id ? -1 : 1)
  );
}
