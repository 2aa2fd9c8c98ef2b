import { ServerProblem } from './ask.ts';

/** What went wrong, in a sentence for the user. */
export function failureText(error: unknown): string {
  if (error instanceof ServerProblem) return error.message;
  return 'The server cannot be reached. Is Entente still running?';
}
