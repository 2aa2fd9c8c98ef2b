import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ModelAnswer } from '../../../server/ingest/model-reader/model-answer.ts';

export const KEY = 'stand-in-key-0123456789';
export const MODEL = 'stand-in:7b';

/** A chat completion request as the protocol has it. */
export interface Asked {
  model: string;
  messages: { role: string; content: string }[];
  response_format: { type: string; json_schema: { name: string; strict: boolean; schema: JsonSchema } };
}

interface JsonSchema {
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
}

/** What the stand-in does with one request: answers, fails with a status, closes the line, or says nothing. */
export type Reply =
  | { says: ModelAnswer | string | object }
  | { body: string }
  | { status: number; headers?: Record<string, string>; message?: string }
  | 'silence'
  | 'hang up';

export interface StandIn {
  url: string;
  /** The bodies of all chat completion requests so far. */
  asked: Asked[];
  /** Requests of any kind. */
  requests(): number;
  /** What is answered from now on, by the text asked about; a list is worked off, its last reply stays. */
  reply(replies: Reply | Reply[] | ((text: string) => Reply)): void;
  close(): Promise<void>;
}

/** A server on loopback that speaks the protocol of chat completions, and refuses what a real one refuses. */
export async function standIn(): Promise<StandIn> {
  const asked: Asked[] = [];
  let requests = 0;
  let next: (text: string) => Reply = () => ({ says: { mentions: [], claims: [] } });
  const server = createServer(async (request, response) => {
    requests += 1;
    const fault = await faultOf(request);
    if (fault) return send(response, fault.status, {}, errorBody(fault.message));
    if (request.method === 'GET') {
      return send(response, 200, {}, JSON.stringify({ object: 'list', data: [{ id: MODEL, object: 'model' }] }));
    }
    const body = JSON.parse(await textOf(request)) as Asked;
    const refused = refusalOf(body);
    if (refused) return send(response, 400, {}, errorBody(refused));
    asked.push(body);
    return answer(response, next(body.messages[1]?.content ?? ''));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    requests: () => requests,
    reply(replies) {
      const queue = [replies].flat();
      next = typeof replies === 'function' ? replies : () => (queue.length > 1 ? queue.shift() : queue[0]) as Reply;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function faultOf({ method, url, headers }: IncomingMessage): Promise<{ status: number; message: string } | null> {
  if (headers.authorization !== `Bearer ${KEY}`) {
    return { status: 401, message: `Incorrect API key provided: ${headers.authorization?.slice(7)}` };
  }
  const route = `${method} ${url}`;
  if (!['POST /v1/chat/completions', 'GET /v1/models'].includes(route)) {
    return { status: 404, message: `Invalid URL (${route})` };
  }
  return null;
}

function refusalOf({ model, messages, response_format: format }: Asked): string | null {
  if (model !== MODEL) return `The model ${model} does not exist`;
  if (messages.map(({ role }) => role).join(' ') !== 'system user') return 'one system and one user message expected';
  if (format.type !== 'json_schema' || !/^[\w-]{1,64}$/.test(format.json_schema.name)) return 'invalid response_format';
  return format.json_schema.strict && !isStrict(format.json_schema.schema) ? 'invalid schema for strict mode' : null;
}

/** Strict mode wants every property required and no others, at each level. */
function isStrict({ type, properties, required = [], additionalProperties, items }: JsonSchema): boolean {
  if (type === 'array') return items !== undefined && isStrict(items);
  if (type !== 'object') return true;
  const names = Object.keys(properties ?? {});
  return (
    additionalProperties === false &&
    names.every((name) => required.includes(name)) &&
    Object.values(properties ?? {}).every(isStrict)
  );
}

function answer(response: ServerResponse, reply: Reply): void {
  if (reply === 'silence') return;
  if (reply === 'hang up') response.destroy();
  else if ('status' in reply) send(response, reply.status, reply.headers ?? {}, errorBody(reply.message ?? 'no'));
  else if ('body' in reply) send(response, 200, {}, reply.body);
  else send(response, 200, {}, completion(typeof reply.says === 'string' ? reply.says : JSON.stringify(reply.says)));
}

function completion(content: string): string {
  const message = { role: 'assistant', content, refusal: null };
  return JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: MODEL,
    choices: [{ index: 0, message, finish_reason: 'stop', logprobs: null }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
}

function errorBody(message: string): string {
  return JSON.stringify({ error: { message, type: 'invalid_request_error', param: null, code: null } });
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
