import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL as PROTOCOL } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { ClientOptions } from 'ws';
import { STANDARD_LIMITS } from '../../server/limits.ts';
import { createLog } from '../../server/log.ts';
import { serveReadings } from '../graphql/serve-readings.ts';
import type { ServedReadings } from '../graphql/serve-readings.ts';

// A busy machine takes its time; each test waits for what it tests.
jest.setTimeout(60_000);

const GRAPH = 'subscription { graphChanged { revision } }';

const limits = { ...STANDARD_LIMITS, bodyBytes: 2000, subscriptions: 2, aliases: 3, tokens: 40 };
let served: ServedReadings;
const lines: string[] = [];
beforeAll(async () => {
  served = await serveReadings([], { limits, log: createLog('info', (line) => lines.push(line)) });
});
afterAll(() => served.close());

const sockets: WebSocket[] = [];
afterEach(() => sockets.splice(0).forEach((socket) => socket.terminate()));

interface Message {
  type: string;
  id?: string;
  payload?: { message: string; extensions: { code: string } }[];
}

function connect(options: ClientOptions = {}, { url }: Pick<ServedReadings, 'url'> = served, path = '/graphql') {
  const socket = new WebSocket(url.replace('http', 'ws') + path, PROTOCOL, options);
  sockets.push(socket);
  const messages: Message[] = [];
  socket.on('message', (data) => messages.push(JSON.parse(String(data)) as Message));
  /** The next message. */
  async function next(): Promise<Message> {
    while (messages.length === 0) await once(socket, 'message');
    return messages.shift() as Message;
  }
  return {
    socket,
    next,
    send: (message: object) => socket.send(JSON.stringify(message)),
    closed: new Promise<number>((resolve) => socket.once('close', resolve)),
    async end() {
      socket.close();
      if (socket.readyState !== WebSocket.CLOSED) await once(socket, 'close');
    },
  };
}

/** A client that was welcomed. */
async function greeted(options?: ClientOptions, server?: ServedReadings) {
  const client = connect(options, server);
  await once(client.socket, 'open');
  client.send({ type: 'connection_init' });
  expect((await client.next()).type).toBe('connection_ack');
  return client;
}

/** How a connection is refused that is never opened. */
async function refusal(options: ClientOptions, server: ServedReadings = served, path?: string) {
  const { socket } = connect(options, server, path);
  socket.on('error', () => undefined);
  const [request, response] = (await once(socket, 'unexpected-response')) as [
    { destroy(): void },
    NodeJS.ReadableStream & { statusCode: number },
  ];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  request.destroy();
  const { errors } = JSON.parse(text) as { errors: Message['payload'] };
  return [response.statusCode, errors?.[0]?.extensions.code];
}

describe('a connection', () => {
  it.each(['https://evil.example', 'null', 'http://localhost.evil.example'])(
    'is refused to a page of another site, which a browser would let read it: %s',
    async (origin) => {
      expect(await refusal({ origin })).toEqual([403, 'FOREIGN_ORIGIN']);
    },
  );

  it('is open to our own pages, and to programs', async () => {
    const [page, program] = [await greeted({ origin: served.url }), await greeted()];
    expect([page.socket.readyState, program.socket.readyState]).toEqual([WebSocket.OPEN, WebSocket.OPEN]);
  });

  it('is refused under a foreign host name, and where there is no API', async () => {
    expect(await refusal({ headers: { host: 'evil.example' } })).toEqual([403, 'FOREIGN_HOST']);
    expect(await refusal({}, served, '/livez')).toEqual([404, 'NOT_FOUND']);
  });

  it('is refused when there are enough', async () => {
    const full = await serveReadings([], { limits: { ...STANDARD_LIMITS, sockets: 2 } });
    const clients = [await greeted({}, full), await greeted({}, full)];
    expect(await refusal({}, full)).toEqual([503, 'TOO_MANY_SOCKETS']);
    for (const client of clients) await client.end();
    await (await greeted({}, full)).end();
    await full.close();
  });

  it('ends when its client does not greet, or sends too much, or something else', async () => {
    const mute = connect();
    const loud = await greeted();
    loud.send({ type: 'ping', payload: { text: 'x'.repeat(limits.bodyBytes) } });
    expect(await loud.closed).toBe(1009);
    const strange = await greeted();
    strange.socket.send('{');
    expect(await strange.closed).toBe(4400);
    expect(await mute.closed).toBe(4408);
  });

  it('ends when its client sends more than a client may in a minute', async () => {
    const strict = await serveReadings([], { limits: { ...STANDARD_LIMITS, requestsPerMinute: 5 } });
    const client = await greeted({}, strict);
    for (let n = 0; n < 5; n += 1) client.send({ type: 'ping' });
    expect(await client.closed).toBe(4429);
    expect(await refusal({}, strict)).toEqual([429, 'TOO_MANY_REQUESTS']);
    await strict.close();
  });

  it('is told when the server ends, and then there is none to be had', async () => {
    const ending = await serveReadings([]);
    const client = await greeted({}, ending);
    client.send({ type: 'subscribe', id: '1', payload: { query: GRAPH } });
    expect((await client.next()).type).toBe('next');
    await ending.close();
    expect(await client.closed).toBe(1001);
  });

  it('is a line in the log', async () => {
    const client = await greeted({ headers: { 'x-request-id': 'listener-1' } });
    await client.end();
    const told = (): unknown =>
      lines
        .map((line) => JSON.parse(line) as { requestId: string })
        .find(({ requestId }) => requestId === 'listener-1');
    while (told() === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told()).toMatchObject({ level: 'info', message: 'socket', code: 1005, ms: expect.any(Number) });
  });
});

describe('a subscription', () => {
  it.each([
    ['that is no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['to what is not told', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED', 'nothing'],
    [
      'to two things at once',
      'subscription { graphChanged { revision } ingestProgress { runs { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
      'one',
    ],
    ['that is a query', '{ counts { documents } }', 'OPERATION_RESOLUTION_FAILURE', 'HTTP'],
    [
      'that is a mutation',
      'mutation { retractDocument(address: "a") { removed } }',
      'OPERATION_RESOLUTION_FAILURE',
      'HTTP',
    ],
    [
      'of too many words',
      `subscription { graphChanged { ${'revision '.repeat(50)} } }`,
      'QUERY_TOO_LARGE',
      'ENTENTE_MAX_TOKENS',
    ],
    [
      'under too many names',
      'subscription { graphChanged { a: revision b: revision c: revision d: revision } }',
      'QUERY_TOO_LARGE',
      'ENTENTE_MAX_ALIASES',
    ],
  ])('%s is refused', async (_, query, code, says) => {
    const client = await greeted();
    client.send({ type: 'subscribe', id: '1', payload: { query } });
    const { type, payload = [] } = await client.next();
    expect([type, payload[0]?.extensions.code]).toEqual(['error', code]);
    expect(payload[0]?.message).toContain(says);
    expect(payload.length).toBeLessThanOrEqual(5);
    await client.end();
  });

  it('is refused when its connection has enough, and there is room when one has ended', async () => {
    const client = await greeted();
    const subscribe = (id: string) => client.send({ type: 'subscribe', id, payload: { query: GRAPH } });
    for (const id of ['1', '2']) {
      subscribe(id);
      expect(await client.next()).toMatchObject({ type: 'next', id });
    }
    subscribe('3');
    const refused = await client.next();
    expect(refused).toMatchObject({
      type: 'error',
      id: '3',
      payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }],
    });
    client.send({ type: 'complete', id: '1' });
    subscribe('4');
    expect(await client.next()).toMatchObject({ type: 'next', id: '4' });
    await client.end();
  });

  it('names no field of a schema that is not told', async () => {
    const closed = await serveReadings([], { introspection: false });
    const client = await greeted({}, closed);
    client.send({ type: 'subscribe', id: '1', payload: { query: 'subscription { graphChange { revision } }' } });
    expect(JSON.stringify(await client.next())).not.toMatch(/did you mean/i);
    await client.end();
    await closed.close();
  });
});
