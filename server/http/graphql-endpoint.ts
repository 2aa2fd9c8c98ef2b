import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import type { GraphContext } from '../graphql/context.ts';
import type { Log } from '../log.ts';
import { tellProblem } from './problems.ts';
import { readJson } from './read-body.ts';
import { sendCompressed } from './send-compressed.ts';

export interface EndpointParts {
  server: ApolloServer<GraphContext>;
  makeContext(request: IncomingMessage, response: ServerResponse): GraphContext;
  /** Bytes of a request at most. */
  bodyBytes: number;
  log: Log;
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  return headers;
}

async function toApollo(request: IncomingMessage, bodyBytes: number): Promise<HTTPGraphQLRequest> {
  const { method = 'GET', url = '/' } = request;
  const mark = url.indexOf('?');
  const search = mark === -1 ? '' : url.slice(mark);
  const body = method === 'POST' ? await readJson(request, bodyBytes) : undefined;
  return { method, headers: headersOf(request), search, body };
}

/** Answers GraphQL over HTTP in plain Node: Express's own way costs more than most queries. */
export function graphqlEndpoint({ server, makeContext, bodyBytes, log }: EndpointParts): RequestListener {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const httpGraphQLRequest = await toApollo(request, bodyBytes);
    const context = async () => makeContext(request, response);
    const { status = 200, headers, body } = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
    if (body.kind !== 'complete') throw new Error('the schema has neither @defer nor @stream');
    for (const [name, value] of headers) response.setHeader(name, value);
    response.statusCode = status;
    await sendCompressed(request, response, body.string);
  }
  return (request, response) => {
    answer(request, response).catch((error: unknown) => tellProblem(error, response, log));
  };
}
