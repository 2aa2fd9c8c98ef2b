import type { Claim, Entity, Relation, Variant } from './graph.ts';
import { foldAttribute, foldRelation, isRelationType } from './fold.ts';
import { relationId } from './identity.ts';
import type { AttributeName } from './types.ts';

/** What a claim says once its mentions are entities: the fact it supports, and in which variant. */
export interface Said {
  fact: Fact;
  variant: Omit<Variant, 'support'>;
}

/** A relation, or one attribute of an entity. */
export type Fact =
  | { kind: 'relation'; id: string; ends: Pick<Relation, 'id' | 'type' | 'from' | 'to' | 'qualifier'> }
  | { kind: 'attribute'; id: string; entity: string; name: AttributeName };

/** Reads a claim with `entities`, the entity of each of its document's mentions. */
export function saidBy(claim: Claim, entities: string[]): Said {
  const at = (index: number) => {
    const entity = entities[index];
    if (entity === undefined)
      throw new Error(`a claim ${claim.type} names mention ${index}, which its document has not`);
    return entity;
  };
  const { mode, valid, title } = claim;
  const onBehalfOf = claim.onBehalfOf === null ? null : at(claim.onBehalfOf);
  const from = at(claim.from);
  if (!isRelationType(claim.type)) {
    const fact: Fact = { kind: 'attribute', id: `${from}.${claim.type}`, entity: from, name: claim.type };
    return { fact, variant: { value: claim.value, mode, valid, title, onBehalfOf } };
  }
  if (claim.to === null) throw new Error(`a claim ${claim.type} has no other end`);
  const to = at(claim.to);
  const id = relationId(claim.type, from, to, claim.value);
  const fact: Fact = { kind: 'relation', id, ends: { id, type: claim.type, from, to, qualifier: claim.value } };
  return { fact, variant: { value: '', mode, valid, title, onBehalfOf } };
}

/** Two variants are one when they say the same. */
export function variantKey(variant: Omit<Variant, 'support'>): string {
  return JSON.stringify([variant.value, variant.mode, variant.valid, variant.title, variant.onBehalfOf]);
}

/** How many more or fewer distinct texts support a fact, in all and by variant. */
export interface Shift {
  fact: Fact;
  support: number;
  variants: Map<string, { variant: Omit<Variant, 'support'>; support: number }>;
}

/** Variants after a shift; those that no text says any more are gone. */
export function shiftVariants(old: Variant[], shift: Shift): Variant[] {
  const counts = new Map(old.map((v) => [variantKey(v), v]));
  for (const [key, { variant, support }] of shift.variants) {
    const sum = (counts.get(key)?.support ?? 0) + support;
    if (sum < 0) throw new Error(`fewer than no texts for ${shift.fact.id}`);
    if (sum === 0) counts.delete(key);
    else counts.set(key, { ...variant, support: sum });
  }
  return [...counts.values()];
}

/** The relation after a shift; undefined when no text says it any more. */
export function shiftRelation(old: Relation | undefined, shift: Shift): Relation | undefined {
  if (shift.fact.kind !== 'relation') return undefined;
  return foldRelation(shift.fact.ends, shiftVariants(old?.variants ?? [], shift), (old?.support ?? 0) + shift.support);
}

/** The attributes after shifts of some of them. */
export function shiftAttributes(old: Entity['attributes'], shifts: Shift[]): Entity['attributes'] {
  const attributes = { ...old };
  for (const shift of shifts) {
    if (shift.fact.kind !== 'attribute') continue;
    const { name } = shift.fact;
    const variants = foldAttribute(name, shiftVariants(attributes[name] ?? [], shift));
    if (variants.length > 0) attributes[name] = variants;
    else delete attributes[name];
  }
  return attributes;
}
