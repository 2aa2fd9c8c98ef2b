import type { ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import { requestIdOf } from './request-id.ts';
import { RequestProblem } from './request-problem.ts';
import { sendProblem } from './send-json.ts';

/** Express's own complaints about a request: an address that cannot be decoded. */
function isClientError(error: unknown): boolean {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500;
}

/** Tells a client what went wrong as JSON, never with a stack trace; a fault of our own goes to the log. */
export function tellProblem(error: unknown, response: ServerResponse, log: Log): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  if (error instanceof RequestProblem) return sendProblem(response, error.status, error.code, error.message);
  if (isClientError(error)) return sendProblem(response, 400, 'BAD_REQUEST', 'The request could not be read.');
  log.error('fault', { requestId: requestIdOf(response), cause: error });
  sendProblem(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong inside Entente; its log says what.');
}
