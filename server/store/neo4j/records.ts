import neo4j from 'neo4j-driver';
import type { Integer } from 'neo4j-driver';
import type { Entity, Judgement, Relation, SourceDocument, Variant } from '../../model/graph.ts';
import { documentId } from '../../model/identity.ts';
import type { Signature, StoredClaim, StoredMention, StoredReading } from '../../model/kept.ts';
import { foldName } from '../../model/name-keys.ts';
import { judgementKey } from '../apply-change.ts';
import { ATTRIBUTES, type AttributeName, type EntityType } from '../../model/types.ts';

/**
 * Model objects as Neo4j keeps them and back. A property holds text, a number or a list of one kind, so what is nested
 * is JSON text; a property that is null is absent. Numbers go as integers, which JavaScript alone would send as floats.
 */
export function integer(value: number | null): Integer | null {
  return value === null ? null : neo4j.int(value);
}

/** A node or relationship as it comes: an absent property is null to us. */
type Kept<T> = { [K in keyof T]?: T[K] };

export interface EntityRow {
  id: string;
  entityType: EntityType;
  name: string;
  /** JSON of `aliases`. */
  names: string;
  ambiguous: boolean;
  /** JSON of `attributes`. */
  attributes: string;
}

export function fromEntity(entity: Entity): Record<string, unknown> {
  const shown = Object.keys(ATTRIBUTES).map((name) => [
    name,
    entity.attributes[name as AttributeName]?.[0]?.value ?? null,
  ]);
  const texts = entity.aliases.map((alias) => alias.text);
  return {
    ...Object.fromEntries(shown),
    id: entity.id,
    entityType: entity.type,
    name: entity.name,
    aliases: texts,
    foldedNames: [...new Set([entity.name, ...texts].map(foldName))],
    ambiguous: entity.ambiguous,
    names: JSON.stringify(entity.aliases),
    attributes: JSON.stringify(entity.attributes),
  };
}

export function toEntity(row: EntityRow): Entity {
  return {
    id: row.id,
    type: row.entityType,
    name: row.name,
    aliases: JSON.parse(row.names) as Entity['aliases'],
    ambiguous: row.ambiguous,
    attributes: JSON.parse(row.attributes) as Entity['attributes'],
  };
}

export type RelationRow = Kept<Omit<Relation, 'variants'>> &
  Pick<Relation, 'id' | 'type' | 'from' | 'to' | 'mode'> & { variants: string };

export function fromRelation(relation: Relation): Record<string, unknown> {
  const { type: _type, from: _from, to: _to, variants, ...plain } = relation;
  return {
    ...plain,
    firstDay: integer(relation.firstDay),
    lastDay: integer(relation.lastDay),
    support: integer(relation.support),
    title: variants[0]?.title ?? null,
    onBehalfOf: variants[0]?.onBehalfOf ?? null,
    variants: JSON.stringify(variants),
  };
}

export function toRelation(row: RelationRow): Relation {
  return {
    id: row.id,
    type: row.type,
    from: row.from,
    to: row.to,
    qualifier: row.qualifier ?? '',
    mode: row.mode,
    valid: row.valid ?? null,
    firstDay: row.firstDay ?? null,
    lastDay: row.lastDay ?? null,
    support: row.support ?? 0,
    disputed: row.disputed ?? false,
    variants: JSON.parse(row.variants) as Variant[],
  };
}

export interface SignatureRow {
  signature: Omit<Signature, 'names' | 'keys' | 'entity'> & { names: string; keys: string };
  entity: string | null;
}

export function fromSignature(signature: Signature): Record<string, unknown> {
  const { entity: _entity, ...plain } = signature;
  return {
    ...plain,
    name: signature.names[0]?.text ?? null,
    names: JSON.stringify(signature.names),
    keys: JSON.stringify(signature.keys),
    strength: integer(signature.strength),
    texts: integer(signature.texts),
  };
}

export function toSignature({ signature, entity }: SignatureRow): Signature {
  return {
    id: signature.id,
    type: signature.type,
    names: JSON.parse(signature.names) as Signature['names'],
    keys: JSON.parse(signature.keys) as Signature['keys'],
    strength: signature.strength,
    texts: signature.texts,
    standing: signature.standing,
    entity,
  };
}

export type DocumentRow = Kept<SourceDocument> &
  Pick<SourceDocument, 'address' | 'kind' | 'sha256' | 'reader'> & { cites?: string[] };

export function fromDocument({ document, mentions, claims, cites }: StoredReading): Record<string, unknown> {
  return {
    ...document,
    id: documentId(document.address),
    file: document.origin?.replace(/:\d+$/, '') ?? null,
    mentions: integer(mentions.length),
    claims: integer(claims.length),
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

export function fromMention(
  mention: StoredMention,
  index: number,
): { signature: string; record: Record<string, unknown> } {
  const { signature, type, names, keys, evidence } = mention;
  const record = {
    index: integer(index),
    type,
    names: JSON.stringify(names),
    keys: JSON.stringify(keys),
    evidence: JSON.stringify(evidence),
  };
  return { signature, record };
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

export function fromClaim(claim: StoredClaim, index: number): Record<string, unknown> {
  return {
    ...claim,
    index: integer(index),
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

export interface JudgementRow {
  record: string;
}

export function fromJudgement(judgement: Judgement): Record<string, unknown> {
  return { ...judgement, key: judgementKey(judgement), record: JSON.stringify(judgement) };
}

export function toJudgement({ record }: JudgementRow): Judgement {
  return JSON.parse(record) as Judgement;
}
