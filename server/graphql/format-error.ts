import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { LIMITS } from '../limits.ts';
import { StoreUnavailable, TookTooLong } from '../store/store-problem.ts';

/** Codes and words of our own for what graphql-js says without either. */
function inOurWords(error: GraphQLFormattedError): GraphQLFormattedError {
  if (error.message.startsWith('Too many errors processing variables')) {
    return { ...error, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const tokens = /contains more that (\d+) tokens/.exec(error.message)?.[1];
  if (tokens === undefined) return error;
  const message = `The query has more words and signs than the ${tokens} that ${LIMITS.tokens.variable} allows.`;
  return { ...error, message, extensions: { code: 'QUERY_TOO_LARGE' } };
}

/** Faults of our own are not told (the log has them); what the client can mend is told as it is. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const told = inOurWords(formatted);
  if (told.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return told;
  const cause = unwrapResolverError(error);
  if (cause instanceof StoreUnavailable) {
    return { ...told, message: cause.message, extensions: { code: 'STORE_UNAVAILABLE' } };
  }
  if (cause instanceof TookTooLong) {
    const message = `The query took longer than ${LIMITS.queryMs.variable} allows.`;
    return { ...told, message, extensions: { code: 'QUERY_TIMEOUT' } };
  }
  const message = 'Something went wrong inside Entente; its log says what.';
  return { ...told, message, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
