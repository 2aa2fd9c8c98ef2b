import type { OperationDefinitionNode } from 'graphql';

/** What a client posts, when it is nothing but a query. */
export interface AskedQuery {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** Texts that are remembered, and characters of each, at most. */
const MOST = 500;
const LONGEST = 10_000;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The body of a request as a query; undefined when it is, or may be, anything else. */
export function toAskedQuery(body: unknown): AskedQuery | undefined {
  if (!isRecord(body)) return undefined;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || extensions !== undefined) return undefined;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if (variables != null && !isRecord(variables)) return undefined;
  return { query, operationName, variables };
}

export interface KnownQueries {
  add(query: string, operationName: string | undefined, operation: OperationDefinitionNode): void;
  /** The operation that a query names. */
  find(asked: AskedQuery): OperationDefinitionNode | undefined;
}

/** The operations of texts that were let in; the one that came first is forgotten first. */
export function knownQueries(): KnownQueries {
  const operations = new Map<string, Map<string, OperationDefinitionNode>>();
  return {
    add(query, operationName, operation) {
      if (query.length > LONGEST) return;
      const known = operations.get(query);
      if (known) return void known.set(operationName ?? '', operation);
      operations.set(query, new Map([[operationName ?? '', operation]]));
      const [first] = operations.keys();
      if (operations.size > MOST && first !== undefined) operations.delete(first);
    },
    find: ({ query, operationName }) => operations.get(query)?.get(operationName ?? ''),
  };
}
