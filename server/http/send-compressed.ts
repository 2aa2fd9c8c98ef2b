import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Shorter texts fit in one packet as they are. */
const WORTH_IT = 1400;

/** Sends a text with the headers set so far, compressed where the client can read that. */
export async function sendCompressed(request: IncomingMessage, response: ServerResponse, text: string): Promise<void> {
  const length = Buffer.byteLength(text);
  const wanted = /\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(String(request.headers['accept-encoding'] ?? ''));
  const compressed = wanted && length > WORTH_IT ? await compress(text) : undefined;
  response.setHeader('vary', 'accept-encoding');
  if (compressed) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', compressed?.length ?? length);
  // A string goes out in one piece with the head, which bytes do not.
  response.end(compressed ?? text);
}
