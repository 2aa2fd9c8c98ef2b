import type { WholeGraph, WholeLine, WholeThing } from '../whole-graph.ts';
import { DIRECTION_CODES, MODE_CODES, RELATION_CODES, wordsOf } from './codes.ts';
import type { Connection } from './connection.ts';

type Thing = [
  num: number,
  id: string,
  type: WholeThing['type'],
  kind: string | null,
  status: string | null,
  date: string | null,
  ends: string | null,
  mode: WholeThing['mode'],
];

/** From the index alone. */
const THINGS = `SELECT group_concat(json_array(num, id, type, kind, status, date, ends, mode))
  FROM entity INDEXED BY entity_counted`;

const NAMED = `SELECT group_concat(json_array(num, name, record ->> '$[5].country[0][0]')) FROM entity
  WHERE type IN ('Location', 'Topic')`;

type Line = [from: number, to: number, type: number, mode: number, firstDay: number | null, lastDay: number | null];

const LINES = `SELECT group_concat(json_array(node, neighbour, type, mode, first_day, last_day)) FROM step
  WHERE node > :after AND node <= :last AND direction = ${DIRECTION_CODES.out}`;

const [TYPES, MODES] = [wordsOf(RELATION_CODES), wordsOf(MODE_CODES)];

/** Things whose lines are read in one statement: others are answered in between. */
const PAGE = 2000;

/** Everything, page by page: the caller holds one snapshot open meanwhile. The last page is the whole. */
export function* wholePages(connection: Connection): Generator<WholeGraph> {
  const placeOf = new Map<number, number>();
  const things = connection
    .list<Thing>(THINGS)
    .map(([num, id, type, kind, status, date, ends, mode], place): WholeThing => {
      placeOf.set(num, place);
      return { id, type, kind, status, date, ends, mode, name: null, country: null };
    });
  for (const [num, name, country] of connection.list<[number, string, string | null]>(NAMED))
    Object.assign(things[placeOf.get(num)!]!, { name, country });
  const lines: WholeLine[] = [];
  const [most = 0] = connection.column<number | null>('SELECT max(num) FROM entity');
  for (let after = 0; after < (most ?? 0); after += PAGE) {
    for (const [from, to, type, mode, firstDay, lastDay] of connection.list<Line>(LINES, { after, last: after + PAGE }))
      lines.push({
        type: TYPES[type]!,
        mode: MODES[mode]!,
        from: placeOf.get(from)!,
        to: placeOf.get(to)!,
        firstDay,
        lastDay,
      });
    yield { things, lines };
  }
  yield { things, lines };
}
