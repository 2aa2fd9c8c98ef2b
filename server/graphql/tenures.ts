import { askTenures } from '../store/questions/tenures.ts';
import { toDay } from './as-of.ts';
import { parseFirst } from './connection.ts';
import type { Resolvers } from './generated.ts';

export const tenureResolvers: Resolvers = {
  Query: {
    tenures: (_, { id, asOf, modes, first }, { store }) =>
      askTenures(store, id, { asOf: toDay(asOf), modes: [...modes], limit: parseFirst(first) }),
  },
};
