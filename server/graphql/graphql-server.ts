import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphContext } from './context.ts';
import { formatError } from './format-error.ts';
import { sizeLimits } from './limits.ts';
import { createSchema } from './schema.ts';

/** Apollo Server over our schema: no outside service, no batches, no stack traces, bounded queries. */
export function createGraphqlServer(): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    schema: createSchema(),
    csrfPrevention: true,
    introspection: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 1000 },
    // Each stops after one more than its number.
    validationOptions: { maxErrors: 4 },
    executionOptions: { maxCoercionErrors: 4 },
    formatError,
    plugins: [
      sizeLimits,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
