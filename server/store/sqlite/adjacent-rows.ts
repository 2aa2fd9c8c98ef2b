import { RELATION_TYPES } from '../../model/types.ts';
import { codeOf, DIRECTION_CODES, ENTITY_CODES, MODE_CODES, RELATION_CODES } from './codes.ts';

const LASTING = Object.entries(RELATION_TYPES).flatMap(([type, { lasting }]) => (lasting ? [`'${type}'`] : []));

/** A lasting relation holds from its first to its last day, any other from its first day on. */
const DAYS = `r.told ->> '$[3]', iif(r.type IN (${LASTING.join()}), r.told ->> '$[4]', NULL)`;

/** A relation seen from either end. */
const ENDS = [
  { node: 'r.source', direction: 'out', neighbour: 'r.target' },
  { node: 'r.target', direction: 'in', neighbour: 'r.source' },
] as const;

/** Statements that fill `adjacent` from the rows of `from` (relations as `r`), in its order. */
export function adjacentRows(from: string): string[] {
  return ENDS.map(
    ({ node, direction, neighbour }) => `INSERT OR REPLACE INTO adjacent (node, type, name, relation_id, direction,
        neighbour, neighbour_type, mode, valid, first_day, last_day, ends, told)
      SELECT ${node}, r.type, e.name, r.id, '${direction}', e.num, e.type, r.mode, r.told ->> '$[2]', ${DAYS}, e.ends, r.told
      FROM ${from} JOIN entity e ON e.num = ${neighbour} ORDER BY 1, 2, 3, 4`,
  );
}

/** The same for `step`. */
export function stepRows(from: string): string[] {
  const [type, mode] = [codeOf('r.type', RELATION_CODES), codeOf('r.mode', MODE_CODES)];
  return ENDS.map(
    ({ node, direction, neighbour }) => `INSERT OR REPLACE INTO step (node, neighbour, relation, direction, type,
        neighbour_type, mode, first_day, last_day, ends)
      SELECT ${node}, e.num, r.num, ${DIRECTION_CODES[direction]}, ${type}, ${codeOf('e.type', ENTITY_CODES)}, ${mode}, ${DAYS}, e.ends
      FROM ${from} JOIN entity e ON e.num = ${neighbour} ORDER BY 1, 2, 3`,
  );
}

/** Statements that take the rows of `from` out of both. */
export function removedRows(from: string): string[] {
  // One statement for each end: a union of both would be compared with every row.
  return ENDS.flatMap(({ node, direction, neighbour }) => [
    `DELETE FROM adjacent WHERE (node, type, name, relation_id, direction) IN (
      SELECT ${node}, r.type, e.name, r.id, '${direction}' FROM ${from} JOIN entity e ON e.num = ${neighbour})`,
    `DELETE FROM step WHERE (node, neighbour, relation, direction) IN (
      SELECT ${node}, ${neighbour}, r.num, ${DIRECTION_CODES[direction]} FROM ${from})`,
  ]);
}
