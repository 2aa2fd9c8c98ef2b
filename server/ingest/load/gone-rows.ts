import type { SourceDocument } from '../../model/graph.ts';
import type { GraphStore } from '../../store/graph-store.ts';

/** Rows of tables that were read before and stand in their file no more. */
export interface GoneRows {
  seen(document: SourceDocument): void;
  rejected(file: string): void;
  /** Retracts them and says how many; a table of which anything was rejected keeps all its old rows, and `say` tells so. */
  retract(store: GraphStore, say: (line: string) => void): Promise<number>;
}

const CHUNK = 500;

/** `tables`: their files' absolute paths, as the origins of their rows begin. */
export function goneRows(tables: string[]): GoneRows {
  const current = new Set<string>();
  const broken = new Set<string>();
  return {
    seen: ({ address, kind }) => {
      if (kind === 'row') current.add(address);
    },
    rejected: (file) => broken.add(file),
    async retract(store, say) {
      let removed = 0;
      for (const table of tables) {
        const gone = (await store.rowsFrom(table)).filter((address) => !current.has(address));
        if (broken.has(table)) {
          if (gone.length > 0) say(`${table}: ${gone.length} earlier rows are kept, since some rows were rejected`);
          continue;
        }
        for (let at = 0; at < gone.length; at += CHUNK) {
          removed += (await store.retract(gone.slice(at, at + CHUNK))).removed;
        }
      }
      return removed;
    },
  };
}
