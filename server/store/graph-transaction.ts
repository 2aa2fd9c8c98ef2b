import type { Entity, Judgement, Relation } from '../model/graph.ts';
import type { Signature, StoredReading } from '../model/kept.ts';

export type { Signature, StoredClaim, StoredMention, StoredReading } from '../model/kept.ts';

/**
 * What a write sees and says inside one transaction: the plain things a database does for `apply-change.ts`,
 * which decides everything else. Both stores implement it; every method takes whole lists, so that a batch
 * costs a fixed number of round trips. Unknown ids are left out of answers; answers may come in any order.
 */
export interface GraphTransaction {
  /** Current documents at these addresses. */
  documents(addresses: string[]): Promise<StoredReading[]>;
  /** Current documents whose text has one of these hashes. */
  documentsOfTexts(sha256s: string[]): Promise<StoredReading[]>;
  /** Which of these reference addresses a current document cites, other than those at `except`. */
  citedElsewhere(references: string[], except: string[]): Promise<string[]>;
  /** Current documents with a mention of one of these signatures. */
  documentsBearing(signatureIds: string[]): Promise<StoredReading[]>;

  /** Which of these keys a signature bears. */
  knownKeys(keys: string[]): Promise<string[]>;
  signatures(ids: string[]): Promise<Signature[]>;
  /** Signatures of strength `level` and standing `founder` that bear one of `keys` at that level. */
  founders(keys: string[], level: number): Promise<Signature[]>;
  /** Signatures of strength `strength`, of any standing, that bear one of `keys` at any level. */
  waiting(keys: string[], strength: number): Promise<Signature[]>;
  /** For each key: up to two distinct entities, outside `except`, founded by a signature of strength < `strength` that bears the key at any level. */
  bearers(keys: string[], strength: number, except: string[]): Promise<{ key: string; entity: string }[]>;
  /** Signatures placed in one of these entities. */
  members(entityIds: string[]): Promise<Signature[]>;

  entities(ids: string[]): Promise<Entity[]>;
  relations(known: Pick<Relation, 'id' | 'type'>[]): Promise<Relation[]>;
  judgements(): Promise<Judgement[]>;

  /** Applies the change. Every put replaces the whole record; every remove names an id that may be absent. */
  save(change: GraphChange): Promise<void>;
}

/** All that one transaction changes. Ids of a record's own kind: document by address, others by `id`. */
export interface GraphChange {
  putDocuments: StoredReading[];
  removeDocuments: string[];
  putSignatures: Signature[];
  removeSignatures: string[];
  putEntities: Entity[];
  removeEntities: string[];
  putRelations: Relation[];
  removeRelations: string[];
  /** Claims of documents that stay and now support another fact: by address and index. */
  moveClaims: { address: string; index: number; fact: string }[];
  addJudgements: Judgement[];
  removeJudgements: Judgement[];
}
