import { askSharedNeighbours } from '../store/questions/shared-neighbours.ts';
import { toDay } from './as-of.ts';
import { listOf } from './at-most.ts';
import { parseFirst } from './connection.ts';
import type { Resolvers } from './generated.ts';

/** Relations of the two that are looked at, at most. */
const MOST_VISITS = 20_000;

export const sharedNeighbourResolvers: Resolvers = {
  Query: {
    async sharedNeighbours(_, { a, b, types, neighbourTypes, modes, asOf, first }, { store }) {
      const { neighbours, total, complete } = await askSharedNeighbours(store, a, b, {
        relationTypes: listOf('types', types, 100),
        neighbourTypes: listOf('neighbourTypes', neighbourTypes, 100),
        modes: [...modes],
        asOf: toDay(asOf),
        limit: parseFirst(first),
        visits: MOST_VISITS,
      });
      return { neighbours, totalCount: total, complete };
    },
  },
};
