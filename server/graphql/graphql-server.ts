import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../limits.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Log } from '../log.ts';
import { boundedQueries } from './bounded-queries.ts';
import { compiledQueries } from './compiled-queries.ts';
import type { CompiledQueries } from './compiled-queries.ts';
import type { GraphContext } from './context.ts';
import { faultLog } from './fault-log.ts';
import { formatError } from './format-error.ts';
import { queryLimits } from './query-limits.ts';
import { subscriptionsElsewhere } from './subscriptions-elsewhere.ts';
import { toldErrors } from './told-errors.ts';

export interface GraphqlServerParts {
  schema: GraphQLSchema;
  limits: Limits;
  log: Log;
  /** Counts the errors that answers tell. */
  metrics: Pick<Metrics, 'failed'>;
  /** Whether the schema may be asked for, and is named in errors. */
  introspection: boolean;
}

export interface GraphqlServer {
  apollo: ApolloServer<GraphContext>;
  /** Answers what comes again before Apollo Server is asked. */
  known: Pick<CompiledQueries, 'answer'>;
}

/** Apollo Server over our schema: no outside service, no batches, no stack traces, bounded queries. */
export function createGraphqlServer({
  schema,
  limits,
  log,
  metrics,
  introspection,
}: GraphqlServerParts): GraphqlServer {
  const sizes = queryLimits(limits);
  const known = compiledQueries(log, sizes);
  const apollo = new ApolloServer<GraphContext>({
    schema,
    csrfPrevention: true,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    // Each stops after one more than its number.
    validationOptions: { maxErrors: 4 },
    executionOptions: { maxCoercionErrors: 4 },
    formatError,
    logger: { ...log, debug: () => {} },
    plugins: [
      subscriptionsElsewhere,
      boundedQueries(sizes),
      known.plugin,
      toldErrors(metrics),
      faultLog(log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  return { apollo, known };
}
