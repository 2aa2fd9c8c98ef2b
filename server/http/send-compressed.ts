import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Shorter texts fit in one packet as they are. */
const WORTH_IT = 1400;

/** Sends a text with the headers set so far, compressed where the client can read that. */
export async function sendCompressed(request: IncomingMessage, response: ServerResponse, text: string): Promise<void> {
  const plain = Buffer.from(text);
  response.setHeader('vary', 'accept-encoding');
  const wanted = /\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(String(request.headers['accept-encoding'] ?? ''));
  const bytes = wanted && plain.length > WORTH_IT ? await compress(plain) : plain;
  if (bytes !== plain) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', bytes.length);
  response.end(bytes);
}
