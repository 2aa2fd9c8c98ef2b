import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import type { Log } from '../log.ts';
import type { GraphContext } from './context.ts';
import { knownQueries, type AskedQuery } from './known-queries.ts';
import type { QueryLimits } from './query-limits.ts';

type Run = CompiledQuery['query'];

// Errors of compiled code are never told, so they need no stack.
const OPTIONS = { disablingCapturingStackErrors: true };

/** Null for what graphql-jit cannot compile. It is loaded with the first query that comes again: a start needs it not. */
async function compile(schema: GraphQLSchema, document: DocumentNode, name: string | null): Promise<Run | null> {
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const compiled = compileQuery(schema, document, name ?? undefined, OPTIONS);
  return isCompiledQuery(compiled) ? compiled.query : null;
}

export interface CompiledQueries {
  /** Runs queries that come again as compiled code, on Apollo Server's way. */
  plugin: ApolloServerPlugin<GraphContext>;
  /**
   * The answer to a query that Apollo Server has let in and answered before, text for text and within the same limits,
   * if compiled code gives one without errors; undefined where Apollo Server must answer.
   */
  answer(asked: AskedQuery, context: GraphContext): Promise<ExecutionResult | undefined>;
}

/**
 * Compiled code is trusted with answers without errors only: for any other graphql-js runs the query anew, so that every
 * error is told in its words. Where only the compiled code fails, it is given up, and the log says so.
 */
export function compiledQueries(log: Log, limits: Pick<QueryLimits, 'isLetIn'>): CompiledQueries {
  const compiled = new WeakMap<OperationDefinitionNode, Run | null>();
  const seen = new WeakSet<OperationDefinitionNode>();
  const known = knownQueries();
  /** What compiled code failed with in requests that graphql-js now answers. */
  const failures = new WeakMap<GraphContext, readonly GraphQLError[]>();

  async function run(
    operation: OperationDefinitionNode,
    variables: Record<string, unknown> | undefined,
    context: GraphContext,
  ): Promise<ExecutionResult | undefined> {
    if (failures.has(context)) return undefined;
    const result = await compiled.get(operation)?.(undefined, context, variables);
    if (result?.errors === undefined) return result;
    failures.set(context, result.errors);
    return undefined;
  }

  const plugin: ApolloServerPlugin<GraphContext> = {
    requestDidStart: async () => ({
      async responseForOperation({ schema, document, operation, operationName, request, contextValue, response }) {
        if (operation.operation !== 'query') return null;
        if (!seen.has(operation)) {
          seen.add(operation);
          return null;
        }
        if (!compiled.has(operation)) compiled.set(operation, await compile(schema, document, operationName));
        const singleResult = await run(operation, request.variables, contextValue);
        if (singleResult === undefined) return null;
        if (request.query !== undefined) known.add(request.query, request.operationName, operation);
        return { http: response.http, body: { kind: 'single', singleResult } };
      },
      async willSendResponse({ operation, errors, contextValue }) {
        const cause = failures.get(contextValue)?.[0];
        if (cause === undefined || operation === undefined || errors !== undefined) return;
        compiled.set(operation, null);
        log.warn('a query is no longer compiled', { requestId: contextValue.requestId, reason: cause.message });
      },
    }),
  };

  return {
    plugin,
    async answer(asked, context) {
      const operation = known.find(asked);
      const variables = asked.variables ?? {};
      return operation && limits.isLetIn(operation, variables) ? run(operation, variables, context) : undefined;
    },
  };
}
