import type { Entity, Evidence, SourceDocument } from '../model/graph.ts';
import { documentId } from '../model/identity.ts';
import type { StoredClaim, StoredReading } from '../model/kept.ts';
import type { DocumentMention, DocumentSummary, HighlightedPassage, Source } from './graph-store.ts';

/** How the answers about documents are made from what is kept: one way for every store. */
export function toSummary(document: SourceDocument, mentions: number, claims: number): DocumentSummary {
  const { text: _text, ...rest } = document;
  return { ...rest, mentions, claims };
}

export function toSource(document: Omit<SourceDocument, 'text'>, facts: string[]): Source {
  const { address, url, title, publisher, published } = document;
  return { address, url, title, publisher, published, facts: [...new Set(facts)].sort() };
}

/** `index`: place of the claim in its document. */
export function toEvidence(address: string, claim: StoredClaim, index: number): Evidence {
  const { quote, start, end, rule, confidence, fact, mode, valid, value, title } = claim;
  const id = documentId(address).replace('document_', 'evidence_');
  return { id: `${id}_${index}`, quote, start, end, rule, confidence, fact, mode, valid, value, title, address };
}

/** What a document says. */
export interface PlacedReading {
  reading: StoredReading;
  /** Which entity each of its mentions is. */
  entityIds: string[];
}

/** Everything a document says, by start, end and place of the claim. */
export function toHighlights({ reading, entityIds }: PlacedReading): HighlightedPassage[] {
  const entity = (mention: number) => {
    const id = entityIds[mention];
    if (id === undefined) throw new Error(`${reading.document.address} has no mention ${mention}`);
    return id;
  };
  const passages = reading.claims.map((claim, index) => ({
    ...toEvidence(reading.document.address, claim, index),
    from: entity(claim.from),
    to: claim.to === null ? null : entity(claim.to),
    type: claim.type,
  }));
  return passages.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The things that a document names, among `entities`: two mentions of one thing are one row; by first passage, then by mention. */
export function toMentions({ reading, entityIds }: PlacedReading, entities: Map<string, Entity>): DocumentMention[] {
  const rows = new Map<string, DocumentMention>();
  reading.mentions.forEach(({ evidence }, at) => {
    const id = entityIds[at] ?? '';
    const entity = entities.get(id);
    const row = rows.get(id);
    if (row) row.passages.push(...evidence);
    else if (entity) rows.set(id, { entity, passages: [...evidence] });
  });
  for (const { passages } of rows.values()) passages.sort((a, b) => a.start - b.start || a.end - b.end);
  return [...rows.values()].sort((a, b) => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0));
}
