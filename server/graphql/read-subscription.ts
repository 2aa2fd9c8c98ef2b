import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { DocumentNode, ExecutionArgs, GraphQLSchema } from 'graphql';
import type { Limits } from '../limits.ts';
import { formatError } from './format-error.ts';
import { refuseTooLarge } from './refuse-too-large.ts';

/** What a client sends to be told of. */
export interface AskedSubscription {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

type Subscription = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;

/** What is to be run, or what is wrong with it: at most five errors, each with its code. */
export type ReadSubscription = (asked: AskedSubscription) => Subscription | readonly GraphQLError[];

export interface SubscriptionRules {
  schema: GraphQLSchema;
  limits: Limits;
  /** Whether the schema is named in errors. */
  introspection: boolean;
}

/** graphql-js stops after one more. */
const MOST_ERRORS = { maxErrors: 4 };

const NO_SUBSCRIPTION = 'Queries and mutations are asked over HTTP, at this address.';

/** An error in the words and with the code that it would have over HTTP. */
function told(error: GraphQLError, code: string): GraphQLError {
  const { message, locations, path } = error.toJSON();
  const known = error.extensions['code'] ?? code;
  const formatted = formatError({ message, locations, path, extensions: { code: known } }, error);
  const { nodes, source, positions } = error;
  return new GraphQLError(formatted.message, { nodes, source, positions, extensions: formatted.extensions });
}

/** Whatever `work` throws as a GraphQLError is given back as what is wrong. */
function caught<T>(work: () => T, code: string): T | [GraphQLError] {
  try {
    return work();
  } catch (error) {
    if (error instanceof GraphQLError) return [told(error, code)];
    throw error;
  }
}

/** Reads subscriptions under the rules and limits that queries have over HTTP; other operations are refused. */
export function subscriptionReader({ schema, limits, introspection }: SubscriptionRules): ReadSubscription {
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const named = (error: GraphQLError): GraphQLError =>
    introspection ? error : new GraphQLError(error.message.replace(/ ?Did you mean .+\?$/, ''), { nodes: error.nodes });

  function check(document: DocumentNode, { operationName, variables }: AskedSubscription): readonly GraphQLError[] {
    const wrong = validate(schema, document, rules, MOST_ERRORS);
    if (wrong.length > 0) return wrong.map((error) => told(named(error), 'GRAPHQL_VALIDATION_FAILED'));
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription') {
      return [new GraphQLError(NO_SUBSCRIPTION, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })];
    }
    const refused = caught(
      () => refuseTooLarge(limits, { schema, document, operation, variables: variables ?? {} }),
      'QUERY_TOO_LARGE',
    );
    return Array.isArray(refused) ? refused : [];
  }

  return (asked) => {
    const document = caught(() => parse(asked.query, { maxTokens: limits.tokens }), 'GRAPHQL_PARSE_FAILED');
    if (Array.isArray(document)) return document;
    const wrong = check(document, asked);
    if (wrong.length > 0) return wrong;
    return { schema, document, operationName: asked.operationName, variableValues: asked.variables };
  };
}
