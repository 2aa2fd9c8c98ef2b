import { setImmediate as nextTurn } from 'node:timers/promises';
import { entityId } from '../../model/identity.ts';
import type { Entity, Relation } from '../../model/graph.ts';
import type { Signature, StoredReading } from '../../model/kept.ts';
import { nameKeys } from '../../model/name-keys.ts';
import type { RelationType } from '../../model/types.ts';
import { judgementKey } from '../apply-change.ts';
import type { GraphChange } from '../graph-transaction.ts';
import type { Run } from './connection.ts';
import { fromClaim, fromDocument, fromMention } from './document-records.ts';
import { fromEntity, fromJudgement, fromRelation, fromSignature } from './graph-records.ts';
import { META } from './meta.ts';
import { columns, integer } from './values.ts';

/** What the transaction has read, and so need not be written again. */
export interface Memory {
  entities: Map<string, Entity>;
  relations: Map<string, Relation>;
  /** Where each signature is placed. */
  signatures: Map<string, string | null>;
}

export function newMemory(): Memory {
  return { entities: new Map(), relations: new Map(), signatures: new Map() };
}

/** One query of a change and its lists; not sent when they are all empty. */
interface Step {
  name: string;
  parameters: Record<string, unknown[]>;
  type?: RelationType;
}

/**
 * Applies the change. The queries go out one behind the other and the server runs them in this order: one round trip
 * for all. Each is made when those before it are on their way, so that the server has work meanwhile.
 */
export async function saveChange(run: Run, change: GraphChange, memory: Memory): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (const { name, parameters, type } of stepsOf(change, memory)) {
    if (Object.values(parameters).every((list) => list.length === 0)) continue;
    const ran = run(name, parameters, type && { types: [type] });
    ran.catch(() => {}); // It is told below.
    sent.push(ran);
    await nextTurn(); // What was sent leaves this process only now.
  }
  await Promise.all([...sent, run('raise-revision', META)]);
}

function* stepsOf(change: GraphChange, memory: Memory): Iterable<Step> {
  yield* entitySteps(change, memory);
  yield* signatureSteps(change, memory);
  yield* relationSteps(change, memory);
  yield* documentSteps(change);
  yield { name: 'remove-signatures', parameters: { ids: change.removeSignatures } };
  yield { name: 'forget-names', parameters: { ids: change.removeEntities } };
  yield { name: 'remove-entities', parameters: { ids: change.removeEntities } };
  yield { name: 'put-judgements', parameters: { rows: change.addJudgements.map(fromJudgement) } };
  yield { name: 'remove-judgements', parameters: { keys: change.removeJudgements.map(judgementKey) } };
}

function* entitySteps({ putEntities }: GraphChange, { entities }: Memory): Iterable<Step> {
  const renamed = putEntities.filter((entity) => names(entity) !== names(entities.get(entity.id)));
  const known = renamed.filter((entity) => entities.has(entity.id));
  yield {
    name: 'put-entities',
    parameters: columns(sorted(putEntities).map((e) => fromEntity(e, entities.get(e.id)))),
  };
  yield { name: 'forget-names', parameters: { ids: known.map((entity) => entity.id) } };
  yield { name: 'put-names', parameters: { rows: renamed.map((entity) => ({ id: entity.id, keys: keysOf(entity) })) } };
}

function names(entity: Entity | undefined): string | undefined {
  return entity && JSON.stringify([entity.name, ...entity.aliases.map((alias) => alias.text)]);
}

function keysOf(entity: Entity): string[] {
  return [...new Set([entity.name, ...entity.aliases.map((alias) => alias.text)].flatMap(nameKeys))];
}

/** A signature's keys never change: its id is made of them. */
function* signatureSteps({ putSignatures }: GraphChange, { signatures }: Memory): Iterable<Step> {
  const fresh = sorted(putSignatures.filter((signature) => !signatures.has(signature.id)));
  const known = sorted(putSignatures.filter((signature) => signatures.has(signature.id)));
  const moved = putSignatures.filter((signature) => signatures.get(signature.id) !== signature.entity);
  const placed = moved.filter((signature) => signature.entity !== null);
  yield { name: 'put-signatures', parameters: columns(fresh.map(fromSignature)) };
  yield { name: 'count-signatures', parameters: columns(known.map(countOf)) };
  yield { name: 'put-keys', parameters: { rows: fresh.map(keyRow) } };
  yield { name: 'unplace-signatures', parameters: { ids: moved.filter((s) => signatures.has(s.id)).map((s) => s.id) } };
  yield { name: 'place-signatures', parameters: { rows: placed.map(({ id, entity }) => ({ id, entity })) } };
}

function countOf({ id, standing, texts }: Signature): Record<string, unknown> {
  return { id, standing, texts: integer(texts) };
}

function keyRow({ id, type, keys }: Signature): Record<string, unknown> {
  const borne = keys.flatMap((list, level) =>
    list.map((key) => ({ key, level: integer(level), id: entityId(type, key) })),
  );
  return { signature: id, ...columns(borne) };
}

/** Sorted by their ends, so that the hubs among them are found once and not again for every row. */
function* relationSteps({ putRelations, removeRelations }: GraphChange, { relations }: Memory): Iterable<Step> {
  const byEnds = putRelations.toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const added = byEnds.filter((relation) => !relations.has(relation.id));
  const known = byEnds.filter((relation) => relations.has(relation.id));
  const ends = new Set(added.flatMap((relation) => [relation.from, relation.to]));
  yield { name: 'remove-relations', parameters: { ids: removeRelations } };
  for (const [type, list] of byType(added)) {
    yield { name: 'put-relations', type, parameters: columns(list.map(fromRelation)) };
  }
  for (const [type, list] of byType(known)) {
    yield { name: 'change-relations', type, parameters: columns(list.map(fromRelation)) };
  }
  yield { name: 'count-degrees', parameters: { ids: [...ends].sort() } };
}

function byType(relations: Relation[]): [RelationType, Relation[]][] {
  const types = [...new Set(relations.map((relation) => relation.type))];
  return types.map((type) => [type, relations.filter((relation) => relation.type === type)]);
}

function* documentSteps({ putDocuments, removeDocuments, moveClaims }: GraphChange): Iterable<Step> {
  const addresses = putDocuments.map((reading) => reading.document.address);
  const cited = putDocuments.map(({ document, cites }) => ({ address: document.address, cites }));
  yield { name: 'forget-readings', parameters: { addresses: [...addresses, ...removeDocuments] } };
  yield { name: 'remove-documents', parameters: { addresses: removeDocuments } };
  yield { name: 'put-documents', parameters: { rows: putDocuments.map(fromDocument) } };
  yield { name: 'put-mentions', parameters: { rows: putDocuments.flatMap(mentionRow) } };
  yield { name: 'put-claims', parameters: { rows: putDocuments.flatMap(claimRow) } };
  yield { name: 'put-citations', parameters: { rows: cited } };
  yield { name: 'move-claims', parameters: { rows: moveRows(moveClaims) } };
}

/** None of a document without any. */
function mentionRow({ document, mentions }: StoredReading): Record<string, unknown>[] {
  return mentions.length === 0 ? [] : [{ address: document.address, ...columns(mentions.map(fromMention)) }];
}

function claimRow({ document, claims }: StoredReading): Record<string, unknown>[] {
  return claims.length === 0 ? [] : [{ address: document.address, ...columns(claims.map(fromClaim)) }];
}

/** One row a document: its new facts by the index of the claim. */
function moveRows(moves: GraphChange['moveClaims']): Record<string, unknown>[] {
  const byAddress = new Map<string, Record<string, string>>();
  for (const { address, index, fact } of moves) byAddress.set(address, { ...byAddress.get(address), [index]: fact });
  return [...byAddress].map(([address, facts]) => ({ address, facts }));
}

function sorted<T extends { id: string }>(list: T[]): T[] {
  return [...list].sort((a, b) => compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
