import { resolve } from 'node:path';
import { type Config, readConfig, withEnvFile } from '../../config.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { openStore } from '../../store/open-store.ts';
import { type CommandIo, tell } from './command-io.ts';

/** Options of every command that needs a database. */
export interface StoreOptions {
  db?: string;
  envFile?: string;
}

/** The configuration with the command's own options before it. */
export function configOf(io: CommandIo, options: StoreOptions): Config {
  const config = readConfig(withEnvFile(io.environment, options.envFile));
  return options.db === undefined ? config : { ...config, neo4j: null, databasePath: options.db };
}

/** Opens the store, says in one line which it is, and closes it whatever happens. */
export async function withStore<T>(
  io: CommandIo,
  options: StoreOptions,
  use: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const config = configOf(io, options);
  const store = await openStore(config);
  tell(io, storeLine(config));
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** `Database: the embedded file …`, without secrets. */
export function storeLine({ neo4j, databasePath }: Config): string {
  if (neo4j) return `Database: Neo4j, ${neo4j.database} at ${neo4j.uri}.`;
  return `Database: the embedded file ${resolve(databasePath)} (Neo4j where NEO4J_URI is set).`;
}
