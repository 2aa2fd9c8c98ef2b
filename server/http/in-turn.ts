import type { RequestListener } from 'node:http';
import type { Handler } from './handler.ts';

/** The pieces of a request's way one after another, each calling the next; the last one answers. */
export function inTurn(pieces: Handler[], last: RequestListener): RequestListener {
  return pieces.reduceRight<RequestListener>(
    (next, piece) => (request, response) => piece(request, response, () => next(request, response)),
    last,
  );
}
