import { afterAll, beforeAll } from '@jest/globals';
import type { Entity, Reading } from '../../../server/model/graph.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { batch } from '../readings.ts';

/** Opens a store that may hold anything: each part of the suite clears it first and closes it at its end. */
export type Open = () => Promise<GraphStore>;

/** Opens a store before the tests of a part, empty but for `readings`, and closes it after them. */
export function opened(open: Open, readings: Reading[] = []): () => GraphStore {
  let store: GraphStore | undefined;
  beforeAll(async () => {
    store = await open();
    await store.clear();
    if (readings.length > 0) await store.write(batch(...readings));
  });
  afterAll(async () => {
    await store?.clear();
    await store?.close();
  });
  return () => {
    if (!store) throw new Error('the store is not open yet');
    return store;
  };
}

/** The one entity found by a name. */
export async function find(store: GraphStore, name: string): Promise<Entity> {
  const hits = await store.search(name, { offset: 0, limit: 10 });
  const exact = hits.items.filter((hit) => hit.matched === name);
  const [hit] = exact;
  if (!hit || exact.length > 1) throw new Error(`${exact.length} entities are named ${name}`);
  return hit.entity;
}

export async function dumped(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const line of store.dump()) lines.push(line);
  return lines.join('\n');
}

export const FIRST = { offset: 0, limit: 100 };
