import { both, entityStands, relationHolds } from '../model/as-of.ts';
import type { Entity } from '../model/graph.ts';
import { ATTRIBUTES } from '../model/types.ts';
import type { AttributeName } from '../model/types.ts';
import type { Neighbour } from '../store/graph-store.ts';
import { toDay } from './as-of.ts';
import { toConnection, toPage } from './connection.ts';
import type { EntityResolvers, Resolvers } from './generated.ts';
import { keep, loadExisting } from './loaders.ts';
import type { AttributeRecord } from './records.ts';

const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as AttributeName[];

function toAttributes({ id, attributes }: Entity): AttributeRecord[] {
  return ATTRIBUTE_NAMES.flatMap((name) => {
    const [shown, ...others] = attributes[name] ?? [];
    return shown === undefined ? [] : [{ entityId: id, name, shown, others }];
  });
}

/** A store answers what can hold, so that nothing here certainly does not. */
function holdsOn({ relation, neighbour }: Neighbour, day: number | undefined) {
  if (day === undefined) return null;
  return both(relationHolds(relation, day), entityStands(neighbour, day)) === 'certainly' ? 'certainly' : 'possibly';
}

const entity: EntityResolvers = {
  __resolveType: ({ type }) => type,
  attributes: toAttributes,
  relationCounts: ({ id }, _, { loaders }) => loaders.relationCounts.load(id),
  async degree({ id }, _, { loaders }) {
    const counts = await loaders.relationCounts.load(id);
    return counts.reduce((sum, { count }) => sum + count, 0);
  },
  async relations(entity, { types, direction, neighbourTypes, modes, asOf, order, first, after }, { store, loaders }) {
    const page = toPage({ first, after });
    const day = toDay(asOf);
    const rows = await store.expand(entity.id, {
      relationTypes: types ?? undefined,
      direction,
      neighbourTypes: neighbourTypes ?? undefined,
      modes: modes ?? undefined,
      asOf: day,
      order,
      offset: page.offset,
      limit: page.limit,
    });
    keep(loaders, [entity, ...rows.items.map(({ neighbour }) => neighbour)]);
    return toConnection(page, rows, (row) => ({
      node: row.relation,
      neighbour: row.neighbour,
      holds: holdsOn(row, day),
    }));
  },
  whyOne: ({ id }, _, { store }) => store.whyOne(id),
  async namedIn({ id }, paging, { store }) {
    const page = toPage(paging);
    const rows = await store.namedIn(id, page);
    return toConnection(page, rows, ({ document, passages }) => ({ node: document, passages }));
  },
};

export const entityResolvers: Resolvers = {
  Entity: entity,
  Attribute: {
    value: ({ shown }) => shown.value,
    mode: ({ shown }) => shown.mode,
    valid: ({ shown }) => shown.valid,
    support: ({ shown }) => shown.support,
    async evidence({ entityId, name }, paging, { store }) {
      const page = toPage(paging);
      return toConnection(page, await store.evidence(`${entityId}.${name}`, page), (node) => ({ node }));
    },
  },
  SharedKey: {
    documentCount: ({ readIn }) => new Set(readIn.map(({ address }) => address)).size,
    readIn: ({ readIn }, { first }) => readIn.slice(0, toPage({ first }).limit),
  },
  KeyReading: {
    document: ({ address }, _, { loaders }) => loadExisting(loaders.documents, address),
  },
  Query: {
    entity: async (_, { id }, { loaders }) => (await loaders.entities.load(id)) ?? null,
  },
};
