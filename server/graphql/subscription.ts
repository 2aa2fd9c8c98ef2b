import type { Resolvers } from './generated.ts';

export const subscriptionResolvers: Resolvers = {
  Subscription: {
    graphChanged: { subscribe: (_, _arguments, { watches }) => watches.graph.listen() },
    ingestProgress: { subscribe: (_, _arguments, { watches }) => watches.ingest.listen() },
  },
};
