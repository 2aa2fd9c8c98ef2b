import type { AttributeName, EntityType, Mode, NameKind, RelationType } from './types.ts';

/** A text as it was read, cleaned; never changed afterwards. Its `address` is its identity. */
export interface SourceDocument {
  /** Canonical URL; without one `sha256:<hash of text>`; a table row's is `row:<hash of its values>`, a reference row's `entente:<list>#<row>`. */
  address: string;
  /** `release`: prose; `row`: one row of a table; `reference`: a row of Entente's own lists (bodies, gazetteer), kept only while a document cites it. */
  kind: 'release' | 'row' | 'reference';
  url: string | null;
  title: string | null;
  publisher: string | null;
  /** Publication date, EDTF (`2023-11-27`). */
  published: string | null;
  /** BCP 47, `en`. */
  language: string | null;
  text: string;
  /** SHA-256 of `text`, hex. */
  sha256: string;
  /** The id its source gave it: a label, not an identity; left out of the dump. */
  label: string | null;
  /** `file:line` it came from; left out of the dump. */
  origin: string | null;
  /** Damage that was repaired in the text: `"mojibake: 1"`. */
  repairs: string[];
  /** Version of the rules that read it. */
  reader: string;
}

/** A passage: `document.text.slice(start, end) === quote`, always (UTF-16 offsets). */
export interface Passage {
  quote: string;
  start: number;
  end: number;
  /** The rule that found it: `signature`, `table:party`. */
  rule: string;
  /** 0 to 1. */
  confidence: number;
}

export interface Name {
  text: string;
  kind: NameKind;
  /** BCP 47, or null when not known. */
  language: string | null;
}

/** One thing in one document, under all its names there. */
export interface Mention {
  type: EntityType;
  /** The first is the leading name. Never empty. */
  names: Name[];
  /** Identity keys by level, strongest first: `[["customs and excise department|HK"], ["role customs|HK"]]`. Some level is never empty. */
  keys: string[][];
  /** Where the document names it. Never empty. */
  evidence: Passage[];
}

/** What a document says of one mention (an attribute) or between two (a relation), with its sentence. */
export interface Claim extends Passage {
  type: RelationType | AttributeName;
  /** Index into the document's mentions. */
  from: number;
  /** Index into the document's mentions; null for an attribute. */
  to: number | null;
  /** Value of an attribute; qualifier of a relation (post, role, act), empty when it has none. */
  value: string;
  /** Title in which an official signed. */
  title: string | null;
  /** Mention on whose behalf `from` acted. */
  onBehalfOf: number | null;
  mode: Mode;
  /** When it holds, EDTF date or interval, as precise as the text and no more. */
  valid: string | null;
}

/** All that reading one document gave. */
export interface Reading {
  document: SourceDocument;
  mentions: Mention[];
  claims: Claim[];
  /** Addresses of the reference rows that this reading relies on. */
  cites: string[];
}

/** What ingest hands to a store. `references` holds at least every row that `readings` cite. */
export interface GraphBatch {
  readings: Reading[];
  references: Reading[];
}

/** A decision by a person about identity. It names keys as signatures bear them (`Agency customs and excise department|HK`), so that it holds across re-ingest. */
export type Judgement =
  | { kind: 'same'; a: string; b: string }
  | { kind: 'different'; a: string; b: string }
  /** In this document the thing that bears the key is another one. */
  | { kind: 'apart'; a: string; address: string };

/** One value that texts claim, and how many distinct texts do. */
export interface Variant {
  /** Value of an attribute; empty for a relation. */
  value: string;
  mode: Mode;
  /** EDTF. */
  valid: string | null;
  title: string | null;
  /** Entity id. */
  onBehalfOf: string | null;
  support: number;
}

export interface Entity {
  id: string;
  type: EntityType;
  name: string;
  aliases: Name[];
  /** Several known things bear its keys, so that it stays alone in its document. */
  ambiguous: boolean;
  /** All claimed values by attribute, the shown one first. */
  attributes: Partial<Record<AttributeName, Variant[]>>;
}

export interface Relation {
  id: string;
  type: RelationType;
  from: string;
  to: string;
  /** Post, role or act; empty where the type has none. */
  qualifier: string;
  /** Shown: done beats planned. */
  mode: Mode;
  /** Shown validity, EDTF; null when no text says. */
  valid: string | null;
  /** First and last day on which it can hold, as days since 1970-01-01; null where open or the year is unknown. */
  firstDay: number | null;
  lastDay: number | null;
  /** Distinct texts that say so, in any variant. */
  support: number;
  /** Texts disagree: a variant contradicts the shown one. */
  disputed: boolean;
  /** The shown one first. */
  variants: Variant[];
}

/** A sentence behind a relation or an attribute. */
export interface Evidence extends Passage {
  id: string;
  /** Relation id, or `<entity id>.<attribute>`. */
  fact: string;
  mode: Mode;
  valid: string | null;
  value: string;
  title: string | null;
  /** Address of its document. */
  address: string;
}

export interface Subgraph {
  entities: Entity[];
  relations: Relation[];
}
