import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import type { DocumentNode } from 'graphql';
import type { GraphContext } from './context.ts';

type Run = CompiledQuery['query'];

// Errors of compiled code are never told, so they need no stack.
const OPTIONS = { disablingCapturingStackErrors: true };

/** Null for what graphql-jit cannot compile. */
function compile(schema: GraphQLSchema, document: DocumentNode, name: string | null): Run | null {
  const compiled = compileQuery(schema, document, name ?? undefined, OPTIONS);
  return isCompiledQuery(compiled) ? compiled.query : null;
}

/**
 * Runs a query that comes again as compiled code. It is trusted with answers without errors only: for any other
 * graphql-js runs the query anew, so that every error is told in its words.
 */
export function compiledQueries(): ApolloServerPlugin<GraphContext> {
  const compiled = new WeakMap<OperationDefinitionNode, Run | null>();
  const seen = new WeakSet<OperationDefinitionNode>();
  return {
    requestDidStart: async () => ({
      async responseForOperation({ schema, document, operation, operationName, request, contextValue, response }) {
        if (operation.operation !== 'query') return null;
        if (!seen.has(operation)) {
          seen.add(operation);
          return null;
        }
        let run = compiled.get(operation);
        if (run === undefined) compiled.set(operation, (run = compile(schema, document, operationName)));
        const result = await run?.(undefined, contextValue, request.variables);
        if (result === undefined || result.errors !== undefined) return null;
        return { http: response.http, body: { kind: 'single', singleResult: result } };
      },
    }),
  };
}
