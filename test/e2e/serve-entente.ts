import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../server/package-root.ts';

export interface ServedEntente {
  url: string;
  /** Ingests a file of this name and content, as a user does beside the running server. */
  ingest(name: string, content: string): void;
  stop(): Promise<void>;
}

/** The built server, as a user starts it, with the samples in an embedded file of its own or where `database` says. */
export async function serveEntente(database: Record<string, string> = {}): Promise<ServedEntente> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-e2e-'));
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_')));
  const program = join(packageRoot, 'bin/entente.js');
  const samples = join(packageRoot, 'samples');
  const env = {
    ...environment,
    NODE_ENV: 'test',
    ENTENTE_DB: join(folder, 'entente.db'),
    HOST: '127.0.0.1',
    PORT: '0',
    ...database,
  };
  // Before it serves: it loads the samples into Neo4j while it already answers.
  if (database['NEO4J_URI']) spawnSync(process.execPath, [program, 'ingest', samples], { cwd: folder, env });
  const server = spawn(process.execPath, [program, 'serve', '--samples'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ingest = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    spawnSync(process.execPath, [program, 'ingest', name], { cwd: folder, env });
  };
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: await printedAddress(server), ingest, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address that the server prints when it is ready; its own words when it ends before. */
export function printedAddress(server: ChildProcess): Promise<string> {
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
