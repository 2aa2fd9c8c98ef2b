import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { spread } from './spread.ts';
import { storeQuestions, type Question, type StorePeers } from './store-questions.ts';

const ROUNDS = 7;
const WARM_UP = 1;
const QUESTIONS = 200;

/** Opens one database with a generated graph of so many relations. */
const DATABASES: Record<string, (relations: number) => Promise<StorePeers>> = {
  neo4j: async (relations) => (await import('./store-neo4j.ts')).openNeo4jPeers(relations),
  sqlite: async (relations) => (await import('./store-sqlite.ts')).openSqlitePeers(relations),
};

type Side = 'store' | 'raw';

/** Milliseconds that each thing took. */
async function round({ asked }: Question, side: Side): Promise<number[]> {
  const times: number[] = [];
  for (const one of asked) {
    const start = performance.now();
    await one[side]();
    times.push(performance.now() - start);
  }
  return times;
}

async function digest({ asked, rows }: Question, side: Side): Promise<string> {
  const hash = createHash('sha256');
  for (const one of asked) hash.update(`${JSON.stringify(rows(await one[side]()))}\n`);
  return hash.digest('hex').slice(0, 16);
}

function sum(times: number[]): number {
  return times.reduce((a, b) => a + b, 0);
}

/** Half and all but a hundredth of the things take no longer, each in its fastest round: what else runs counts as little as can be. */
function percentiles(rounds: number[][]): { p50: number; p99: number } {
  const fastest = (rounds[0] ?? []).map((_, thing) => Math.min(...rounds.map((times) => times[thing] ?? Infinity)));
  const sorted = fastest.sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(3));
  return { p50: at(0.5), p99: at(0.99) };
}

async function measure(question: Question) {
  const digests = [await digest(question, 'store'), await digest(question, 'raw')];
  if (digests[0] !== digests[1]) throw new Error(`${question.name}: the store and the statements by hand differ`);
  const taken: Record<Side, number[][]> = { store: [], raw: [] };
  for (let n = 0; n < WARM_UP + ROUNDS; n += 1) {
    for (const side of n % 2 ? (['store', 'raw'] as const) : (['raw', 'store'] as const)) {
      const times = await round(question, side);
      if (n >= WARM_UP) taken[side].push(times);
    }
  }
  const ratio = spread(taken.store.map((times, n) => sum(times) / sum(taken.raw[n] ?? [])));
  return { digest: digests[0], ratio, store: percentiles(taken.store), raw: percentiles(taken.raw) };
}

/** `store [--edges N] [--on DATABASE] [--question NAME…]`: questions to the store against the same statements written by hand. */
export async function benchStore(args: string[]): Promise<void> {
  const options = {
    edges: { type: 'string', default: '100000' },
    on: { type: 'string', default: 'sqlite' },
    question: { type: 'string', multiple: true },
  } as const;
  const { values } = parseArgs({ args, options });
  const open = DATABASES[values.on];
  if (!open) throw new Error(`--on one of: ${Object.keys(DATABASES).join(', ')}`);
  const relations = Number(values.edges);
  const peers = await open(relations);
  try {
    const table: Record<string, object> = {};
    for (const question of storeQuestions(peers, relations, QUESTIONS)) {
      if (values.question && !values.question.includes(question.name)) continue;
      const result = await measure(question);
      console.log(JSON.stringify({ bench: 'store', on: values.on, relations, question: question.name, ...result }));
      const { ratio, store, raw } = result;
      const times = { p50: store.p50, p99: store.p99, 'raw p50': raw.p50, 'raw p99': raw.p99 };
      table[question.name] = { ratio: ratio.median, lowest: ratio.lowest, highest: ratio.highest, ...times };
    }
    console.table(table);
  } finally {
    await peers.close();
  }
}
