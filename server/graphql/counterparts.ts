import { askCounterparts } from '../store/questions/counterparts.ts';
import { toDay } from './as-of.ts';
import { parseFirst } from './connection.ts';
import type { Resolvers } from './generated.ts';

export const counterpartResolvers: Resolvers = {
  Query: {
    async counterparts(_, { id, asOf, modes, first }, { store }) {
      const { rows, complete } = await askCounterparts(store, id, { asOf: toDay(asOf), modes: [...modes] });
      return { rows: rows.slice(0, parseFirst(first)), totalCount: rows.length, complete };
    },
  },
};
