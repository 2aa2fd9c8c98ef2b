import type { ApolloServerPlugin } from '@apollo/server';
import type { QueryLimits } from './query-limits.ts';

/** Refuses operations that ask for too much before anything is fetched. */
export function boundedQueries(limits: QueryLimits): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
        // An unknown operation is reported by the execution itself.
        if (operation !== undefined) limits.check({ schema, document, operation, variables });
      },
    }),
  };
}
