import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { GraphContext } from '../graphql/context.ts';
import type { GraphqlServer } from '../graphql/graphql-server.ts';
import { toAskedQuery } from '../graphql/known-queries.ts';
import type { Log } from '../log.ts';
import type { AnswerKnown } from './kept-answer.ts';
import { tellProblem } from './problems.ts';
import { readJson } from './read-body.ts';
import { sendCompressed } from './send-compressed.ts';

export interface EndpointParts extends Pick<GraphqlServer, 'apollo'> {
  /** Answers what comes again before Apollo Server is asked. */
  answerKnown: AnswerKnown;
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

function toApollo(request: IncomingMessage, body: unknown): HTTPGraphQLRequest {
  const { method = 'GET', url = '/' } = request;
  const mark = url.indexOf('?');
  const search = mark === -1 ? '' : url.slice(mark);
  return { method, headers: headersOf(request), search, body };
}

/** Whether Apollo Server would answer in its usual type without weighing what the client accepts. */
function takesJson({ headers: { accept } }: IncomingMessage): boolean {
  return accept === undefined || accept === '*/*' || accept === 'application/json';
}

/** Answers GraphQL over HTTP in plain Node: Express's own way costs more than most queries, and so does Apollo Server's. */
export function graphqlEndpoint({ apollo, answerKnown, makeContext, bodyBytes, log }: EndpointParts): RequestListener {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = request.method === 'POST' ? await readJson(request, bodyBytes) : undefined;
    const contextValue = makeContext(request, response);
    const asked = takesJson(request) ? toAskedQuery(body) : undefined;
    const known = asked && (await answerKnown(asked, contextValue));
    if (known) {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      return sendCompressed(request, response, known);
    }
    await viaApollo(request, response, body, contextValue);
  }

  async function viaApollo(
    request: IncomingMessage,
    response: ServerResponse,
    asked: unknown,
    contextValue: GraphContext,
  ): Promise<void> {
    const {
      status = 200,
      headers,
      body,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: toApollo(request, asked),
      context: async () => contextValue,
    });
    if (body.kind !== 'complete') throw new Error('the schema has neither @defer nor @stream');
    for (const [name, value] of headers) response.setHeader(name, value);
    response.statusCode = status;
    await sendCompressed(request, response, { text: body.string });
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => tellProblem(error, response, log));
  };
}
