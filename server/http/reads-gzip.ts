import type { IncomingMessage } from 'node:http';

/** Whether the client can read what is compressed. */
export function readsGzip({ headers }: IncomingMessage): boolean {
  return /\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(String(headers['accept-encoding'] ?? ''));
}
