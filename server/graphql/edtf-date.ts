import { GraphQLError, valueFromASTUntyped } from 'graphql';
import type { ValueNode } from 'graphql';
import { isPartialDate } from '../model/partial-date.ts';

function parseValue(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new GraphQLError('An EDTF date is needed, such as "2023-11-27", "2021-02" or "2019/2023".');
}

/** Plain functions and no `GraphQLScalarType`, which would take the place of the description in `node.graphql`. */
export const edtfDateResolvers = {
  EdtfDate: {
    parseValue,
    parseLiteral: (node: ValueNode, variables?: Record<string, unknown> | null) =>
      parseValue(valueFromASTUntyped(node, variables)),
  },
};
