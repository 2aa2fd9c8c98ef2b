import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { packageRoot } from '../../server/package-root.ts';
import { howToGetNeo4j, neo4jJars } from './neo4j-jars.ts';

/** A running server on loopback, and how to reach it. */
export interface RunningNeo4j {
  uri: string;
  username: string;
  password: string;
  version: string;
  pid: number;
  /** Shuts it down in order; a home of its own making is removed. */
  stop(): Promise<void>;
}

type Server = ChildProcessByStdio<Writable, Readable, Readable>;

/** Starts a real Neo4j Community server. Without `home` its data lasts as long as it runs; without `port` it takes a free one. */
export async function startNeo4j(
  options: { home?: string; port?: number; password?: string } = {},
): Promise<RunningNeo4j> {
  const jars = await neo4jJars();
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'entente-neo4j-')));
  const port = options.port ?? (await freePort());
  const password = options.password ?? randomBytes(12).toString('hex');
  const server = launch(jars, home, port, password);
  const stop = async (): Promise<void> => {
    await ended(server);
    if (options.home === undefined) await rm(home, { recursive: true, force: true });
  };
  try {
    const version = await ready(server);
    return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, version, pid: server.pid!, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function launch(jars: string, home: string, port: number, password: string): Server {
  const launcher = join(packageRoot, 'scripts', 'neo4j', 'Launcher.java');
  return spawn('java', ['-Xmx1g', '-cp', join(jars, '*'), launcher, home, String(port)], {
    env: { ...process.env, NEO4J_FIRST_PASSWORD: password },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Resolves with the version that the launcher's line names; rejects in one line when it ends before. */
function ready(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const version = /^ready (.+)$/m.exec(output)?.[1];
      if (version !== undefined) resolve(version);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', () => reject(new Error(`cannot start Neo4j (java is not installed): ${howToGetNeo4j}`)));
    server.once('exit', (code) =>
      reject(new Error(`cannot start Neo4j (java ended with ${code}: ${cause(output)}): ${howToGetNeo4j}`)),
    );
  });
}

function cause(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.findLast((line) => line.includes('Caused by')) ?? lines[0] ?? 'no output';
}

function ended(server: Server): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.stdin.end();
  });
}

/** A port that is free now: Neo4j cannot tell which one it took when asked for port 0. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' && wanted !== 0 ? freePort(wanted + 1).then(resolve, reject) : reject(error),
    );
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
