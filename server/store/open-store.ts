import type { GraphStore } from './graph-store.ts';

export interface StoreConfig {
  neo4j: { uri: string; username: string; password: string; database: string } | null;
  /** File of the embedded store, used where there is no Neo4j. */
  databasePath: string;
}

/** Opens the store that is configured. A driver is loaded only when it is used. */
export async function openStore({ neo4j, databasePath }: StoreConfig): Promise<GraphStore> {
  if (neo4j) {
    const { openNeo4jStore } = await import('./neo4j/open-neo4j-store.ts');
    return openNeo4jStore(neo4j);
  }
  const { openSqliteStore } = await import('./sqlite/open-sqlite-store.ts');
  return openSqliteStore(databasePath);
}
