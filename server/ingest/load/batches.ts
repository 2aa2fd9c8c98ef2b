import type { GraphBatch, Reading } from '../../model/graph.ts';
import type { Resolved } from '../stages.ts';

/** Readings to be written at once. */
export interface Batch extends GraphBatch {
  /** Origin of its last reading: where to say that work stopped. */
  last: string;
}

/** Mentions and claims a transaction writes: large enough to share its cost, small enough to be seen moving. */
const BATCH_ROWS = 10_000;

/** Gathers readings until they hold `rows` mentions and claims; each address and each reference row once a batch. */
export async function* batches(source: AsyncIterable<Resolved>, rows = BATCH_ROWS): AsyncIterable<Batch> {
  let readings = new Map<string, Reading>();
  let references = new Map<string, Reading>();
  let size = 0;
  let last = '';
  const batch = (): Batch => ({ readings: [...readings.values()], references: [...references.values()], last });
  for await (const resolved of source) {
    const { reading } = resolved;
    readings.set(reading.document.address, reading);
    for (const reference of resolved.references) references.set(reference.document.address, reference);
    size += reading.mentions.length + reading.claims.length + 1;
    last = reading.document.origin ?? reading.document.address;
    if (size < rows) continue;
    yield batch();
    readings = new Map();
    references = new Map();
    size = 0;
  }
  if (readings.size > 0) yield batch();
}
