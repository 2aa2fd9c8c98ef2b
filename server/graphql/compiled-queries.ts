import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import type { Log } from '../log.ts';
import type { GraphContext } from './context.ts';

type Run = CompiledQuery['query'];

// Errors of compiled code are never told, so they need no stack.
const OPTIONS = { disablingCapturingStackErrors: true };

/** Null for what graphql-jit cannot compile. It is loaded with the first query that comes again: a start needs it not. */
async function compile(schema: GraphQLSchema, document: DocumentNode, name: string | null): Promise<Run | null> {
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const compiled = compileQuery(schema, document, name ?? undefined, OPTIONS);
  return isCompiledQuery(compiled) ? compiled.query : null;
}

/**
 * Runs a query that comes again as compiled code. It is trusted with answers without errors only: for any other
 * graphql-js runs the query anew, so that every error is told in its words. Where only the compiled code fails, it is
 * given up, and the log says so.
 */
export function compiledQueries(log: Log): ApolloServerPlugin<GraphContext> {
  const compiled = new WeakMap<OperationDefinitionNode, Run | null>();
  const seen = new WeakSet<OperationDefinitionNode>();
  /** What compiled code failed with in requests that graphql-js now answers. */
  const failures = new WeakMap<GraphContext, readonly GraphQLError[]>();
  return {
    requestDidStart: async () => ({
      async responseForOperation({ schema, document, operation, operationName, request, contextValue, response }) {
        if (operation.operation !== 'query') return null;
        if (!seen.has(operation)) {
          seen.add(operation);
          return null;
        }
        let run = compiled.get(operation);
        if (run === undefined) compiled.set(operation, (run = await compile(schema, document, operationName)));
        const result = await run?.(undefined, contextValue, request.variables);
        if (result?.errors !== undefined) failures.set(contextValue, result.errors);
        if (result === undefined || result.errors !== undefined) return null;
        return { http: response.http, body: { kind: 'single', singleResult: result } };
      },
      async willSendResponse({ operation, errors, contextValue }) {
        const cause = failures.get(contextValue)?.[0];
        if (cause === undefined || operation === undefined || errors !== undefined) return;
        compiled.set(operation, null);
        log.warn('a query is no longer compiled', { requestId: contextValue.requestId, reason: cause.message });
      },
    }),
  };
}
