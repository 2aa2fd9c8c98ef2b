import { leastShared, spellingGrams, swaps } from '../../model/close-spelling.ts';
import { foldName } from '../../model/name-keys.ts';
import type { WantedKey } from '../../model/rank-names.ts';
import { ENTITY_TYPES } from '../../model/types.ts';
import type { Page } from '../graph-store.ts';
import type { NameFilter } from '../search-filters.ts';
import type { Proposal } from '../search-names.ts';
import type { Connection, Parameters } from './connection.ts';
import { loadEntities, resolveIds } from './entity-reads.ts';
import { listed } from './narrowing.ts';
import { WHOLE } from './save-entities.ts';

/** After every string that a key can begin with. */
const LAST = '\u{10FFFF}';

/** Keys from `from` up to `to`, and these. */
interface KeySet {
  from: string;
  to: string;
  close: string[];
}

const BODIES = `SELECT :country UNION ALL SELECT b.neighbour FROM adjacent b
  WHERE b.node = :country AND b.type IN ('IN_COUNTRY', 'PART_OF') AND b.direction = 'in' AND b.mode <> 'denied'`;

const OF_COUNTRY = `AND (num IN (${BODIES}) OR EXISTS (
    SELECT 1 FROM adjacent a WHERE a.node = entity.num AND a.type IN ('HOLDS_POST', 'PARTY_TO', 'TOOK_PART_IN')
      AND a.mode <> 'denied' AND a.neighbour IN (${BODIES})
  ))`;

/** The best by degree of the entities with a key of every set, and how many there are. */
function proposal(sets: KeySet[], ofCountry: boolean): string {
  const bearers = sets.map(({ close }, i) => {
    const range = `SELECT entity FROM name_key WHERE key >= :from${i} AND key < :to${i}`;
    return close.length === 0
      ? range
      : `SELECT entity FROM (${range} UNION SELECT entity FROM name_key WHERE key IN ${listed(`close${i}`)})`;
  });
  return `SELECT group_concat(json_array(id, degree, total)) FROM (
    SELECT id, degree, count(*) OVER () AS total FROM entity
    WHERE num IN (${bearers.join(' INTERSECT ')}) AND type IN ${listed('types')} ${ofCountry ? OF_COUNTRY : ''}
    ORDER BY degree DESC, id LIMIT :limit)`;
}

function parametersOf(sets: KeySet[]): Parameters {
  const each = sets.flatMap(({ from, to, close }, i): [string, string][] => [
    [`from${i}`, from],
    [`to${i}`, to],
    ...(close.length > 0 ? [[`close${i}`, JSON.stringify(close)] as [string, string]] : []),
  ]);
  return Object.fromEntries(each);
}

/** Which names may be asked for, see `rankNames`; none for an unknown country. */
export function candidates(
  connection: Connection,
  query: string,
  wanted: WantedKey[],
  { types, country, offset, limit }: Page & NameFilter,
): Proposal {
  const filter: Parameters = { types: JSON.stringify(types ?? Object.keys(ENTITY_TYPES)) };
  if (country !== undefined) {
    const id = resolveIds(connection, [country]).get(country) ?? '';
    const [num] = connection.column<number>('SELECT num FROM entity WHERE id = :id', { id });
    if (num === undefined) return { candidates: [], total: 0 };
    filter['country'] = num;
  }
  const best = (sets: KeySet[]) =>
    connection.list<[id: string, degree: number, total: number]>(proposal(sets, country !== undefined), {
      ...parametersOf(sets),
      ...filter,
      limit: Math.max(offset + limit, 1),
    });
  const matches = best(wanted.map(({ begins, close }) => ({ from: begins, to: begins + LAST, close })));
  const [, , total = 0] = matches[0] ?? [];
  const named = (to: string) => best([{ from: WHOLE + foldName(query), to, close: [] }]);
  const whole = WHOLE + foldName(query);
  const more = total > offset + limit ? [...named(`${whole}\0`), ...named(whole + LAST)] : [];
  const degrees = new Map([...matches, ...more].map(([id, degree]) => [id, degree]));
  const found = loadEntities(connection, [...degrees.keys()]);
  return { candidates: [...found.values()].map((entity) => ({ entity, degree: degrees.get(entity.id) ?? 0 })), total };
}

const SIMILAR = `SELECT word FROM json_each(:asked) a JOIN spelling s ON s.gram IN (SELECT value FROM json_each(a.value ->> 1))
    GROUP BY a.key, word HAVING count(*) >= a.value ->> 0
  UNION SELECT key FROM name_key WHERE key IN ${listed('swapped')}`;

/** Words of names that share enough grams with one of these, or are one of its swaps. */
export function similarWords(connection: Connection, words: string[]): string[] {
  const asked = JSON.stringify(words.map((word) => [leastShared(word), spellingGrams(word)]));
  return connection.column<string>(SIMILAR, { asked, swapped: JSON.stringify(words.flatMap(swaps)) });
}
