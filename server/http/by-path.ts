import type { RequestListener } from 'node:http';

/** Hands a request to what answers at its path, whatever query follows it. */
export function byPath(answers: Record<string, RequestListener>, otherwise: RequestListener): RequestListener {
  const known = new Map(Object.entries(answers));
  return (request, response) => {
    const { url = '/' } = request;
    const mark = url.indexOf('?');
    const answer = known.get(mark === -1 ? url : url.slice(0, mark)) ?? otherwise;
    answer(request, response);
  };
}
