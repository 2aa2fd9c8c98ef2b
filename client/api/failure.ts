import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What went wrong, in a sentence for the user. */
export function failureText(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) return error.errors[0]?.message ?? 'The server could not answer.';
  if (ServerError.is(error))
    return messageIn(error.bodyText) ?? `The server answered with an error (${error.statusCode}).`;
  return 'The server cannot be reached. Is Entente still running?';
}

function messageIn(body: string): string | undefined {
  try {
    const { errors } = JSON.parse(body) as { errors?: { message?: string }[] };
    return errors?.[0]?.message;
  } catch {
    return undefined;
  }
}
