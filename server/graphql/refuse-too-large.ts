import { GraphQLError, getVariableValues } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LIMITS } from '../limits.ts';
import type { Limits } from '../limits.ts';
import { measureQuery } from './measure-query.ts';
import type { QuerySize } from './measure-query.ts';

/** What is said of a query that is over a limit; the plainest first. */
const COMPLAINTS: Record<keyof QuerySize, (asked: number) => string> = {
  page: (asked) => `The query asks for ${asked} rows at once`,
  list: (asked) => `The query hands in a list of ${asked} values`,
  depth: (asked) => `The query is ${asked} fields deep`,
  fields: (asked) => `The query could answer ${asked} fields`,
  aliases: (asked) => `The query asks for fields again or under other names ${asked} times`,
  directives: (asked) => `The query has ${asked} directives`,
};

function tooLarge(name: keyof QuerySize, asked: number, allowed: number): GraphQLError {
  const message = `${COMPLAINTS[name](asked)}; ${LIMITS[name].variable} allows ${allowed}.`;
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } } });
}

/** Values of the longest list among variables: told before they are made into the schema's types, which takes time. */
function longestList(variables: Record<string, unknown>): number {
  return Math.max(0, ...Object.values(variables).map((value) => (Array.isArray(value) ? value.length : 0)));
}

/** An operation that was validated, with its variables as they were handed in. */
export interface AskedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/** The first fault is enough: compiled code would describe each of a thousand wrong values before it gave up. */
function wrongVariable({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** Throws a GraphQLError for an operation that asks for too much, or whose variables are not of their types. */
export function refuseTooLarge(limits: Limits, { schema, document, operation, variables }: AskedOperation): void {
  const handedIn = longestList(variables);
  if (handedIn > limits.list) throw tooLarge('list', handedIn, limits.list);
  const definitions = operation.variableDefinitions ?? [];
  const { errors = [], coerced = {} } = getVariableValues(schema, definitions, variables, { maxErrors: 1 });
  if (errors[0]) throw wrongVariable(errors[0]);
  const size = measureQuery(schema, document, operation, coerced);
  for (const name of Object.keys(COMPLAINTS) as (keyof QuerySize)[]) {
    if (size[name] > limits[name]) throw tooLarge(name, size[name], limits[name]);
  }
}
