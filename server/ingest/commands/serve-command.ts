import type { Config } from '../../config.ts';
import { ingestPaths } from '../ingest-paths.ts';
import { keptRun } from '../load/kept-run.ts';
import { ingestText } from '../pipeline.ts';
import type { ServerParts } from '../../main.ts';
import { type CommandIo, tell } from './command-io.ts';
import { EXIT } from './exit-code.ts';
import { modelOf } from './model-of.ts';
import { type MakeCommand, storeCommand } from './store-command.ts';
import { UsageProblem } from './usage-problem.ts';
import { configOf, storeLine, type StoreOptions } from './with-store.ts';

interface Options extends StoreOptions {
  port?: string;
  host?: string;
  samples?: boolean;
}

export const serveCommand: MakeCommand = (io, ended) =>
  storeCommand('serve')
    .description('serve explorer and API at one address until Ctrl+C')
    .option('--port <number>', 'port; 0 takes a free one (default PORT, else 4000)')
    .option('--host <name>', 'where to listen (default HOST, else 127.0.0.1)')
    .option('--samples', 'load the samples, even into a database that is not empty')
    .action(async (options: Options) => {
      await serve(io, options);
      ended(EXIT.allRead);
    });

async function serve(io: CommandIo, options: Options): Promise<void> {
  const config = configOf(io, options);
  const port = options.port === undefined ? config.port : parsePort(options.port);
  const host = options.host ?? config.host;
  const model = modelOf(io, config);
  const server = await start(
    { ...config, port, host },
    {
      samples: options.samples === true,
      ingestText: (input, store) => ingestText(input, store, model),
      async ingestPaths(paths, store) {
        const run = keptRun(store);
        const tally = await ingestPaths(paths, store, { model, onProgress: run.show });
        await run.end('done', tally);
      },
    },
  );
  tell(io, storeLine(config));
  await io.print(`Entente: ${server.url}\n`);
  io.signal.addEventListener('abort', () => void server.close(), { once: true });
  if (io.signal.aborted) await server.close();
  await server.closed;
}

/** What keeps a server from starting is told in its own words. */
async function start(config: Config, parts: ServerParts) {
  // Only here: the other commands need no server, and start without loading one.
  const { startServer } = await import('../../main.ts');
  try {
    return await startServer(config, parts);
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}

function parsePort(given: string): number {
  if (!/^\d{1,5}$/.test(given) || Number(given) > 65_535) {
    throw new UsageProblem(`--port ${given}: no number from 0 to 65535.`);
  }
  return Number(given);
}
