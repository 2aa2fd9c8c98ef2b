import type { Entity, Name, Relation, Variant } from '../../model/graph.ts';

type PackedVariant = [value: string, Variant['mode'], string | null, string | null, string | null, support: number];
type PackedName = [text: string, Name['kind'], string | null];

/** Without the names of its fields: half the text, and half the time to read it. Statements know what stands where. */
export type PackedEntity = [
  id: string,
  Entity['type'],
  name: string,
  ambiguous: 0 | 1,
  PackedName[],
  attributes: Partial<Record<keyof Entity['attributes'], PackedVariant[]>>,
];

/** What is told of a relation; the variants are left out where there is one that says no more than what is shown. */
export type PackedTold = [
  qualifier: string,
  Relation['mode'],
  valid: string | null,
  firstDay: number | null,
  lastDay: number | null,
  support: number,
  disputed: 0 | 1,
  PackedVariant[]?,
];

export type PackedRelation = [id: string, Relation['type'], from: string, to: string, PackedTold];

/** A packed relation, by a row `r` of `relation` and its ends; ids and types have nothing that JSON would escape. */
export const PACKED_RELATION = `'["' || r.id || '","' || r.type || '","' || s.id || '","' || t.id || '",' || r.told || ']'`;
export const RELATION_WITH_ENDS = 'relation r JOIN entity s ON s.num = r.source JOIN entity t ON t.num = r.target';

export function packEntity({ id, type, name, ambiguous, aliases, attributes }: Entity): PackedEntity {
  const names = aliases.map(({ text, kind, language }): PackedName => [text, kind, language]);
  const variants = Object.entries(attributes).map(([attribute, some]) => [attribute, some.map(packVariant)]);
  return [id, type, name, ambiguous ? 1 : 0, names, Object.fromEntries(variants)];
}

export function unpackEntity([id, type, name, ambiguous, names, packed]: PackedEntity): Entity {
  const aliases = names.map(([text, kind, language]) => ({ text, kind, language }));
  const attributes: Entity['attributes'] = {};
  for (const attribute in packed) {
    const key = attribute as keyof Entity['attributes'];
    attributes[key] = packed[key]?.map(unpackVariant);
  }
  return { id, type, name, aliases, ambiguous: ambiguous === 1, attributes };
}

export function packTold(relation: Relation): PackedTold {
  const { qualifier, mode, valid, firstDay, lastDay, support, disputed, variants } = relation;
  const shown = [qualifier, mode, valid, firstDay, lastDay, support, disputed ? 1 : 0] as const;
  const plain = JSON.stringify(variants) === JSON.stringify([onlyVariant(relation)]);
  return plain ? [...shown] : [...shown, variants.map(packVariant)];
}

export function unpackRelation([id, type, from, to, told]: PackedRelation): Relation {
  const [qualifier, mode, valid, firstDay, lastDay, support, disputed, packed] = told;
  const variants = packed?.map(unpackVariant) ?? [onlyVariant({ mode, valid, support })];
  const shown = { qualifier, mode, valid, firstDay, lastDay, support, disputed: disputed === 1 };
  return { id, type, from, to, ...shown, variants };
}

function onlyVariant({ mode, valid, support }: Pick<Relation, 'mode' | 'valid' | 'support'>): Variant {
  return { value: '', mode, valid, title: null, onBehalfOf: null, support };
}

function packVariant({ value, mode, valid, title, onBehalfOf, support }: Variant): PackedVariant {
  return [value, mode, valid, title, onBehalfOf, support];
}

function unpackVariant([value, mode, valid, title, onBehalfOf, support]: PackedVariant): Variant {
  return { value, mode, valid, title, onBehalfOf, support };
}
