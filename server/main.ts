import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { DEFAULT_DATABASE_PATH } from './config.ts';
import type { Config } from './config.ts';
import { addressOf, drain, listen } from './http/listening.ts';
import { createLog } from './log.ts';
import type { IngestText } from './model/ingest-text.ts';
import { packageRoot } from './package-root.ts';
import type { GraphStore } from './store/graph-store.ts';
import { openStore } from './store/open-store.ts';

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

async function openServer(
  config: Config,
  store: GraphStore,
  ingestText: IngestText,
): Promise<[Server, () => Promise<void>]> {
  const { host, port, token, limits, introspection } = config;
  const log = createLog(config.logLevel ?? (process.stdout.isTTY ? 'warn' : 'info'), (line) =>
    process.stdout.write(line),
  );
  const { handle, stop } = await createApp({ store, ingestText, token, introspection, host, limits, log });
  const server = createServer(handle);
  await listen(server, host, port);
  return [server, stop];
}

/**
 * Opens the store, answers on HOST and PORT, loads the samples where they are wanted, and closes all of it on SIGINT or
 * SIGTERM. What goes wrong is an error whose message is for the user.
 */
export async function startServer(config: Config, parts: ServerParts): Promise<RunningServer> {
  const store = await openStore(config);
  // Before the samples: a port in use leaves the graph as it is.
  const [server, stop] = await openServer(config, store, parts.ingestText).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const release = async (): Promise<void> => {
    await drain(server);
    await stop();
    await store.close();
  };
  try {
    if (parts.samples || (await isEmptyDefault(config, store))) {
      await parts.ingestPaths([join(packageRoot, 'samples')], store);
    }
  } catch (error) {
    await release();
    throw error;
  }
  return { url: addressOf(server, config.host), ...closing(release) };
}
