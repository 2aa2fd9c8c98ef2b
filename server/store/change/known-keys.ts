import type { GraphTransaction } from '../graph-transaction.ts';

/**
 * The same transaction, which asks the database what bears a key only where something does: most keys of a batch come
 * with it. To be saved to once, at the end.
 */
export function askingKnownKeys(tx: GraphTransaction): GraphTransaction {
  const isKnown = new Map<string, boolean>();
  const known = async (keys: string[]): Promise<string[]> => {
    const unheard = keys.filter((key) => !isKnown.has(key));
    for (const key of unheard) isKnown.set(key, false);
    for (const key of unheard.length > 0 ? await tx.knownKeys([...new Set(unheard)]) : []) isKnown.set(key, true);
    return keys.filter((key) => isKnown.get(key));
  };
  return {
    ...tx,
    founders: async (keys, level) => tx.founders(await known(keys), level),
    waiting: async (keys, strength) => tx.waiting(await known(keys), strength),
    bearers: async (keys, strength, except) => tx.bearers(await known(keys), strength, except),
  };
}
