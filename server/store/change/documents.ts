import type { GraphBatch, Judgement, Reading } from '../../model/graph.ts';
import { signatureId } from '../../model/identity.ts';
import type { StoredReading } from '../../model/kept.ts';
import { identityKeys } from '../../model/placement.ts';
import type { WriteSummary } from '../graph-writer.ts';
import type { GraphTransaction } from '../graph-transaction.ts';

/** Which documents come, which go, and those they replace. */
export interface DocumentChange {
  put: StoredReading[];
  remove: string[];
  /** What stands now at the addresses of `put` and `remove`. */
  old: Map<string, StoredReading>;
  summary: WriteSummary;
}

/** The reading as it will be kept; the facts of its claims are set when its mentions are placed. */
export function toStored(reading: Reading, judgements: Judgement[]): StoredReading {
  const { address } = reading.document;
  const mentions = reading.mentions.map((mention) => {
    const keys = identityKeys(mention, address, judgements);
    return { ...mention, signature: signatureId({ ...mention, keys }) };
  });
  return { ...reading, mentions, claims: reading.claims.map((claim) => ({ ...claim, fact: '' })) };
}

/** What of a reading its identity and facts depend on; where it came from does not. */
function content(reading: StoredReading): string {
  const { document, mentions, claims, cites } = reading;
  const said = claims.map((claim) => ({ ...claim, fact: '' }));
  return JSON.stringify(
    [Object.entries({ ...document, label: '', origin: '' }).sort(), mentions, said, cites],
    sortKeys,
  );
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byAddress(readings: StoredReading[]): Map<string, StoredReading> {
  return new Map(readings.map((reading) => [reading.document.address, reading]));
}

/** What a batch changes: readings that differ from what stands at their address, and the reference rows they bring or leave. */
export async function planBatch(
  tx: GraphTransaction,
  batch: GraphBatch,
  judgements: Judgement[],
): Promise<DocumentChange> {
  const incoming = byAddress(batch.readings.map((reading) => toStored(reading, judgements)));
  const references = byAddress(batch.references.map((reading) => toStored(reading, judgements)));
  const wanted = citedBy([...incoming.values()], references);
  const all = new Map([...[...references].filter(([address]) => wanted.has(address)), ...incoming]);
  const old = byAddress(await tx.documents([...all.keys()]));
  const changed = [...all.values()].filter((reading) => !isSame(old.get(reading.document.address), reading));
  const dropped = await unreferenced(tx, changed, old, []);
  const releases = changed.filter((reading) => reading.document.kind !== 'reference');
  const replaced = releases.filter((reading) => old.has(reading.document.address)).length;
  return {
    put: changed,
    remove: dropped,
    old,
    summary: {
      added: releases.length - replaced,
      replaced,
      unchanged: incoming.size - releases.length,
      removed: 0,
      moved: 0,
    },
  };
}

function isSame(old: StoredReading | undefined, reading: StoredReading): boolean {
  return old !== undefined && content(old) === content(reading);
}

/** Reference addresses that these readings cite, directly or through a reference. */
function citedBy(readings: StoredReading[], references: Map<string, StoredReading>): Set<string> {
  const cited = new Set<string>();
  const queue = readings.flatMap((reading) => reading.cites);
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (cited.has(address)) continue;
    cited.add(address);
    queue.push(...(references.get(address)?.cites ?? []));
  }
  return cited;
}

/** What retracting documents removes: they, and the reference rows that nothing else cites. */
export async function planRetraction(tx: GraphTransaction, addresses: string[]): Promise<DocumentChange> {
  const old = byAddress(await tx.documents([...new Set(addresses)]));
  const removed = [...old.keys()];
  const dropped = await unreferenced(tx, [], old, removed);
  return {
    put: [],
    remove: [...removed, ...dropped],
    old,
    summary: { added: 0, replaced: 0, unchanged: 0, removed: removed.length, moved: 0 },
  };
}

/** What a judgement changes: documents with a mention whose identity it touches are kept anew. */
export function planRejudged(readings: StoredReading[], judgements: Judgement[]): DocumentChange {
  const put = readings
    .map((reading) => toStored(reading, judgements))
    .filter((reading, i) => !isSame(readings[i], reading));
  const old = new Map(
    put.flatMap(({ document }) => [...byAddress(readings.filter((r) => r.document.address === document.address))]),
  );
  return { put, remove: [], old, summary: { added: 0, replaced: put.length, unchanged: 0, removed: 0, moved: 0 } };
}

/** Reference rows that were cited by what goes and are cited by nothing that stays; `old` learns what stands at them. */
async function unreferenced(
  tx: GraphTransaction,
  put: StoredReading[],
  old: Map<string, StoredReading>,
  removed: string[],
): Promise<string[]> {
  const replaced = put.map((reading) => reading.document.address);
  const kept = new Set(put.flatMap((reading) => reading.cites));
  const gone = new Set<string>();
  const leaving = (addresses: string[]) => addresses.flatMap((address) => old.get(address)?.cites ?? []);
  let candidates = new Set(leaving([...replaced, ...removed]).filter((address) => !kept.has(address)));
  while (candidates.size > 0) {
    const except = [...replaced, ...removed, ...gone];
    const elsewhere = new Set(await tx.citedElsewhere([...candidates], except));
    const free = [...candidates].filter(
      (address) => !elsewhere.has(address) && !gone.has(address) && !kept.has(address),
    );
    for (const reading of await tx.documents(free)) old.set(reading.document.address, reading);
    for (const address of free) gone.add(address);
    candidates = new Set(leaving(free).filter((address) => !gone.has(address)));
  }
  return [...gone];
}
