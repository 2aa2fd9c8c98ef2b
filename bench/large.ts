import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../client/graph/layouts/seeded-random.ts';
import type { EntityType } from '../server/model/types.ts';
import { bundled } from './bundled.ts';
import { startServing } from './serving.ts';
import { entityCount, generatedId } from './skewed-graph.ts';
import { spread } from './spread.ts';
import { filledFile } from './store-sqlite.ts';

const ROUNDS = 9;

/** Of each kind. */
const QUESTIONS = 250;

/** What a client asks about things of the generated graph, drawn evenly. */
const KINDS: ((draw: (type: EntityType) => string) => string)[] = [
  (draw) =>
    `{ entity(id: "${draw('Agency')}") { relations(first: 50) { edges { node { id } neighbour { id name } } } } }`,
  (draw) => `{ paths(from: "${draw('Agreement')}", to: "${draw('Official')}") { paths { entities { name } } } }`,
  (draw) =>
    `{ trace(id: "${draw('Agreement')}") { instruments { instrument { name } parties { neighbour { name } } } } }`,
  (draw) => `{ search(query: "agreement ${draw('Agreement').slice(-2)}", first: 10) { edges { node { name } } } }`,
];

function questions(relations: number): string[] {
  const random = seededRandom(20_261_123);
  const draw = (type: EntityType) => generatedId(type, Math.floor(random() * entityCount(type, relations)));
  return Array.from({ length: QUESTIONS }, () => KINDS.map((kind) => kind(draw))).flat();
}

/** Megabytes that `entente serve` holds over a file after these questions. */
async function resident(database: string, asked: string[]): Promise<number> {
  const server = await startServing(database);
  const headers = { 'content-type': 'application/json' };
  for (const query of asked) {
    const answer = await fetch(`${server.url}graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { errors } = (await answer.json()) as { errors?: unknown };
    if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  }
  const { megabytes } = server.used();
  await server.stop();
  return megabytes;
}

/** `large [--edges N]`: what it takes to open a large embedded file and answer once, and to keep it served. */
export async function benchLarge(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { edges: { type: 'string', default: '1000000' } } });
  const relations = Number(values.edges);
  const file = filledFile(relations);
  const program = await bundled('open-once');
  const opened = Array.from({ length: ROUNDS }, (_, round) => {
    const id = generatedId('Agreement', Math.floor((entityCount('Agreement', relations) * round) / ROUNDS));
    return Number(execFileSync(process.execPath, [program, file, id]));
  });
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const empty = await resident(join(folder, 'empty.db'), ['{ counts { documents } }']);
  const filled = await resident(file, questions(relations));
  rmSync(folder, { recursive: true });
  const megabytes = { empty: Math.round(empty), filled: Math.round(filled), more: Math.round(filled - empty) };
  console.log(JSON.stringify({ bench: 'large', relations, openMs: spread(opened), megabytes }));
}
