import { foldName, queryKeys, rankHits } from '../../model/name-keys.ts';
import { ENTITY_TYPES, type EntityType } from '../../model/types.ts';
import type { Page, Paged, SearchHit } from '../graph-store.ts';
import type { Run } from './connection.ts';
import { toEntity, type EntityRow } from './graph-records.ts';
import { integer } from './values.ts';

interface CandidateRow extends EntityRow {
  degree: number;
}

export async function search(
  read: Run,
  query: string,
  { types, offset, limit }: Page & { types?: EntityType[] },
): Promise<Paged<SearchHit>> {
  const keys = queryKeys(query);
  if (keys.length === 0) return { items: [], total: 0 };
  const [row] = await read<{ total: number; candidates: CandidateRow[] }>('search-candidates', {
    keys,
    folded: foldName(query),
    types: types ?? Object.keys(ENTITY_TYPES),
    limit: integer(offset + limit),
  });
  return { items: rank(query, row?.candidates ?? []).slice(offset, offset + limit), total: row?.total ?? 0 };
}

function rank(query: string, rows: CandidateRow[]): SearchHit[] {
  const found = new Map(rows.map((row) => [row.id, { entity: toEntity(row), degree: row.degree }]));
  const candidates = [...found.values()].map(({ entity, degree }) => ({
    id: entity.id,
    name: entity.name,
    names: entity.aliases.map((alias) => alias.text),
    degree,
  }));
  return rankHits(query, candidates).flatMap(({ id, matched }) => {
    const hit = found.get(id);
    return hit ? [{ ...hit, matched }] : [];
  });
}
