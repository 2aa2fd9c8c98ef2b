import type { Mode } from '../../model/types.ts';
import type { Dealing, DealingFilter, DealingParty } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { listed } from './narrowing.ts';

/** Numbers of the dealings that bodies and countries of a list have, through their officials too. */
function dealingsOf(side: string): string {
  return `WITH body AS (
      SELECT num FROM entity WHERE id IN ${listed(side)}
      UNION SELECT k.neighbour FROM entity e JOIN adjacent k ON k.node = e.num
      WHERE e.id IN ${listed(side)} AND e.type = 'Location' AND k.type IN ('IN_COUNTRY', 'PART_OF') AND k.direction = 'in'
    )
    SELECT a.neighbour FROM body JOIN adjacent a ON a.node = body.num
    WHERE a.type IN ('PARTY_TO', 'TOOK_PART_IN') AND a.direction = 'out'
    UNION SELECT a.neighbour FROM body
    JOIN adjacent h ON h.node = body.num AND h.type = 'HOLDS_POST' AND h.direction = 'in' AND h.mode = 'done'
    JOIN adjacent a ON a.node = h.neighbour AND a.type = 'TOOK_PART_IN' AND a.direction = 'out'`;
}

type Part = [dealing: number, body: number, mode: Mode, valid: string | null];

/** Who is in these dealings; an official stands for the bodies of the official's posts. */
const PARTIES = `SELECT group_concat(json_array(dealing, body, mode, valid)) FROM (
    SELECT a.node AS dealing, a.neighbour AS body, a.mode, a.valid FROM json_each(:dealings) d
    CROSS JOIN adjacent a ON a.node = d.value
    WHERE a.type IN ('PARTY_TO', 'TOOK_PART_IN') AND a.direction = 'in' AND a.neighbour_type <> 'Official'
    UNION ALL SELECT a.node, h.neighbour, a.mode, a.valid FROM json_each(:dealings) d
    CROSS JOIN adjacent a ON a.node = d.value AND a.type = 'TOOK_PART_IN' AND a.direction = 'in'
    CROSS JOIN adjacent h ON h.node = a.neighbour AND h.type = 'HOLDS_POST' AND h.direction = 'out' AND h.mode = 'done'
    WHERE a.neighbour_type = 'Official'
  )`;

type Body = [num: number, id: string, country: string | null];

const BODIES = `SELECT group_concat(json_array(p.num, p.id, coalesce((
    SELECT min(c.id) FROM adjacent k JOIN entity c ON c.num = k.neighbour
    WHERE k.node = p.num AND k.type IN ('IN_COUNTRY', 'PART_OF') AND k.direction = 'out' AND k.neighbour_type = 'Location'
    AND k.mode = 'done'
  ), iif(p.type = 'Location', p.id, NULL)))) FROM json_each(:bodies) b CROSS JOIN entity p ON p.num = b.value`;

type Head = [num: number, dealing: Omit<Dealing, 'parties'>];

function heads(connection: Connection, { types, sides, limit }: DealingFilter): Head[] {
  const within = sides.map((_, i) => ` AND d.num IN (${dealingsOf(`side${i}`)})`).join('');
  const sql = `SELECT group_concat(json_array(num, json_object(
      'id', id, 'type', type, 'kind', kind, 'status', status, 'date', date, 'ends', ends
    ))) FROM (
      SELECT * FROM entity d ${sides.length === 0 ? 'INDEXED BY entity_counted' : ''}
      WHERE d.type IN ${listed('types')}${within} ORDER BY d.id LIMIT :limit
    )`;
  const given = Object.fromEntries(sides.map((ids, i) => [`side${i}`, JSON.stringify(ids)]));
  return connection.list<Head>(sql, { ...given, types: JSON.stringify(types), limit });
}

/** Dealings whose parties are asked for in one statement. */
const PAGE = 1000;

/** Dealings page by page: the caller holds one snapshot open meanwhile. */
export function* dealingPages(connection: Connection, filter: DealingFilter): Generator<Dealing[]> {
  const found = heads(connection, filter);
  const bodies = new Map<number, Body>();
  for (let at = 0; at < found.length; at += PAGE) {
    const page = new Map(
      found.slice(at, at + PAGE).map(([num, head]) => [num, { ...head, parties: [] as DealingParty[] }]),
    );
    const parts = connection.list<Part>(PARTIES, { dealings: JSON.stringify([...page.keys()]) });
    const unknown = new Set(parts.flatMap(([, body]) => (bodies.has(body) ? [] : [body])));
    for (const body of connection.list<Body>(BODIES, { bodies: JSON.stringify([...unknown]) }))
      bodies.set(body[0], body);
    for (const [dealing, body, mode, valid] of parts) {
      const [, id = '', country = null] = bodies.get(body) ?? [];
      page.get(dealing)?.parties.push({ id, country, mode, valid });
    }
    yield [...page.values()];
  }
}
