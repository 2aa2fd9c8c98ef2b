import { both, entityStands, relationHolds } from '../model/as-of.ts';
import type { Entity } from '../model/graph.ts';
import { ATTRIBUTES } from '../model/types.ts';
import type { AttributeName } from '../model/types.ts';
import type { ListPage, Neighbour } from '../store/graph-store.ts';
import { toDay } from './as-of.ts';
import { fromBothEnds, parseFirst, toConnection } from './connection.ts';
import type { EntityResolvers, Resolvers } from './generated.ts';
import { evidenceOf } from './evidence.ts';
import { loadExisting } from './loaders.ts';
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
  relations(entity, asked, { loaders }) {
    loaders.known.set(entity.id, entity);
    const day = toDay(asked.asOf);
    const fetch = (page: ListPage) =>
      loaders.neighbours(entity.id, {
        relationTypes: asked.types ?? undefined,
        direction: asked.direction,
        neighbourTypes: asked.neighbourTypes ?? undefined,
        modes: asked.modes ?? undefined,
        asOf: day,
        order: asked.order,
        offset: page.offset,
        limit: page.limit,
        fromEnd: page.fromEnd ?? false,
      });
    const list = fromBothEnds(fetch, ({ relation }) => relation.id);
    const connection = toConnection(asked, list, (row, place) => ({
      node: row.relation,
      neighbour: row.neighbour,
      holds: holdsOn(row, day),
      place,
    }));
    return Object.assign(connection, { of: entity });
  },
  whyOne: ({ id }, _, { loaders }) => loaders.whyOne.load(id),
  namedIn({ id }, paging, { loaders }) {
    const list = fromBothEnds(
      (page) => loaders.namings(id, page),
      ({ document }) => document.address,
    );
    return toConnection(paging, list, ({ document, passages }, place) => ({ node: document, passages, place }));
  },
};

export const entityResolvers: Resolvers = {
  Entity: entity,
  Attribute: {
    value: ({ shown }) => shown.value,
    mode: ({ shown }) => shown.mode,
    valid: ({ shown }) => shown.valid,
    support: ({ shown }) => shown.support,
    evidence: ({ entityId, name }, paging, { loaders }) => evidenceOf(`${entityId}.${name}`, paging, loaders),
  },
  SharedKey: {
    documentCount: ({ readIn }) => new Set(readIn.map(({ address }) => address)).size,
    readIn: ({ readIn }, { first }) => readIn.slice(0, parseFirst(first)),
  },
  KeyReading: {
    document: ({ address }, _, { loaders }) => loadExisting(loaders.documents, address),
  },
  Query: {
    entity: async (_, { id }, { loaders }) => (await loaders.entities.load(id)) ?? null,
  },
};
