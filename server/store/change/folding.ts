import type { Entity } from '../../model/graph.ts';
import { shiftAttributes, shiftRelation, type Shift } from '../../model/facts.ts';
import { foldEntity } from '../../model/fold.ts';
import type { Signature, StoredReading } from '../../model/kept.ts';
import { entityOf } from '../../model/placement.ts';
import type { EntityType } from '../../model/types.ts';
import type { GraphChange, GraphTransaction } from '../graph-transaction.ts';
import type { Region } from './region.ts';
import { shiftsBetween, type EntitiesOf } from './texts.ts';

type Folded = Pick<GraphChange, 'putEntities' | 'removeEntities' | 'putRelations' | 'removeRelations'>;

/** The entities of a document's mentions, where signatures stand so. */
export function entitiesIn(signatures: Map<string, Signature>): EntitiesOf {
  return (reading) =>
    reading.mentions.map((mention) => {
      const signature = signatures.get(mention.signature);
      if (!signature) throw new Error(`signature ${mention.signature} of ${reading.document.address} was not loaded`);
      return entityOf(signature, reading.document.address);
    });
}

/** Folds what the change touched: the entities whose names, members or attributes change, the relations whose support does. */
export async function foldTouched(
  tx: GraphTransaction,
  region: Region,
  before: Map<string, StoredReading>,
  after: Map<string, StoredReading>,
): Promise<Folded> {
  const shifts = shiftsBetween(before.values(), entitiesIn(region.before), after.values(), entitiesIn(region.after));
  const relations = await foldRelations(tx, shifts);
  const entities = await foldEntities(tx, region, shifts, { before, after });
  return { ...relations, ...entities };
}

async function foldRelations(
  tx: GraphTransaction,
  shifts: Shift[],
): Promise<Pick<Folded, 'putRelations' | 'removeRelations'>> {
  const touched = shifts.filter((shift) => shift.fact.kind === 'relation');
  const ends = touched.flatMap(({ fact }) => (fact.kind === 'relation' ? [fact.ends] : []));
  const old = new Map((await tx.relations(ends)).map((r) => [r.id, r]));
  const folded = touched.map((shift) => shiftRelation(old.get(shift.fact.id), shift));
  return {
    putRelations: folded.filter((relation) => relation !== undefined),
    removeRelations: touched.filter((_, i) => folded[i] === undefined).map((shift) => shift.fact.id),
  };
}

async function foldEntities(
  tx: GraphTransaction,
  region: Region,
  shifts: Shift[],
  documents: { before: Map<string, StoredReading>; after: Map<string, StoredReading> },
): Promise<Pick<Folded, 'putEntities' | 'removeEntities'>> {
  const attributes = groupByEntity(shifts);
  const alone = aloneIn(documents.after, region.after);
  const touched = new Set([
    ...attributes.keys(),
    ...changedEntities(region),
    ...alone.keys(),
    ...aloneIn(documents.before, region.before).keys(),
  ]);
  const old = new Map((await tx.entities([...touched])).map((e) => [e.id, e]));
  const members = membersAfter(await tx.members([...touched]), region, touched);
  for (const [id, signatures] of alone) members.set(id, signatures);
  const putEntities: Entity[] = [];
  for (const [id, signatures] of members) {
    const folded = foldEntity(
      id,
      typeOf(signatures),
      signatures,
      shiftAttributes(old.get(id)?.attributes ?? {}, attributes.get(id) ?? []),
    );
    if (JSON.stringify(folded) !== JSON.stringify(old.get(id))) putEntities.push(folded);
  }
  return { putEntities, removeEntities: [...touched].filter((id) => !members.has(id) && old.has(id)) };
}

function groupByEntity(shifts: Shift[]): Map<string, Shift[]> {
  const groups = new Map<string, Shift[]>();
  for (const shift of shifts) {
    if (shift.fact.kind !== 'attribute') continue;
    const { entity } = shift.fact;
    groups.set(entity, [...(groups.get(entity) ?? []), shift]);
  }
  return groups;
}

/** Entities one of whose signatures changes its count or its place. */
function changedEntities(region: Region): string[] {
  return [...region.after.values()].flatMap((now) => {
    const old = region.before.get(now.id);
    if (old && old.texts === now.texts && old.entity === now.entity && old.standing === now.standing) return [];
    return [old?.entity, now.texts > 0 ? now.entity : null].filter((id) => typeof id === 'string');
  });
}

/** Entities that are one document's ambiguous mentions of one key, with their signatures counted as that one text. */
function aloneIn(readings: Map<string, StoredReading>, signatures: Map<string, Signature>): Map<string, Signature[]> {
  const alone = new Map<string, Map<string, Signature>>();
  for (const { document, mentions } of readings.values()) {
    for (const mention of mentions) {
      const signature = signatures.get(mention.signature);
      if (signature?.standing !== 'ambiguous') continue;
      const id = entityOf(signature, document.address);
      alone.set(id, (alone.get(id) ?? new Map<string, Signature>()).set(signature.id, { ...signature, texts: 1 }));
    }
  }
  return new Map([...alone].map(([id, members]) => [id, [...members.values()]]));
}

function membersAfter(stored: Signature[], region: Region, touched: Set<string>): Map<string, Signature[]> {
  const members = new Map<string, Signature[]>();
  const all = new Map([...stored.map((s) => [s.id, s] as const), ...region.after]);
  for (const signature of all.values()) {
    if (signature.entity === null || signature.texts === 0 || !touched.has(signature.entity)) continue;
    const list = members.get(signature.entity);
    if (list) list.push(signature);
    else members.set(signature.entity, [signature]);
  }
  return members;
}

function typeOf(signatures: Signature[]): EntityType {
  const [first] = signatures;
  if (!first) throw new Error('an entity without signatures');
  return first.type;
}
