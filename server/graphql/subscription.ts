import type { Resolvers } from './generated.ts';

export const subscriptionResolvers: Resolvers = {
  Query: {
    revision: async (_, _arguments, { store }) => String(await store.revision()),
  },
  Subscription: {
    graphChanged: { subscribe: (_, _arguments, { watches }) => watches.graph.listen() },
    ingestProgress: { subscribe: (_, _arguments, { watches }) => watches.ingest.listen() },
  },
};
