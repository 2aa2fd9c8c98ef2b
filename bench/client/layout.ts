import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { spread } from '../spread.ts';
import type { Quality } from './layout-quality.ts';
import { LAYOUTERS } from './layouters.ts';

const SIZES = [
  [1000, 2000],
  [5000, 10_000],
] as const;
const ROUNDS = 3;
/** What takes longer is told as such. */
const PATIENCE = 60_000;

/** `layout`: clusters of generated graphs of hubs and leaves, ours beside ForceAtlas2 and fcose, each in a process of its own. */
export async function benchLayout(): Promise<void> {
  for (const [nodes, edges] of SIZES) {
    const runs: Record<string, (Quality & { seconds: number })[]> = {};
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of Object.keys(LAYOUTERS)) {
        const before = (runs[name] ??= []);
        if (before.length < round) continue;
        const run = layOnce(name, nodes, edges);
        if (run) before.push(run);
      }
    }
    for (const [layout, measured] of Object.entries(runs)) {
      const [first] = measured;
      if (!first) console.log(JSON.stringify({ bench: 'layout', nodes, edges, layout, over: `${PATIENCE / 1000} s` }));
      else {
        const seconds = spread(measured.map((run) => run.seconds));
        console.log(JSON.stringify({ bench: 'layout', nodes, edges, layout, ...first, seconds }));
      }
    }
  }
}

function layOnce(name: string, nodes: number, edges: number): (Quality & { seconds: number }) | null {
  const program = join(import.meta.dirname, 'layout-once.ts');
  const args = ['--import', 'tsx', program, name, String(nodes), String(edges)];
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: PATIENCE });
  if (signal) return null;
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Quality & { seconds: number };
}
