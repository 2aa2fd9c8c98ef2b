import { createHash } from 'node:crypto';
import { bundled } from './bundled.ts';
import { QUESTION, rowsOf } from './http-question.ts';
import { askOften, requestBytes } from './keep-alive-client.ts';
import { startPeer, usedBy } from './peer.ts';
import type { Peer } from './peer.ts';
import { median, spread } from './spread.ts';

const ROUNDS = 41;
const WARM_UP = 8;
const REQUESTS = 250;
const CONNECTIONS = 8;
const NAMES = ['entente', 'express', 'node'] as const;
type Name = (typeof NAMES)[number];

interface Named extends Peer {
  name: Name;
}

const requestTo = ({ name }: Named): Buffer =>
  name === 'entente' ? requestBytes('POST', '/graphql', QUESTION) : requestBytes('GET', '/agreements?first=25');

interface Round {
  perSecond: number;
  /** Microseconds of the server's processor time for one request: what a busy machine cannot lengthen. */
  cost: number;
  rows: unknown;
}

async function ask(peer: Named): Promise<Round> {
  const { time } = await usedBy(peer);
  const start = performance.now();
  const answer = await askOften(peer.port, requestTo(peer), REQUESTS, CONNECTIONS);
  const perSecond = (REQUESTS * 1000) / (performance.now() - start);
  const cost = ((await usedBy(peer)).time - time) / REQUESTS;
  return { perSecond, cost, rows: peer.name === 'entente' ? rowsOf(answer) : JSON.parse(answer) };
}

function digest(rows: unknown): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
}

async function measure(program: string, rows: string): Promise<void> {
  const peers = await Promise.all(NAMES.map(async (name) => ({ name, ...(await startPeer(program, [name, rows])) })));
  const rounds: Record<Name, Round>[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const done = {} as Record<Name, Round>;
    for (const peer of round % 2 ? peers : peers.toReversed()) done[peer.name] = await ask(peer);
    if (round >= WARM_UP) rounds.push(done);
  }
  for (const peer of peers) peer.process.kill();
  const digests = new Set(rounds.flatMap((round) => NAMES.map((name) => digest(round[name].rows))));
  if (digests.size !== 1) throw new Error('the servers gave different rows');
  const table = Object.fromEntries(
    NAMES.map((name) => {
      const faster = spread(rounds.map((round) => round.entente.perSecond / round[name].perSecond));
      const cheaper = spread(rounds.map((round) => round[name].cost / round.entente.cost));
      const perSecond = Math.round(median(rounds.map((round) => round[name].perSecond)));
      const cost = Math.round(median(rounds.map((round) => round[name].cost)));
      return [name, { perSecond, cost, faster: faster.median, cheaper: cheaper.median, spreads: { faster, cheaper } }];
    }),
  );
  console.log(JSON.stringify({ bench: 'http', rows, digest: [...digests][0], ...table }));
  console.table(table, ['perSecond', 'cost', 'faster', 'cheaper']);
}

/** `http`: the same rows over GraphQL, over REST by hand on express, and on bare `node:http`. */
export async function benchHttp(): Promise<void> {
  const program = await bundled('http-peers');
  await measure(program, 'held');
  await measure(program, 'stored');
}
