import { foldName, queryKeys, rankHits } from '../../model/name-keys.ts';
import { ENTITY_TYPES, type EntityType } from '../../model/types.ts';
import type { Page, Paged, SearchHit } from '../graph-store.ts';
import type { Connection, Parameters } from './connection.ts';
import { loadEntities } from './entity-reads.ts';
import { WHOLE } from './save-entities.ts';

/** After every string that a key can begin with. */
const LAST = '\u{10FFFF}';

/** The best by degree of the entities with a key in range `from0`..`to0`, one in `from1`..`to1`, and so on; and how many there are. */
function proposal(ranges: number): string {
  const range = (i: number) => `SELECT entity FROM name_key WHERE key >= :from${i} AND key < :to${i}`;
  const all = Array.from({ length: ranges }, (_, i) => range(i)).join(' INTERSECT ');
  return `SELECT group_concat(json_array(id, degree, total)) FROM (
    SELECT id, degree, count(*) OVER () AS total FROM entity
    WHERE num IN (${all}) AND type IN (SELECT value FROM json_each(:types)) ORDER BY degree DESC, id LIMIT :limit)`;
}

function between(ranges: [from: string, to: string][]): Parameters {
  return Object.fromEntries(
    ranges.flatMap(([from, to], i) => [
      [`from${i}`, from],
      [`to${i}`, to],
    ]),
  );
}

export function search(
  connection: Connection,
  query: string,
  options: Page & { types?: EntityType[] },
): Paged<SearchHit> {
  const words = queryKeys(query).map((key): [string, string] => [key, key + LAST]);
  if (words.length === 0) return { items: [], total: 0 };
  const types = JSON.stringify(options.types ?? Object.keys(ENTITY_TYPES));
  const end = options.offset + options.limit;
  const best = (ranges: [string, string][]) =>
    connection.list<[id: string, degree: number, total: number]>(proposal(ranges.length), {
      ...between(ranges),
      types,
      limit: Math.max(end, 1),
    });
  const matches = best(words);
  const [, , total = 0] = matches[0] ?? [];
  const whole = WHOLE + foldName(query);
  const named = total > end ? [...best([[whole, `${whole}\0`]]), ...best([[whole, whole + LAST]])] : [];
  const degrees = new Map([...matches, ...named].map(([id, degree]) => [id, degree]));
  return { items: rank(connection, query, degrees).slice(options.offset, end), total };
}

function rank(connection: Connection, query: string, degrees: Map<string, number>): SearchHit[] {
  const found = loadEntities(connection, [...degrees.keys()]);
  const candidates = [...found.values()].map((entity) => ({
    id: entity.id,
    name: entity.name,
    names: entity.aliases.map((alias) => alias.text),
    degree: degrees.get(entity.id) ?? 0,
  }));
  return rankHits(query, candidates).flatMap(({ id, matched }) => {
    const entity = found.get(id);
    return entity ? [{ entity, matched, degree: degrees.get(id) ?? 0 }] : [];
  });
}
