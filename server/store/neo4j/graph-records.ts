import type { Entity, Judgement, Relation, Variant } from '../../model/graph.ts';
import type { Signature } from '../../model/kept.ts';
import { foldName } from '../../model/name-keys.ts';
import type { EntityType } from '../../model/types.ts';
import { judgementKey } from '../apply-change.ts';
import { integer, type Kept } from './values.ts';

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

/** `old`: what stands there; a property of it that the entity has no more is taken away. */
export function fromEntity(entity: Entity, old?: Entity): Record<string, unknown> {
  const texts = entity.aliases.map((alias) => alias.text);
  const gone = Object.keys(old ? shownOf(old) : {}).map((name) => [name, null]);
  return {
    id: entity.id,
    entityType: entity.type,
    name: entity.name,
    aliases: texts,
    foldedNames: [...new Set([entity.name, ...texts].map(foldName))],
    ambiguous: entity.ambiguous,
    names: JSON.stringify(entity.aliases),
    attributes: JSON.stringify(entity.attributes),
    shown: { ...Object.fromEntries(gone), ...shownOf(entity) },
  };
}

/** The value that each attribute is shown with, and the mode of an instrument or event. */
function shownOf({ attributes }: Entity): Record<string, string> {
  const values = Object.entries(attributes).flatMap(([name, [first]]) => (first ? [[name, first.value]] : []));
  const { status, type, date } = attributes;
  const mode = (status ?? type ?? date)?.[0]?.mode;
  return Object.fromEntries(mode ? [...values, ['mode', mode]] : values);
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
  const { type: _type, variants, ...plain } = relation;
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

export interface JudgementRow {
  record: string;
}

export function fromJudgement(judgement: Judgement): Record<string, unknown> {
  return { ...judgement, key: judgementKey(judgement), record: JSON.stringify(judgement) };
}

export function toJudgement({ record }: JudgementRow): Judgement {
  return JSON.parse(record) as Judgement;
}
