import type { OperationDefinitionNode } from 'graphql';
import type { Limits } from '../limits.ts';
import { refuseTooLarge } from './refuse-too-large.ts';
import type { AskedOperation } from './refuse-too-large.ts';

/** What of the variables can make an operation larger: numbers, and how long lists are. */
function extentOf(variables: Record<string, unknown>): string {
  let extent = '';
  for (const name in variables) {
    const value = variables[name];
    extent += `${name} ${Array.isArray(value) ? value.length : typeof value === 'number' ? value : typeof value};`;
  }
  return extent;
}

export interface QueryLimits {
  /** Throws a GraphQLError for an operation that asks for too much, before anything is fetched. */
  check(asked: AskedOperation): void;
  /** Whether an operation was let in when it came last, with variables of the same extent: it need not be measured anew. */
  isLetIn(operation: OperationDefinitionNode, variables: Record<string, unknown>): boolean;
}

export function queryLimits(limits: Limits): QueryLimits {
  const allowed = new WeakMap<OperationDefinitionNode, string>();
  const isLetIn: QueryLimits['isLetIn'] = (operation, variables) => allowed.get(operation) === extentOf(variables);
  return {
    isLetIn,
    check(asked) {
      if (isLetIn(asked.operation, asked.variables)) return;
      refuseTooLarge(limits, asked);
      allowed.set(asked.operation, extentOf(asked.variables));
    },
  };
}
