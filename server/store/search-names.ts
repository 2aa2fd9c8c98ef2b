import { allowedEdits, closeWords } from '../model/close-spelling.ts';
import { queryKeys } from '../model/name-keys.ts';
import { rankNames, type Candidate, type RankedName, type WantedKey } from '../model/rank-names.ts';
import type { Page, Paged } from './graph-store.ts';
import type { NameFilter } from './search-filters.ts';

/** What a database proposes; see `rankNames` for which candidates. */
export interface NameIndex {
  /** Words of names that share enough grams with one of these (`leastShared`) or are one of its `swaps`, and maybe others. */
  similarWords(words: string[]): Promise<string[]>;
  candidates(query: string, wanted: WantedKey[], options: Page & NameFilter): Promise<Proposal>;
}

export interface Proposal {
  candidates: Candidate[];
  total: number;
}

/** Things by their names: one way to search for every store. */
export async function searchNames(
  index: NameIndex,
  query: string,
  options: Page & NameFilter,
): Promise<Paged<RankedName>> {
  const keys = queryKeys(query);
  if (keys.length === 0) return { items: [], total: 0 };
  const asWritten = keys.map((begins): WantedKey => ({ begins, close: [] }));
  const page = (wanted: WantedKey[], { candidates, total }: Proposal) => ({
    items: rankNames(query, wanted, candidates).slice(options.offset, options.offset + options.limit),
    total,
  });
  const found = await index.candidates(query, asWritten, options);
  if (found.total > 0) return page(asWritten, found);
  for (const wanted of await closeKeys(index, keys)) {
    const close = await index.candidates(query, wanted, options);
    if (close.total > 0) return page(wanted, close);
  }
  return { items: [], total: 0 };
}

/** The same keys with one letter wrong, then with two, as far as there are words spelt so. */
async function closeKeys(index: NameIndex, keys: string[]): Promise<WantedKey[][]> {
  const doubtful = keys.filter((key) => allowedEdits(key) > 0);
  const words = doubtful.length > 0 ? await index.similarWords(doubtful) : [];
  const near = new Map(doubtful.map((key) => [key, closeWords(key, words)]));
  const within = (most: number): WantedKey[] =>
    keys.map((begins) => {
      const spelt = [...(near.get(begins) ?? [])].filter(([, edits]) => edits > 0 && edits <= most);
      return { begins, close: spelt.map(([word]) => word).sort() };
    });
  const count = (wanted: WantedKey[]) => wanted.reduce((sum, { close }) => sum + close.length, 0);
  const [one, two] = [within(1), within(2)];
  return [...(count(one) > 0 ? [one] : []), ...(count(two) > count(one) ? [two] : [])];
}
