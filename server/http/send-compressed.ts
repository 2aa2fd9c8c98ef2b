import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readsGzip } from './reads-gzip.ts';

const compress = promisify(gzip);

/** Shorter texts fit in one packet as they are. */
const WORTH_IT = 1400;

/** A text to send, and its compressed form where there is one already. */
export interface SentText {
  text: string;
  compressed?: Buffer;
}

/** Sends a text with the headers set so far, compressed where the client can read that. */
export async function sendCompressed(
  request: IncomingMessage,
  response: ServerResponse,
  { text, compressed: ready }: SentText,
): Promise<void> {
  const length = Buffer.byteLength(text);
  const compressed = readsGzip(request) && length > WORTH_IT ? (ready ?? (await compress(text))) : undefined;
  response.setHeader('vary', 'accept-encoding');
  if (compressed) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', compressed?.length ?? length);
  // A string goes out in one piece with the head, which bytes do not.
  response.end(compressed ?? text);
}
