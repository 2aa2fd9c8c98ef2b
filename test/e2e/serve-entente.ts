import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../server/package-root.ts';

export interface ServedEntente {
  url: string;
  stop(): Promise<void>;
}

/** The built server, as a user starts it, with the samples in an embedded file of its own. */
export async function serveEntente(): Promise<ServedEntente> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-e2e-'));
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_')));
  const server = spawn(process.execPath, [join(packageRoot, 'bin/entente.js'), 'serve', '--samples'], {
    cwd: folder,
    env: { ...environment, NODE_ENV: 'test', ENTENTE_DB: join(folder, 'entente.db'), HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: await printedAddress(server), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address that the server prints when it is ready; its own words when it ends before. */
function printedAddress(server: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      createInterface({ input: stream! }).on('line', (line) => {
        said.push(line);
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
        if (address) resolve(address);
      });
    }
    server.once('exit', () => reject(new Error(`entente serve ended early: ${said.join('\n')}`)));
  });
}
