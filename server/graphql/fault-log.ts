import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { Log } from '../log.ts';
import { StoreUnavailable, TookTooLong } from '../store/store-problem.ts';
import type { GraphContext } from './context.ts';

/** Whether it is neither something that the client did nor the database being away or slow. */
function isFault(cause: unknown): boolean {
  return ![GraphQLError, StoreUnavailable, TookTooLong].some((told) => cause instanceof told);
}

/** Writes faults of our own to the log, with the request that met them. */
export function faultLog(log: Log): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: async () => ({
      async didEncounterErrors({ errors, contextValue: { requestId } }) {
        for (const cause of errors.map(unwrapResolverError).filter(isFault)) log.error('fault', { requestId, cause });
      },
    }),
    unexpectedErrorProcessingRequest: async ({ error }) => log.error('fault', { cause: error }),
  };
}
