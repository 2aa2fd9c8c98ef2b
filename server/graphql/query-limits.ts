import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { Limits } from '../limits.ts';
import { refuseTooLarge } from './refuse-too-large.ts';

/** What of the variables can make an operation larger: numbers, and how long lists are. */
function extentOf(variables: Record<string, unknown>): string {
  let extent = '';
  for (const name in variables) {
    const value = variables[name];
    extent += `${name} ${Array.isArray(value) ? value.length : typeof value === 'number' ? value : typeof value};`;
  }
  return extent;
}

/** Refuses operations that ask for too much before anything is fetched. One that comes again is not measured anew. */
export function queryLimits(limits: Limits): ApolloServerPlugin {
  /** The extent in which an operation was let in last. */
  const allowed = new WeakMap<OperationDefinitionNode, string>();
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
        // An unknown operation is reported by the execution itself.
        if (operation === undefined) return;
        const extent = extentOf(variables);
        if (allowed.get(operation) === extent) return;
        refuseTooLarge(limits, { schema, document, operation, variables });
        allowed.set(operation, extent);
      },
    }),
  };
}
