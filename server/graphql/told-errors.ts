import type { ApolloServerPlugin } from '@apollo/server';
import type { Metrics } from '../http/metrics.ts';

const MOST_ERRORS = 5;

/** Tells five errors at most, and counts them. */
export function toldErrors(metrics: Pick<Metrics, 'failed'>): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
        const told = body.singleResult.errors.slice(0, MOST_ERRORS);
        for (const { extensions } of told) metrics.failed(String(extensions?.['code']));
        body.singleResult.errors = told;
      },
    }),
  };
}
