import { askTrace } from '../store/questions/trace.ts';
import { toDay } from './as-of.ts';
import { parseFirst } from './connection.ts';
import type { Resolvers } from './generated.ts';

export const traceResolvers: Resolvers = {
  Query: {
    trace: (_, { id, asOf, modes, first }, { store }) =>
      askTrace(store, id, { asOf: toDay(asOf), modes: [...modes], limit: parseFirst(first) }),
  },
  TracedInstrument: { holds: ({ holds }) => (holds === 'no' ? null : holds) },
  Signatory: { official: ({ neighbour }) => neighbour },
};
