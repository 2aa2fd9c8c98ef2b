import type { Entity, Relation } from '../model/graph.ts';
import { ATTRIBUTES } from '../model/types.ts';
import type { Source } from '../store/graph-store.ts';

/** A property as a table or a drawing program holds it. */
export type Cell = string | number | boolean | null;

/** Columns of entities and relations in every format that knows no nesting, in order, with their kind. */
export const ENTITY_COLUMNS = {
  id: 'string',
  type: 'string',
  name: 'string',
  aliases: 'string',
  ambiguous: 'boolean',
  ...Object.fromEntries(Object.keys(ATTRIBUTES).map((name) => [attributeColumn(name), 'string'])),
} as const;

export const RELATION_COLUMNS = {
  id: 'string',
  type: 'string',
  from: 'string',
  to: 'string',
  qualifier: 'string',
  title: 'string',
  onBehalfOf: 'string',
  mode: 'string',
  valid: 'string',
  support: 'integer',
  disputed: 'boolean',
  sources: 'string',
} as const;

/** What the entity is, and which instrument or event it is, are both called type; so are a person's post and a title. */
function attributeColumn(name: string): string {
  return name === 'type' ? 'kindOf' : name;
}

export function entityRecord({ id, type, name, aliases, ambiguous, attributes }: Entity): Record<string, Cell> {
  const shown = Object.keys(ATTRIBUTES).map((attribute) => [
    attributeColumn(attribute),
    attributes[attribute as keyof typeof ATTRIBUTES]?.[0]?.value ?? null,
  ]);
  const others = aliases.map(({ text }) => text).join('; ');
  return { id, type, name, aliases: others, ambiguous, ...Object.fromEntries(shown) };
}

/** `sources`: addresses of the documents that say so, apart by spaces. */
export function relationRecord(relation: Relation, sources: ReadonlyMap<string, string[]>): Record<string, Cell> {
  const { id, type, from, to, qualifier, mode, valid, support, disputed, variants } = relation;
  return {
    id,
    type,
    from,
    to,
    qualifier: qualifier || null,
    title: variants[0]?.title ?? null,
    onBehalfOf: variants[0]?.onBehalfOf ?? null,
    mode,
    valid,
    support,
    disputed,
    sources: (sources.get(id) ?? []).join(' '),
  };
}

/** What a record says: its cells that are not empty. */
export function saidCells(record: Record<string, Cell>): [name: string, value: Exclude<Cell, null>][] {
  return Object.entries(record).flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value]]));
}

/** Addresses of the documents behind each fact. */
export function addressesByFact(sources: readonly Source[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { address, facts } of sources) {
    for (const fact of facts) {
      const addresses = found.get(fact);
      if (addresses) addresses.push(address);
      else found.set(fact, [address]);
    }
  }
  return found;
}
