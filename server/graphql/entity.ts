import type { Entity, Variant } from '../model/graph.ts';
import { ATTRIBUTES } from '../model/types.ts';
import type { AttributeName } from '../model/types.ts';
import { toConnection, toPage } from './connection.ts';
import type { Attribute, EntityResolvers, Resolvers } from './generated.ts';

const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as AttributeName[];

function toAttributeValue({ value, mode, valid, support }: Variant) {
  return { value, mode, valid, support };
}

function toAttributes(entity: Entity): Attribute[] {
  return ATTRIBUTE_NAMES.flatMap((name) => {
    const [shown, ...others] = (entity.attributes[name] ?? []).map(toAttributeValue);
    return shown === undefined ? [] : [{ name, ...shown, others }];
  });
}

const entity: EntityResolvers = {
  __resolveType: ({ type }) => type,
  attributes: toAttributes,
  relationCounts: ({ id }, _, { loaders }) => loaders.relationCounts.load(id),
  async degree({ id }, _, { loaders }) {
    const counts = await loaders.relationCounts.load(id);
    return counts.reduce((sum, { count }) => sum + count, 0);
  },
  async relations({ id }, { types, direction, neighbourTypes, modes, ...paging }, { store }) {
    const page = toPage(paging);
    const filters = { relationTypes: types ?? undefined, direction, neighbourTypes: neighbourTypes ?? undefined };
    const rows = await store.expand(id, { ...page, ...filters, modes: modes ?? undefined });
    return toConnection(page, rows, ({ relation, neighbour }) => ({ node: relation, neighbour }));
  },
  async namedIn({ id }, paging, { store }) {
    const page = toPage(paging);
    const rows = await store.namedIn(id, page);
    return toConnection(page, rows, ({ document, passages }) => ({ node: document, passages }));
  },
};

export const entityResolvers: Resolvers = {
  Entity: entity,
  Query: {
    entity: async (_, { id }, { loaders }) => (await loaders.entities.load(id)) ?? null,
  },
};
