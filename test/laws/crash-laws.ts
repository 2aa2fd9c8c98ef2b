import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../server/package-root.ts';
import { writeAgreementTable } from '../../bench/agreement-table.ts';
import { inputPaths } from './inputs.ts';

/** Moments of a run at which it is killed; more by hand: `ENTENTE_KILLS=20`. */
const KILLS = Number(process.env.ENTENTE_KILLS ?? 3);
/** By its address, since the run has a working folder of its own, without any `.env`. */
const loader = pathToFileURL(join(packageRoot, 'node_modules/tsx/dist/esm/index.mjs')).href;
/** Generated agreements that make a run long enough to be killed in its middle. */
const ROWS = 2000;

/** Runs the command as a process of its own and kills it after so many milliseconds; resolves to its output, or null when it was killed. */
async function run(args: string[], env: NodeJS.ProcessEnv, killAfter?: number): Promise<string | null> {
  const child = spawn(process.execPath, ['--import', loader, join(packageRoot, 'server/ingest/cli.ts'), ...args], {
    cwd: env.HOME,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const closed = once(child, 'close');
  if (killAfter !== undefined) await Promise.race([sleep(killAfter), closed]).then(() => child.kill('SIGKILL'));
  const [code, signal] = await closed;
  if (signal === 'SIGKILL') return null;
  if (code !== 0) throw new Error(`entente ${args.join(' ')} ended with ${code}`);
  return output;
}

/** A run that is killed and repeated ends with the graph of a run that was left alone. `env` names an empty database. */
export function describeCrashLaws(name: string, databaseFor: (folder: string) => NodeJS.ProcessEnv): void {
  describe(`an ingest into ${name} that is killed`, () => {
    test(`at ${KILLS} moments and run again ends with the same graph`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'entente-crash-'));
      const env = { ...databaseFor(folder), HOME: folder };
      const table = join(folder, 'generated.csv');
      await writeAgreementTable(table, ROWS);
      const ingest = ['ingest', ...inputPaths(), table];
      await run(['clear', '--yes'], env);
      await run(ingest, env);
      await run(['clear', '--yes'], env);
      const started = Date.now(); // The second run: a database that has just begun is slower than it will be.
      await run(ingest, env);
      const whole = Date.now() - started;
      const expected = await run(['digest'], env);
      let early = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        await run(['clear', '--yes'], env);
        const output = await run(ingest, env, (0.8 * whole * (kill + 0.5)) / KILLS);
        if (output === null) early += 1;
        await run(ingest, env);
        expect(await run(['digest'], env)).toBe(expected);
      }
      // Some may come late: how long a run takes depends on what else the machine does.
      expect(early).toBeGreaterThanOrEqual(Math.ceil(KILLS / 3));
      rmSync(folder, { recursive: true });
    }, 1_800_000);
  });
}
