import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

const extensions = { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } };

/** Over HTTP a subscription would be answered once, and wrongly. */
export const subscriptionsElsewhere: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation }) {
      if (operation?.operation !== 'subscription') return;
      throw new GraphQLError('Subscriptions are asked over WebSocket, at this address (graphql-ws).', { extensions });
    },
  }),
};
