import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fetchPage } from '../../../server/ingest/read/fetch-page.ts';
import { findFiles } from '../../../server/ingest/read/find-files.ts';
import { isPrivateAddress } from '../../../server/ingest/read/private-address.ts';
import type { ReadItem } from '../../../server/ingest/read/reader.ts';
import { fileSource } from '../../../server/ingest/read/source.ts';
import { documents, NO_DETAILS, rejects } from './read-file.ts';

const PAGE =
  '<html><head><link rel="canonical" href="/release/1?x=1"></head><body><p>They signed in Lima.</p></body></html>';
let base = '';
let asked = 0;

const PAGES: Record<string, (response: ServerResponse) => void> = {
  '/release': (response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  '/elsewhere': (response) => response.end(PAGE.replace('/release/1', 'https://example.org/other')),
  '/gb': (response) =>
    response.setHeader('content-type', 'text/plain; charset=gb2312').end(Buffer.from([0xba, 0xa3, 0xb9, 0xd8])),
  '/packed': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('They signed.')),
  '/notes.md': (response) => response.end('They **signed**.'),
  '/moved': (response) => response.writeHead(302, { location: '/release' }).end(),
  '/loop': (response) => response.writeHead(301, { location: '/loop' }).end(),
  '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/inward': (response) => response.writeHead(302, { location: `http://127.0.0.2:${port()}/release` }).end(),
  '/silent': () => {},
  '/stalled': (response) => response.write('They '),
  '/stalled-gzip': (response) => response.setHeader('content-encoding', 'gzip').write(gzipSync('They').subarray(0, 9)),
  '/large': (response) => {
    const piece = Buffer.alloc(1_000_000, 'a');
    response.on('error', () => {});
    for (let sent = 0; sent < 40; sent += 1) response.write(piece);
    response.end();
  },
  '/bomb': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50_000_000))),
};

const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  asked += 1;
  const answer = PAGES[request.url ?? ''];
  if (answer) answer(response);
  else response.writeHead(404).end();
});

const port = () => (server.address() as AddressInfo).port;

beforeAll(async () => {
  server.listen(0);
  await once(server, 'listening');
  base = `http://127.0.0.1:${port()}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function fetched(address: string, allowPrivate = true): Promise<ReadItem[]> {
  const { files } = await findFiles([address], (async function* () {})());
  const items: ReadItem[] = [];
  for await (const item of fileSource(files, NO_DETAILS, { allowPrivate }).items()) items.push(item);
  return items;
}

describe('an address', () => {
  test('gives the page at it, under the address that the page calls its own', async () => {
    expect(documents(await fetched(`${base}/release`))).toEqual([
      expect.objectContaining({ text: 'They signed in Lima.', url: `${base}/release/1?x=1` }),
    ]);
  });

  test('is followed where it leads, and a page cannot stand in for one of another host', async () => {
    expect(documents(await fetched(`${base}/moved`))).toEqual([
      expect.objectContaining({ url: `${base}/release/1?x=1`, origin: `${base}/moved:1` }),
    ]);
    expect(documents(await fetched(`${base}/elsewhere`))[0]?.url).toBe(`${base}/elsewhere`);
  });

  test('is read by what its server says: character set, packing, ending', async () => {
    expect(documents(await fetched(`${base}/gb`))[0]).toMatchObject({ text: '海关', url: `${base}/gb` });
    expect(documents(await fetched(`${base}/packed`))[0]?.text).toBe('They signed.');
    expect(documents(await fetched(`${base}/notes.md`))[0]?.text).toBe('They signed.');
  });

  test('is fetched once, however often its records are gone through', async () => {
    const { files } = await findFiles([`${base}/release`], (async function* () {})());
    const source = fileSource(files, NO_DETAILS, { allowPrivate: true });
    const before = asked;
    for (let pass = 0; pass < 2; pass += 1) for await (const item of source.items()) expect('raw' in item).toBe(true);
    expect(asked).toBe(before + 1);
  });

  test.each([
    ['/nowhere', 'the server answers 404 Not Found'],
    ['/loop', 'the page leads on more than 5 times'],
    ['/to-file', 'the page leads to no http address (file:///etc/hostname)'],
    ['/large', 'the page is larger than 32,000,000 bytes'],
    ['/bomb', 'the page is larger than 32,000,000 bytes'],
  ])('%s is refused with a reason', async (path, reason) => {
    expect(rejects(await fetched(base + path))).toEqual([
      expect.objectContaining({ file: base + path, line: null, reason }),
    ]);
  });

  test('of this computer or its network is refused unless it is allowed, by number and by name', async () => {
    const before = asked;
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]']) {
      const [reject] = rejects(await fetched(`http://${host}:${port()}/release`, false));
      expect(reject?.reason).toMatch(/ is a private address; --allow-private fetches from it$/);
    }
    expect(asked).toBe(before);
  });

  test('is refused where a redirect leads to a private address', async () => {
    // Another address of this computer stands for the private one: tests reach no other machine.
    const isRefused = (ip: string) => ip === '127.0.0.2';
    const before = asked;
    await expect(fetchPage(`${base}/inward`, isRefused)).rejects.toThrow('127.0.0.2 is a private address');
    expect(asked).toBe(before + 1);
    await expect(fetchPage(`${base}/moved`, isRefused)).resolves.toMatchObject({ address: `${base}/release` });
  });

  test.each(['/silent', '/stalled', '/stalled-gzip'])('%s is given up in time', async (path) => {
    await expect(fetchPage(base + path, () => false, 0.2)).rejects.toThrow('the page did not come within 0.2 seconds');
  });
});

test.each([
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '::',
  'fe80::1%eth0',
  'fd00::1',
  '2002:7f00:1::',
  '64:ff9b::7f00:1',
])('%s is a private address', (address) => expect(isPrivateAddress(address)).toBe(true));

test.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111'])('%s is a public address', (address) =>
  expect(isPrivateAddress(address)).toBe(false),
);
