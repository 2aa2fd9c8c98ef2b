import { originOf, type Place } from '../../model/origin.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { KeptReject } from '../../store/graph-writer.ts';
import { isWebAddress } from '../read/web-address.ts';
import type { Reject } from '../stages.ts';

/** What one run changes about the rejects that the store keeps. */
export interface KeptRejects {
  add(reject: Reject): Promise<void>;
  /** A record was read: what was kept of its place is mended. */
  mended(origin: string | null): void;
  /** After the run. `isComplete`: every record was looked at, so that what is no longer rejected is forgotten. */
  close(isComplete: boolean): Promise<void>;
}

const PAGE = 500;
/** A store holds no texts that it could not read: longer records stand in the rejects file only. */
const LONGEST_RECORD = 100_000;

/** `named`: files, folders and addresses that the run reads whole. */
export async function keptRejects(store: GraphStore, named: string[], at: string): Promise<KeptRejects> {
  const before = await placesKept(store);
  const gone = new Set([...before.keys()].filter((origin) => named.some((name) => isOf(origin, name))));
  let waiting: KeptReject[] = [];
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await store.keepRejects(waiting);
    waiting = [];
  };
  return {
    async add({ file, line, reason, record }) {
      gone.delete(originOf({ file, line }));
      waiting.push({ file, line, reason, record: recordText(record), at });
      if (waiting.length >= PAGE) await flush();
    },
    mended(origin) {
      if (origin !== null && before.has(origin)) gone.add(origin);
    },
    async close(isComplete) {
      await flush();
      const places = [...gone].flatMap((origin) => before.get(origin) ?? []);
      if (isComplete && places.length > 0) await store.forgetRejects(places);
    },
  };
}

async function placesKept(store: GraphStore): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  for (let offset = 0; ; offset += PAGE) {
    const { items } = await store.rejects({ offset, limit: PAGE });
    for (const { file, line } of items) places.set(originOf({ file, line }), { file, line });
    if (items.length < PAGE) return places;
  }
}

/** Whether a place is in a file, in an archive or below a folder of this name; a page has no pages in it. */
function isOf(origin: string, name: string): boolean {
  const inside = isWebAddress(name) ? ':#' : ':#/\\';
  return origin === name || (origin.startsWith(name) && inside.includes(origin[name.length] ?? ''));
}

function recordText(record: unknown): string | null {
  const text = record === null || record === undefined ? null : JSON.stringify(record);
  return text !== null && text.length <= LONGEST_RECORD ? text : null;
}
