import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { hostileQueries } from '../test/graphql/hostile-queries.ts';
import type { HostileQuery } from '../test/graphql/hostile-queries.ts';
import { bundled } from './bundled.ts';
import { startPeer, usedBy } from './peer.ts';
import type { Peer } from './peer.ts';
import { median } from './spread.ts';

const ROUNDS = 30;
const WARM_UP = 3;
const MANY = 10_000;

const agent = new Agent({ keepAlive: true });

const bodyOf = ({ query, variables }: HostileQuery): string => JSON.stringify({ query, variables });

/** Sends a query and waits for its whole answer, which must refuse it in five errors at most. */
async function ask({ port }: Peer, { what }: HostileQuery, body: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const asked = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent, headers });
  asked.end(body);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    asked.on('response', resolve).on('error', reject);
  });
  const { errors } = JSON.parse(await text(response)) as { errors: unknown[] };
  const { statusCode: status = 0 } = response;
  if (status < 400 || status > 499 || errors.length > 5) throw new Error(`a query that ${what}: ${status}`);
}

/** Milliseconds that one answer takes, by the clock and of the server's processor time. */
async function timed(peer: Peer, query: HostileQuery, body: string): Promise<{ clock: number; processor: number }> {
  const { time } = await usedBy(peer);
  const start = performance.now();
  await ask(peer, query, body);
  const clock = performance.now() - start;
  return { clock, processor: ((await usedBy(peer)).time - time) / 1000 };
}

async function measureEach(peer: Peer): Promise<Record<string, Record<string, number>>> {
  const table: Record<string, Record<string, number>> = {};
  for (const query of hostileQueries) {
    const body = bodyOf(query);
    for (let round = 0; round < WARM_UP; round += 1) await timed(peer, query, body);
    const clocks: number[] = [];
    const processors: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { clock, processor } = await timed(peer, query, body);
      clocks.push(clock);
      processors.push(processor);
    }
    const told = {
      clock: median(clocks),
      longest: Math.max(...clocks),
      processor: median(processors),
      most: Math.max(...processors),
    };
    table[query.what] = Object.fromEntries(Object.entries(told).map(([name, ms]) => [name, Number(ms.toFixed(1))]));
  }
  return table;
}

/** Megabytes in use before and after many hostile queries of every kind. */
async function measureHeap(peer: Peer): Promise<{ before: number; after: number }> {
  const queries = hostileQueries.map((query) => ({ query, body: bodyOf(query) }));
  const megabytes = async (): Promise<number> => Number(((await usedBy(peer)).heap / 1e6).toFixed(1));
  const send = async (count: number): Promise<void> => {
    for (let sent = 0; sent < count; sent += 1) {
      const { query, body } = queries[sent % queries.length]!;
      await ask(peer, query, body);
    }
  };
  await send(MANY / 20);
  const before = await megabytes();
  await send(MANY);
  return { before, after: await megabytes() };
}

/** `hostile`: what each query made to cost much costs the server, and whether many of them leave anything behind. */
export async function benchHostile(): Promise<void> {
  const program = await bundled('http-peers');
  const timing = await startPeer(program, ['entente', 'held']);
  const queries = await measureEach(timing);
  timing.process.kill();
  const collecting = await startPeer(program, ['entente', 'held'], ['--expose-gc']);
  const heap = await measureHeap(collecting);
  collecting.process.kill();
  agent.destroy();
  console.log(JSON.stringify({ bench: 'hostile', rounds: ROUNDS, queries, asked: MANY, heap }));
  console.table(queries);
  console.table({ heap });
}
