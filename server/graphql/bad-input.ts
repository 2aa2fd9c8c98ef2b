import { GraphQLError } from 'graphql';

/** The error for an argument that cannot be answered; the message is for the person who sent it. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
