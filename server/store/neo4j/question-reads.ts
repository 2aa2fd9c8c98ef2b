import { MODES, type RelationType } from '../../model/types.ts';
import type { Dealing, DealingFilter, Surroundings, Tally, TallyPart } from '../graph-store.ts';
import type { RelationFilter } from '../relation-filter.ts';
import type { Run } from './connection.ts';
import { toEntity, toRelation, type EntityRow, type RelationRow } from './graph-records.ts';
import { narrowing, narrowingLiterals } from './narrowing.ts';
import { integer, type Kept } from './values.ts';

interface SurroundingsRow {
  relations: RelationRow[];
  entities: EntityRow[];
}

export async function around(read: Run, ids: string[], filter: RelationFilter, limit: number): Promise<Surroundings> {
  const parameters = { ...narrowing(filter), ids, limit: integer(limit + 1) };
  return surroundings(await read<SurroundingsRow>('around', parameters, narrowingLiterals(filter)), [], limit);
}

export async function line(read: Run, id: string, filter: RelationFilter, limit: number): Promise<Surroundings> {
  const { relationTypes: types, modes = [...MODES] } = filter;
  const parameters = { id, modes, limit: integer(limit + 1) };
  return surroundings(await read<SurroundingsRow>('line', parameters, { types }), [id], limit);
}

/** Of one relation more than wanted, which only tells that there are more; `always` stay, relations or not. */
function surroundings([row]: SurroundingsRow[], always: string[], limit: number): Surroundings {
  const { relations: found, entities } = row ?? { relations: [], entities: [] };
  const relations = found.slice(0, limit).map(toRelation);
  const ends = new Set([...always, ...relations.flatMap(({ from, to }) => [from, to])]);
  return {
    relations,
    entities: entities.filter(({ id }) => ends.has(id)).map(toEntity),
    complete: relations.length === found.length,
  };
}

type PartyRow = Kept<Dealing['parties'][number]> & Pick<Dealing['parties'][number], 'id' | 'mode'>;

export async function dealings(read: Run, { types, sides, limit }: DealingFilter): Promise<Dealing[]> {
  type Row = Omit<Dealing, 'parties'> & { parties: PartyRow[] };
  const rows = await read<Row>('dealings', { types, sides, limit: integer(limit) });
  return rows.map((row) => ({
    ...row,
    parties: row.parties.map(({ id, mode, country = null, valid = null }) => ({ id, country, mode, valid })),
  }));
}

export function tallies(
  read: Run,
  ids: string[] | null,
  by: RelationType | null,
  parts: TallyPart[],
): Promise<Tally[]> {
  return by === null
    ? read<Tally>('tallies', { ids, parts })
    : read<Tally>('tallies-by', { ids, parts }, { types: [by] });
}
