import type { NextFunction, Request, Response } from 'express';
import { sendProblem } from './send-json.ts';

/** What body-parser says of a request that it could not read. */
const READING_PROBLEMS: Record<string, [status: number, code: string, message: string]> = {
  'entity.parse.failed': [400, 'BAD_REQUEST', 'The request is not valid JSON.'],
  'entity.too.large': [413, 'PAYLOAD_TOO_LARGE', 'The request is larger than 1 MB.'],
  'charset.unsupported': [415, 'UNSUPPORTED_MEDIA_TYPE', 'The request must be in UTF-8.'],
  'encoding.unsupported': [415, 'UNSUPPORTED_MEDIA_TYPE', 'The request is compressed in an unknown way.'],
};

function isClientError(error: unknown): boolean {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500;
}

/** The last piece: whatever went wrong before becomes JSON, and never shows a stack trace. */
export function problems(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) return next(error);
  const type = error instanceof Error && 'type' in error ? String(error.type) : '';
  const known = READING_PROBLEMS[type];
  if (known !== undefined) return sendProblem(response, ...known);
  if (isClientError(error)) return sendProblem(response, 400, 'BAD_REQUEST', 'The request could not be read.');
  console.error(error);
  sendProblem(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong inside Entente; its log says what.');
}
