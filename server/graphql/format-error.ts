import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { StoreUnavailable } from '../store/store-problem.ts';

/** Faults of our own go to the log and are not told; what the client can mend is told as it is. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
  // graphql-js gives this one, alone among its complaints about variables, no code.
  if (formatted.message.startsWith('Too many errors processing variables')) {
    return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const cause = unwrapResolverError(error);
  if (cause instanceof StoreUnavailable) {
    return { ...formatted, message: cause.message, extensions: { code: 'STORE_UNAVAILABLE' } };
  }
  console.error(cause);
  return {
    ...formatted,
    message: 'Something went wrong inside Entente; its log says what.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
