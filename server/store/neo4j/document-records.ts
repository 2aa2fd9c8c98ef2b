import type { SourceDocument } from '../../model/graph.ts';
import { documentId } from '../../model/identity.ts';
import type { StoredClaim, StoredMention, StoredReading } from '../../model/kept.ts';
import { textWords } from '../../model/text-words.ts';
import { integer, type Kept } from './values.ts';

export type DocumentRow = Kept<SourceDocument> &
  Pick<SourceDocument, 'address' | 'kind' | 'sha256' | 'reader'> & { cites?: string[] };

export function fromDocument({ document, mentions, claims, cites }: StoredReading): Record<string, unknown> {
  return {
    ...document,
    id: documentId(document.address),
    file: document.origin?.replace(/:\d+$/, '') ?? null,
    mentions: integer(mentions.length),
    claims: integer(claims.length),
    // What the full-text index cuts at spaces.
    words: document.kind === 'release' ? textWords(document.text) : null,
    cites,
  };
}

export function toDocument(row: DocumentRow): SourceDocument {
  return {
    address: row.address,
    kind: row.kind,
    url: row.url ?? null,
    title: row.title ?? null,
    publisher: row.publisher ?? null,
    published: row.published ?? null,
    language: row.language ?? null,
    text: row.text ?? '',
    sha256: row.sha256,
    label: row.label ?? null,
    origin: row.origin ?? null,
    repairs: row.repairs ?? [],
    reader: row.reader,
  };
}

export type MentionRow = Pick<StoredMention, 'type' | 'signature'> & {
  index: number;
  names: string;
  keys: string;
  evidence: string;
};

export function fromMention({ signature, type, names, keys, evidence }: StoredMention): Record<string, unknown> {
  return {
    signature,
    type,
    names: JSON.stringify(names),
    keys: JSON.stringify(keys),
    evidence: JSON.stringify(evidence),
  };
}

export function toMention(row: MentionRow): StoredMention {
  return {
    type: row.type,
    names: JSON.parse(row.names) as StoredMention['names'],
    keys: JSON.parse(row.keys) as StoredMention['keys'],
    evidence: JSON.parse(row.evidence) as StoredMention['evidence'],
    signature: row.signature,
  };
}

export type ClaimRow = Kept<Omit<StoredClaim, 'quote'>> &
  Pick<StoredClaim, 'type' | 'quote' | 'start' | 'end' | 'rule' | 'confidence' | 'from' | 'mode' | 'fact'> & {
    index: number;
  };

export function fromClaim(claim: StoredClaim): Record<string, unknown> {
  return {
    ...claim,
    start: integer(claim.start),
    end: integer(claim.end),
    from: integer(claim.from),
    to: integer(claim.to),
    onBehalfOf: integer(claim.onBehalfOf),
  };
}

export function toClaim(row: ClaimRow): StoredClaim {
  return {
    quote: row.quote,
    start: row.start,
    end: row.end,
    rule: row.rule,
    confidence: row.confidence,
    type: row.type,
    from: row.from,
    to: row.to ?? null,
    value: row.value ?? '',
    title: row.title ?? null,
    onBehalfOf: row.onBehalfOf ?? null,
    mode: row.mode,
    valid: row.valid ?? null,
    fact: row.fact,
  };
}

export interface ReadingRow {
  document: DocumentRow;
  mentions: MentionRow[];
  claims: ClaimRow[];
}

export function toReading({ document, mentions, claims }: ReadingRow): StoredReading {
  const byIndex = (a: { index: number }, b: { index: number }): number => a.index - b.index;
  return {
    document: toDocument(document),
    mentions: mentions.sort(byIndex).map(toMention),
    claims: claims.sort(byIndex).map(toClaim),
    cites: document.cites ?? [],
  };
}
