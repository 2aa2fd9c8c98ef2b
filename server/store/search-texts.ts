import type { SourceDocument } from '../model/graph.ts';
import { foundPassages, textTerms, type FoundPassage, type TextTerm } from '../model/text-words.ts';
import type { DocumentSummary, Page, Paged } from './graph-store.ts';
import { toSummary } from './reading-answers.ts';

export interface TextSearchOptions extends Page {
  /** Only what can have been published from this day on, or up to this day (days since 1970-01-01). */
  from?: number;
  to?: number;
  /** Passages of each release, at most. */
  passages: number;
}

/** A release that has all that was asked for, and where. */
export interface TextHit {
  document: DocumentSummary;
  passages: FoundPassage[];
}

/** Releases with all these terms in a database, in order: newest first, those without a date last, then by address. */
export type TextIndex = (
  terms: TextTerm[],
  options: TextSearchOptions,
) => Promise<Paged<{ document: SourceDocument; mentions: number; claims: number }>>;

/** Releases by their text: one way to search for every store. */
export async function searchTexts(
  index: TextIndex,
  query: string,
  options: TextSearchOptions,
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
