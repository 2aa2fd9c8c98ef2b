import type { ServerResponse } from 'node:http';

function send(response: ServerResponse, status: number, type: string, text: string): void {
  const headers = { 'content-type': type, 'cache-control': 'no-store', 'content-length': Buffer.byteLength(text) };
  response.writeHead(status, headers).end(text);
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

/** In the text format of Prometheus. */
export function sendMetrics(response: ServerResponse, text: string): void {
  send(response, 200, 'text/plain; version=0.0.4; charset=utf-8', text);
}

/** An error in the form of GraphQL's, also where no query was read. */
export function sendProblem(response: ServerResponse, status: number, code: string, message: string): void {
  sendJson(response, status, { errors: [{ message, extensions: { code } }] });
}
