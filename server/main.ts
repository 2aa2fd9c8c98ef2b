import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createApp } from './app.ts';
import type { App } from './app.ts';
import { DEFAULT_DATABASE_PATH } from './config.ts';
import type { Config } from './config.ts';
import { addressOf, drain, listen } from './http/listening.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import type { IngestText } from './model/ingest-text.ts';
import { packageRoot } from './package-root.ts';
import { awaitStore } from './store/awaited-store.ts';
import type { AwaitedStore } from './store/awaited-store.ts';
import type { GraphStore } from './store/graph-store.ts';
import { openStore } from './store/open-store.ts';

/** After its time a read is ended, and needs a little longer to be answered. */
const DRAIN_MS = 2000;

/** What the command line hands over: the pipeline, which the API does not import. */
export interface ServerParts {
  ingestText: IngestText;
  /** Reads files and folders into the graph. */
  ingestPaths(paths: string[], store: GraphStore): Promise<unknown>;
  /** Load the samples into whatever store it is; otherwise only into the default one while it is empty. */
  samples: boolean;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000/` */
  url: string;
  /** Ends what is under way, then the store. */
  close(): Promise<void>;
  /** Resolves once it was closed, by `close` or by SIGINT or SIGTERM. */
  closed: Promise<void>;
}

async function isEmptyDefault(config: Config, store: GraphStore): Promise<boolean> {
  const isDefault = config.neo4j === null && config.databasePath === DEFAULT_DATABASE_PATH;
  return isDefault && (await store.counts()).documents === 0;
}

/** Closes once, by the caller or by a signal, whichever comes first. */
function closing(release: () => Promise<void>): Pick<RunningServer, 'close' | 'closed'> {
  let tellClosed = (): void => {};
  const closed = new Promise<void>((resolve) => (tellClosed = resolve));
  let underWay: Promise<void> | undefined;
  const close = (): Promise<void> => (underWay ??= release().finally(settle));
  const onSignal = (): void => void close();
  function settle(): void {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    tellClosed();
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return { close, closed };
}

function serverLog({ logLevel }: Config): Log {
  const level = logLevel ?? (process.stdout.isTTY ? 'warn' : 'info');
  return createLog(level, (line) => process.stdout.write(line));
}

async function openServer(config: Config, store: GraphStore, ingestText: IngestText, log: Log): Promise<[Server, App]> {
  const { host, port, token, limits, introspection } = config;
  const app = await createApp({ store, ingestText, token, introspection, host, limits, log });
  const server = createServer(app.handle).on('upgrade', app.upgrade);
  await listen(server, host, port);
  return [server, app];
}

/** An embedded file that cannot be opened ends the start; a Neo4j may still come up. */
async function openFirst(config: Config, log: Log): Promise<AwaitedStore> {
  if (config.neo4j === null) return { store: await openStore(config), opened: Promise.resolve(true) };
  return awaitStore(
    () => openStore(config),
    ({ message }) => log.warn('the database is not there yet', { reason: message }),
  );
}

/**
 * Answers on HOST and PORT, opens the store, loads the samples where they are wanted, and closes all of it on SIGINT or
 * SIGTERM. What goes wrong is an error whose message is for the user. A Neo4j that does not answer is waited for while
 * questions are refused.
 */
export async function startServer(config: Config, parts: ServerParts): Promise<RunningServer> {
  const log = serverLog(config);
  const { store, opened } = await openFirst(config, log);
  // Before the samples: a port in use leaves the graph as it is.
  const [server, app] = await openServer(config, store, parts.ingestText, log).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const release = async (): Promise<void> => {
    await app.hangUp();
    await drain(server, config.limits.queryMs + DRAIN_MS);
    await app.stop();
    await store.close();
  };
  const fill = async (): Promise<void> => {
    if (!(await opened)) return;
    if (parts.samples || (await isEmptyDefault(config, store))) {
      await parts.ingestPaths([join(packageRoot, 'samples')], store);
    }
    app.warmUp();
  };
  if (config.neo4j === null) {
    await fill().catch(async (error: unknown) => {
      await release();
      throw error;
    });
  } else {
    fill().catch((cause: unknown) => log.error('the samples could not be loaded', { cause }));
  }
  return { url: addressOf(server, config.host), ...closing(release) };
}
