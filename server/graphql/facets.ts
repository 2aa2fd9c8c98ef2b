import { askFacets } from '../store/questions/facets.ts';
import { toDay } from './as-of.ts';
import { listOf } from './at-most.ts';
import { parseFirst } from './connection.ts';
import type { Resolvers } from './generated.ts';
import { loadEntity } from './loaders.ts';

export const facetResolvers: Resolvers = {
  Query: {
    facets: (_, { ids, asOf, modes }, { store }) =>
      askFacets(store, { ids: listOf('ids', ids, 1000), asOf: toDay(asOf), modes: [...modes] }),
  },
  Facets: {
    topics: ({ topics }, { first }) => topics.slice(0, parseFirst(first)),
    countries: ({ countries }, { first }) => countries.slice(0, parseFirst(first)),
  },
  EntityValueCount: { entity: ({ value }, _, { loaders }) => loadEntity(loaders, value) },
};
