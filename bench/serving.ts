import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../server/package-root.ts';
import { processSeconds } from './process-seconds.ts';

/** An `entente serve` of the built program, as users run it, on Linux. */
export interface Serving {
  /** `http://127.0.0.1:54321/` */
  url: string;
  /** Milliseconds of processor time until now, in steps of ten, and megabytes resident. */
  used(): { processor: number; megabytes: number };
  stop(): Promise<void>;
}

/** Starts it over an embedded file with these arguments besides; resolves when it tells its address. */
export async function startServing(database: string, ...more: string[]): Promise<Serving> {
  const env = { ...process.env, ENTENTE_DB: database, ENTENTE_MAX_REQUESTS_PER_MINUTE: '1000000000' };
  const program = [join(packageRoot, 'bin', 'entente.js'), 'serve', '--port', '0', ...more];
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let url: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    url = /^Entente: (\S+)/.exec(line)?.[1];
    if (url !== undefined) break;
  }
  if (url === undefined) throw new Error('the server did not start');
  child.stdout.resume();
  const pid = child.pid!;
  return {
    url,
    used() {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      return { processor: processSeconds(pid) * 1000, megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024 };
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}
