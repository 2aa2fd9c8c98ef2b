import { lookup as lookUp } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { RecordProblem } from '../record-problem.ts';
import { type InputFile, memoryFile } from './input-file.ts';
import { inWords, LIMITS } from './limits.ts';
import { isWebAddress } from './web-address.ts';

const UNPACKERS: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
const HEADERS = { 'user-agent': 'entente', accept: '*/*', 'accept-encoding': 'gzip, br' };

/** Whether an IP address is none that a page may be fetched from. */
export type IsRefused = (ip: string) => boolean;

/**
 * A page that the user named, in memory, within limits of size, time and redirects. Refused addresses are refused by
 * number, as what a name stands for, and where a redirect leads. Throws RecordProblem.
 */
export async function fetchPage(
  address: string,
  isRefused: IsRefused,
  seconds: number = LIMITS.downloadSeconds,
): Promise<InputFile> {
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    let url = address;
    for (let redirects = 0; redirects <= LIMITS.redirects; redirects += 1) {
      const response = await answerOf(new URL(url), isRefused, signal);
      const next = redirectOf(response, url);
      if (next === null) return { ...(await pageOf(response)), name: address, address: url };
      response.destroy();
      url = next;
    }
    throw new RecordProblem(`the page leads on more than ${LIMITS.redirects} times`);
  } catch (error) {
    if (error instanceof RecordProblem) throw error;
    if (signal.aborted) throw new RecordProblem(`the page did not come within ${seconds} seconds`);
    throw new RecordProblem(`the page cannot be fetched (${error instanceof Error ? error.message : String(error)})`);
  }
}

async function answerOf(url: URL, isRefused: IsRefused, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const problem = isIP(host) === 0 ? null : problemAmong([host], isRefused);
  if (problem) throw problem;
  const { get } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  return new Promise((done, fail) => {
    // The address that was checked is the one that is connected to: no second look-up can give another.
    get(url, { headers: HEADERS, lookup: checkedLookup(isRefused), signal, agent: false }, done).on('error', fail);
  });
}

function checkedLookup(isRefused: IsRefused): LookupFunction {
  return (host, options, answer) => {
    lookUp(host, { ...options, all: true }, (error, found = []) => {
      const ips = found.map(({ address }) => address);
      const problem = error ?? problemAmong(ips, isRefused);
      const [first] = found;
      if (problem || !first) answer(problem ?? new RecordProblem('the name has no address'), '', 0);
      else if (options.all) answer(null, found);
      else answer(null, first.address, first.family);
    });
  };
}

function problemAmong(ips: string[], isRefused: IsRefused): RecordProblem | null {
  const refused = ips.find(isRefused);
  if (refused === undefined) return null;
  return new RecordProblem(`${refused} is a private address; --allow-private fetches from it`);
}

/** Where the answer leads on to; null when it is the page itself. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: string): string | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return null;
  const next = URL.canParse(headers.location, from) ? new URL(headers.location, from).href : '';
  if (!isWebAddress(next))
    throw new RecordProblem(`the page leads to no http address (${headers.location.slice(0, 100)})`);
  return next;
}

async function pageOf(response: IncomingMessage): Promise<Pick<InputFile, 'bytes' | 'charset'>> {
  const { statusCode, headers } = response;
  if (statusCode !== 200) {
    response.destroy();
    throw new RecordProblem(`the server answers ${statusCode} ${response.statusMessage ?? ''}`.trim());
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(response)) {
    size += (chunk as Buffer).length;
    if (size > LIMITS.download) {
      response.destroy();
      throw new RecordProblem(`the page is larger than ${inWords(LIMITS.download)} bytes`);
    }
    chunks.push(chunk as Buffer);
  }
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(headers['content-type'] ?? '')?.[1];
  return { bytes: memoryFile('', chunks).bytes, charset };
}

function unpacked(response: IncomingMessage): NodeJS.ReadableStream {
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding === 'identity') return response;
  const unpacker = UNPACKERS[encoding]?.();
  if (!unpacker) throw new RecordProblem(`the server packs the page in a way that is not known (${encoding})`);
  response.on('error', (error) => unpacker.emit('error', error));
  return response.pipe(unpacker);
}
