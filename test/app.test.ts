import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog } from '../server/log.ts';
import { serveReadings } from './graphql/serve-readings.ts';
import type { ServedReadings } from './graphql/serve-readings.ts';
import { all } from './store/readings.ts';

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** A request with whatever Host; fetch would not let us choose. */
function send(url: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject).end(body);
  });
}

const json = { 'content-type': 'application/json' };
const page = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const COMPRESSED = gzipSync('// compressed');
const question = JSON.stringify({ query: '{ counts { documents } }' });

let folder: string;
let served: ServedReadings;
let unbuilt: ServedReadings;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-app-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>the explorer</title>');
  await writeFile(join(folder, 'graphiql.html'), '<title>GraphiQL</title>');
  await writeFile(join(folder, 'assets', 'main-1a2b.js'), `// ${'long '.repeat(1000)}`);
  await writeFile(join(folder, 'assets', 'ready-3c4d.js'), '// as it is');
  await writeFile(join(folder, 'assets', 'ready-3c4d.js.gz'), COMPRESSED);
  served = await serveReadings(all, { clientFolder: folder, host: 'entente.internal' });
  unbuilt = await serveReadings([], { clientFolder: join(folder, 'absent'), introspection: false });
});
afterAll(async () => {
  await Promise.all([served.close(), unbuilt.close()]);
  await rm(folder, { recursive: true });
});

describe('the host name', () => {
  it.each([
    'localhost',
    'localhost:4000',
    '127.0.0.1',
    '127.1.2.3:80',
    '[::1]:4000',
    'LocalHost',
    'entente.internal:4000',
  ])('answers under %s', async (host) => {
    expect((await send(`${served.url}/livez`, { host })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'localhost@evil.example',
    'evil.example#localhost',
    '10.0.0.1',
    '0.0.0.0',
    '[::2]',
    ' ',
    'local host',
    '%6c',
  ])('refuses %p, so that no page elsewhere can read the graph through a name of its own', async (host) => {
    for (const path of ['/', '/livez', '/graphql?query={counts{documents}}']) {
      const { status, text } = await send(served.url + path, { host });
      expect(status).toBe(403);
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'FOREIGN_HOST' } }] });
    }
  });
});

describe('pages of other sites', () => {
  it('cannot post, whatever they claim to send', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example']) {
      const { status, text } = await send(`${served.url}/graphql`, { ...json, origin }, 'POST', question);
      expect(status).toBe(403);
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'FOREIGN_ORIGIN' } }] });
    }
    expect(
      (await send(`${served.url}/graphql`, { ...json, origin: 'http://localhost:5173' }, 'POST', question)).status,
    ).toBe(200);
  });

  it('cannot ask in ways that a browser allows without asking back', async () => {
    expect((await send(`${served.url}/graphql`, { 'content-type': 'text/plain' }, 'POST', question)).status).toBe(400);
    expect((await send(`${served.url}/graphql?query=%7Bcounts%7Bdocuments%7D%7D`, {})).status).toBe(400);
  });

  it('are not told that they may read the answers', async () => {
    const { headers } = await send(`${served.url}/graphql`, json, 'POST', question);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('answers', () => {
  it('come to POST and to GET', async () => {
    const expected = { data: { counts: { documents: 4 } } };
    expect(JSON.parse((await send(`${served.url}/graphql`, json, 'POST', question)).text)).toEqual(expected);
    const asked = await send(`${served.url}/graphql?query=%7Bcounts%7Bdocuments%7D%7D`, {
      'apollo-require-preflight': '1',
    });
    expect(JSON.parse(asked.text)).toEqual(expected);
  });

  it.each([
    ['JSON that is none', '{"query":', 400, 'BAD_REQUEST'],
    ['no question', '{}', 400, 'BAD_REQUEST'],
    ['a list of questions', `[${question}]`, 400, 'BAD_REQUEST'],
    ['more than 1 MB', JSON.stringify({ query: 'x'.repeat(1_100_000) }), 413, 'PAYLOAD_TOO_LARGE'],
    ['what is no GraphQL', JSON.stringify({ query: '{' }), 400, 'GRAPHQL_PARSE_FAILED'],
  ])('to %s say what is wrong, as JSON and without a stack trace', async (_, body, status, code) => {
    const reply = await send(`${served.url}/graphql`, json, 'POST', body);
    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toMatch(/json/);
    const { errors } = JSON.parse(reply.text) as { errors: object[] };
    expect(errors).toMatchObject([{ message: expect.any(String), extensions: { code } }]);
    expect(reply.text).not.toMatch(/stack|\bat .*\.(js|ts):\d|node_modules/);
  });

  it('allow no script, frame or request but our own', async () => {
    const { headers } = await send(served.url, {});
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('are JSON too where there is nothing', async () => {
    const { status, text } = await send(`${served.url}/nothing/here`, page);
    expect(status).toBe(404);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});

describe('a browser', () => {
  it('gets the explorer at the root, its files compressed and kept', async () => {
    const root = await send(served.url, page);
    expect([root.status, root.text]).toEqual([200, '<title>the explorer</title>']);
    expect(root.headers['cache-control']).toBe('no-cache');
    const asset = await send(`${served.url}/assets/main-1a2b.js`, { 'accept-encoding': 'gzip' });
    expect(asset.headers['content-encoding']).toBe('gzip');
    expect(asset.headers['cache-control']).toContain('immutable');
  });

  it('gets a file as the build has compressed it, and a program that cannot read that the file itself', async () => {
    const address = `${served.url}/assets/ready-3c4d.js`;
    const asset = await fetch(address);
    expect(Object.fromEntries(asset.headers)).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': String(COMPRESSED.length),
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
    expect(await asset.text()).toBe('// compressed');
    const plain = await send(address, {});
    expect([plain.headers['content-encoding'], plain.text]).toEqual([undefined, '// as it is']);
  });

  it('gets GraphiQL where programs get answers', async () => {
    expect((await send(`${served.url}/graphql`, page)).text).toBe('<title>GraphiQL</title>');
  });

  it('gets no GraphiQL where the schema is not told', async () => {
    expect((await send(`${unbuilt.url}/graphql`, page)).status).toBe(400);
  });

  it('is told to build the explorer when it is not built', async () => {
    const { status, text } = await send(unbuilt.url, page);
    expect(status).toBe(503);
    expect(text).toContain('npm run build');
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '/.env',
  ])('gets no file outside the built explorer: %s', async (path) => {
    expect((await send(served.url + path, {})).text).not.toContain('entente"');
  });
});

describe('a long answer', () => {
  it('comes compressed to those who can read that', async () => {
    const query = JSON.stringify({ query: '{ __schema { types { name description } } }' });
    const plain = await send(`${served.url}/graphql`, json, 'POST', query);
    expect(plain.text.length).toBeGreaterThan(1400);
    expect(plain.headers['content-encoding']).toBeUndefined();
    const packed = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { ...json, 'accept-encoding': 'gzip' },
      body: query,
    });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe(plain.text);
    const refused = await send(`${served.url}/graphql`, { ...json, 'accept-encoding': 'gzip;q=0' }, 'POST', query);
    expect(refused.headers['content-encoding']).toBeUndefined();
  });
});

describe('a query known by its hash', () => {
  it('is asked for once, and then needs no text', async () => {
    const query = '{ counts { documents } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
    const post = async (body: object) =>
      JSON.parse((await send(`${served.url}/graphql`, json, 'POST', JSON.stringify(body))).text) as unknown;
    expect(await post({ extensions })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect(await post({ query, extensions })).toEqual({ data: { counts: { documents: 4 } } });
    expect(await post({ extensions })).toEqual({ data: { counts: { documents: 4 } } });
  });
});

describe('each request', () => {
  it('is a line of the log under the id that its answer bears', async () => {
    const lines: string[] = [];
    const logged = await serveReadings([], { log: createLog('info', (line) => lines.push(line)) });
    const own = await send(`${logged.url}/livez?a=1`, { 'x-request-id': 'my-own.1' });
    const given = await send(`${logged.url}/livez`, { 'x-request-id': 'not a "word"' });
    await logged.close();
    expect(own.headers['x-request-id']).toBe('my-own.1');
    expect(given.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { level: 'info', message: 'request', requestId: 'my-own.1', method: 'GET', path: '/livez', status: 200 },
      { requestId: given.headers['x-request-id'], path: '/livez', ms: expect.any(Number) },
    ]);
  });

  it('is counted by what answered it, whatever addresses clients invent', async () => {
    const counted = await serveReadings([]);
    for (let n = 0; n < 5; n += 1) await send(`${counted.url}/nothing/${n}`, {});
    await send(`${counted.url}/graphql`, json, 'POST', JSON.stringify({ query: '{ nothing }' }));
    const { text } = await send(`${counted.url}/metrics`, {});
    await counted.close();
    expect(text).toContain('http_request_duration_seconds_count{path="page",status="404"} 5\n');
    expect(text).toContain('http_request_duration_seconds_bucket{path="/graphql",status="400",le="+Inf"} 1\n');
    expect(text).toContain('entente_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1\n');
    expect(text).toMatch(/^# TYPE process_resident_memory_bytes gauge\nprocess_resident_memory_bytes \d+$/m);
  });
});

describe('health', () => {
  it('tells that the process and the store answer', async () => {
    expect(JSON.parse((await send(`${served.url}/livez`, {})).text)).toEqual({ ok: true });
    expect(JSON.parse((await send(`${served.url}/readyz`, {})).text)).toEqual({ ok: true, store: 'sqlite' });
  });
});
