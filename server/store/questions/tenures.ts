import { relationHolds } from '../../model/as-of.ts';
import type { Entity, Relation } from '../../model/graph.ts';
import type { Mode } from '../../model/types.ts';
import type { GraphReader } from '../graph-store.ts';
import type { Told } from './countable.ts';
import { grouped } from './value-counts.ts';

export interface TenureOptions {
  /** Only posts that can be held on this day (days since 1970-01-01). */
  asOf?: number;
  modes: Mode[];
  /** Posts looked at, at most: all of the bodies concerned. */
  limit: number;
}

/** Who holds a post of whom. */
export interface Tenure {
  /** HOLDS_POST: its qualifier is the title, its `valid` from the first to the last time that a text sees it. */
  relation: Relation;
  official: Entity;
  /** A body or a country. */
  body: Entity;
  /** Whether it is held on the day asked for; certainly when no day was. */
  holds: Told;
  /** Who was seen in the same post of the same body last before, and first after; null when nobody was. */
  predecessor: Relation | null;
  successor: Relation | null;
}

export interface Tenures {
  /** By body and title, then by the first day seen, those without a date last, ties by id. */
  tenures: Tenure[];
  complete: boolean;
}

/** Who held which post of a body or country when, or an official's posts; unknown ids and other things have none. */
export async function askTenures(reader: GraphReader, id: string, options: TenureOptions): Promise<Tenures> {
  const [asked] = await reader.entities([id]);
  if (!asked) return { tenures: [], complete: true };
  const posts = (ids: string[]) =>
    reader.around(ids, { relationTypes: ['HOLDS_POST'], modes: options.modes }, options.limit);
  const own = await posts([asked.id]);
  const bodies = [...new Set(own.relations.map(({ to }) => to))].sort();
  const all = asked.type === 'Official' ? await posts(bodies) : own;
  const entities = new Map([asked, ...own.entities, ...all.entities].map((entity) => [entity.id, entity]));
  const lines = grouped(
    [...all.relations, ...own.relations],
    ({ to, qualifier }) => `${to}\n${qualifier.toLowerCase()}`,
  );
  const tenures = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, line]) => inLine(line, entities, options.asOf));
  return {
    tenures: tenures.filter(({ official, body }) => official.id === asked.id || body.id === asked.id),
    complete: own.complete && all.complete,
  };
}

/** The tenures of one post, each once. */
function inLine(line: Relation[], entities: Map<string, Entity>, asOf: number | undefined): Tenure[] {
  const sorted = [...new Map(line.map((relation) => [relation.id, relation])).values()].sort(byFirstDay);
  return sorted.flatMap((relation, i) => {
    const [official, body] = [entities.get(relation.from), entities.get(relation.to)];
    const holds = asOf === undefined ? 'certainly' : relationHolds(relation, asOf);
    if (!official || !body || holds === 'no') return [];
    const other = (one: Relation) => relation.firstDay !== null && one.firstDay !== null && one.from !== relation.from;
    const predecessor = sorted.slice(0, i).findLast(other) ?? null;
    return [{ relation, official, body, holds, predecessor, successor: sorted.slice(i + 1).find(other) ?? null }];
  });
}

function byFirstDay(a: Relation, b: Relation): number {
  const [x, y] = [a.firstDay ?? Infinity, b.firstDay ?? Infinity];
  return x === y ? (a.id < b.id ? -1 : 1) : x - y;
}
