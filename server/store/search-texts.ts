import type { SourceDocument } from '../model/graph.ts';
import { foundPassages, textTerms, type FoundPassage, type TextTerm } from '../model/text-words.ts';
import type { DocumentSummary, Page, Paged } from './graph-store.ts';
import { toSummary } from './reading-answers.ts';
import type { TextFilter } from './search-filters.ts';

/** A release that has all that was asked for, and where. */
export interface TextHit {
  document: DocumentSummary;
  passages: FoundPassage[];
}

/** Releases with all these terms in a database, in order: newest first, those without a date last, then by address. */
export type TextIndex = (
  terms: TextTerm[],
  options: Page & TextFilter,
) => Promise<Paged<{ document: SourceDocument; mentions: number; claims: number }>>;

/** Releases by their text: one way to search for every store. */
export async function searchTexts(
  index: TextIndex,
  query: string,
  options: Page & TextFilter,
): Promise<Paged<TextHit>> {
  const terms = textTerms(query);
  if (terms.length === 0) return { items: [], total: 0 };
  const { items, total } = await index(terms, options);
  const hits = items.map(({ document, mentions, claims }) => ({
    document: toSummary(document, mentions, claims),
    passages: foundPassages(document.text, terms, options.passages),
  }));
  return { items: hits, total };
}
