import type { RelationType } from '../../model/types.ts';
import type { Dealing, DealingFilter, RelationFilter, Surroundings, Tally } from '../graph-store.ts';
import type { Run } from './connection.ts';
import { toEntity, toRelation, type EntityRow, type RelationRow } from './graph-records.ts';
import { narrowing } from './narrowing.ts';
import { integer, type Kept } from './values.ts';

export async function around(read: Run, ids: string[], filter: RelationFilter, limit: number): Promise<Surroundings> {
  const parameters = { ...narrowing(filter), ids, limit: integer(limit + 1) };
  const [row] = await read<{ relations: RelationRow[]; entities: EntityRow[] }>('around', parameters);
  const relations = (row?.relations ?? []).slice(0, limit).map(toRelation);
  const ends = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const entities = (row?.entities ?? []).filter(({ id }) => ends.has(id)).map(toEntity);
  return { relations, entities, complete: relations.length === (row?.relations ?? []).length };
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

export function tallies(read: Run, ids: string[] | null, by: RelationType | null): Promise<Tally[]> {
  return by === null ? read<Tally>('tallies', { ids }) : read<Tally>('tallies-by', { ids }, by);
}
