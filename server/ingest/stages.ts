import type { Claim, GraphBatch, Name, Passage, Reading, SourceDocument } from '../model/graph.ts';
import type { Place } from '../model/origin.ts';
import type { EntityType } from '../model/types.ts';
import type { ModelReading } from './model-reader/model-answer.ts';

/** One document as its file gives it, decoded but not cleaned. */
export interface RawDocument {
  /** Prose goes to the release rules, a row to the table rules. */
  kind: 'release' | 'row';
  text: string;
  url: string | null;
  title: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
  /** The id its source gave it. */
  label: string | null;
  /** `file:line`. */
  origin: string;
  /** A row's values by column, in the file's order; null for prose. */
  row: Record<string, string> | null;
  /** Repairs already made on the way in: `"charset: windows-1252"`. */
  repairs: string[];
}

/** A record that could not be read: where, why, and itself, so that it can be mended and fed back. */
export interface Reject extends Place {
  reason: string;
  record: unknown;
}

/** A mention before it has keys. */
export interface DraftMention {
  type: EntityType;
  names: Name[];
  evidence: Passage[];
  /** ISO 3166-1 alpha-2 of the country (`HK`, `TW`, `MO`, `EU` as ISO reserves it) the text gives it; a place's country; null when the text does not say. */
  jurisdiction: string | null;
  /** Mention of the body or place that it is a part of. */
  parent: number | null;
}

/** What the text says, in its own words: clean → extract. */
export interface Extraction {
  document: SourceDocument;
  mentions: DraftMention[];
  claims: Claim[];
}

/** extract → resolve: the same with identity keys, and the reference rows it cites. */
export interface Resolved {
  reading: Reading;
  references: Reading[];
}

/** A document ready to be extracted; `row` holds the cleaned values of a table row, null for prose. */
export interface Cleaned {
  document: SourceDocument;
  row: Record<string, string> | null;
}

export type Clean = (raw: RawDocument) => Cleaned;
/** A model's answer is data like the text: asking for it is no part of the stage. */
export type Extract = (cleaned: Cleaned, model: ModelReading | null) => Extraction;
export type Resolve = (extraction: Extraction) => Resolved;
export type { GraphBatch };
