import { leastShared, spellingGrams, swaps } from '../../model/close-spelling.ts';
import { foldName } from '../../model/name-keys.ts';
import type { WantedKey } from '../../model/rank-names.ts';
import { ENTITY_TYPES } from '../../model/types.ts';
import type { Page } from '../graph-store.ts';
import type { NameFilter } from '../search-filters.ts';
import type { NameIndex, Proposal } from '../search-names.ts';
import type { Run } from './connection.ts';
import { resolveIds } from './entity-reads.ts';
import { toEntity, type EntityRow } from './graph-records.ts';
import { integer } from './values.ts';

interface CandidateRow extends EntityRow {
  degree: number;
}

export function nameIndex(read: Run): NameIndex {
  return {
    similarWords: (words) => similarWords(read, words),
    candidates: (query, wanted, options) => candidates(read, query, wanted, options),
  };
}

async function similarWords(read: Run, words: string[]): Promise<string[]> {
  const asked = words.map((word) => {
    const [start = '', ...inner] = spellingGrams(word);
    return { begins: start.slice(1), inner, swapped: swaps(word), least: integer(leastShared(word)) };
  });
  return (await read<{ word: string }>('similar-words', { words: asked })).map(({ word }) => word);
}

/** Which names may be asked for, see `rankNames`; none for an unknown country. */
async function candidates(
  read: Run,
  query: string,
  wanted: WantedKey[],
  { types, country, offset, limit }: Page & NameFilter,
): Promise<Proposal> {
  const resolved = country === undefined ? null : ((await resolveIds(read, [country])).get(country) ?? '');
  const [row] = await read<{ total: number; candidates: CandidateRow[] }>('search-candidates', {
    keys: wanted,
    folded: foldName(query),
    types: types ?? Object.keys(ENTITY_TYPES),
    country: resolved,
    limit: integer(Math.max(offset + limit, 1)),
  });
  const found = (row?.candidates ?? []).map((candidate) => ({ entity: toEntity(candidate), degree: candidate.degree }));
  return { candidates: found, total: row?.total ?? 0 };
}
