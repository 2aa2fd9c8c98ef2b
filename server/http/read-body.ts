import type { IncomingMessage } from 'node:http';
import { LIMITS } from '../limits.ts';
import { RequestProblem } from './request-problem.ts';

function tooLarge(limit: number): RequestProblem {
  const message = `The request is larger than ${limit} bytes (${LIMITS.bodyBytes.variable}).`;
  return new RequestProblem(413, 'PAYLOAD_TOO_LARGE', message);
}

/** The bytes of a request, at most `limit`; of a longer one the rest is let through unkept, so that the answer arrives. */
function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      chunks.length = 0;
      reject(tooLarge(limit));
    };
    if (Number(request.headers['content-length'] ?? 0) <= limit) request.on('data', take);
    else {
      request.resume();
      reject(tooLarge(limit));
    }
    request.on('end', () => resolve(Buffer.concat(chunks))).on('error', reject);
  });
}

/** What a request says in JSON; undefined when it says that it is something else. Rejects with a RequestProblem. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const bytes = await readBytes(request, limit);
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(/\s*;\s*/);
  if (type !== 'application/json' || bytes.length === 0) return undefined;
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  if (charset !== undefined && !/^charset="?utf-8"?$/.test(charset)) {
    throw new RequestProblem(415, 'UNSUPPORTED_MEDIA_TYPE', 'The request must be in UTF-8.');
  }
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new RequestProblem(415, 'UNSUPPORTED_MEDIA_TYPE', 'The request must not be compressed.');
  }
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new RequestProblem(400, 'BAD_REQUEST', 'The request is not valid JSON.');
  }
}
