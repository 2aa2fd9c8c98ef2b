import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GraphBatch, SourceDocument } from '../model/graph.ts';
import type { TextInput, TextOutcome, TextTarget } from '../model/ingest-text.ts';
import type { WriteSummary } from '../store/graph-writer.ts';
import { clean } from './clean/clean.ts';
import { inOrder } from './in-order.ts';
import { batches } from './load/batches.ts';
import type { ModelReader } from './model-reader/open-model-reader.ts';
import type { Source } from './read/source.ts';
import { RecordProblem } from './record-problem.ts';
import { rejectOf } from './reject-of.ts';
import { openReadingThreads, type ReadingThreads } from './reading-threads.ts';
import type { Cleaned, RawDocument, Reject, Resolved } from './stages.ts';
import { type Survey, survey } from './survey.ts';
import { understood } from './understand.ts';

/** From so many releases on it pays to start threads. */
const MANY_RELEASES = 500;

/** Releases handed to threads at once: enough that none is idle while a batch is written, few enough for memory. */
const UNDER_WAY = 256;

/** What ingest writes to; a store, or nothing for a dry run. */
export interface IngestTarget {
  write(batch: GraphBatch): Promise<WriteSummary>;
}

export interface IngestOptions {
  /** When aborted, the batch in hand is finished and written. */
  signal?: AbortSignal;
  /** Reads releases beside the rules, one after the other. */
  model?: ModelReader | null;
  /** Threads that extract where there are many releases and no model is asked; 0 when all is done in this one. */
  threads?: number;
  onReject?(reject: Reject): void | Promise<void>;
  /** Told after each batch. */
  onProgress?(tally: IngestTally): void | Promise<void>;
  /** Told each document that can be read, before it is written. */
  onRead?(document: SourceDocument): void;
}

/** Counts of a run so far. */
export interface IngestTally {
  /** Records found, good and bad. */
  records: number;
  /** Documents read. */
  documents: number;
  /** Records that say the same as an earlier one of this run. */
  repeated: number;
  mentions: number;
  claims: number;
  added: number;
  replaced: number;
  unchanged: number;
  rejected: number;
  /** Where the last written batch ended (`file:line`, empty before the first), until all is written; null then. */
  stopped: string | null;
}

/**
 * read → clean → extract → resolve → load. Bad records are rejected and the others go on. Memory is bounded by a batch
 * and by the documents under way in threads, and a run that was cut off can be repeated: what is already there is left
 * as it is.
 */
export async function ingest(source: Source, target: IngestTarget, options: IngestOptions = {}): Promise<IngestTally> {
  const { records, releases, conflicts } = await survey(source, options.signal);
  const tally: IngestTally = { ...NOTHING_YET, records };
  const isMany = releases >= MANY_RELEASES && !options.model;
  const threads = isMany && options.threads ? openReadingThreads(options.threads) : null;
  const whole = { isRead: false };
  try {
    for await (const batch of batches(resolvedOf(source, conflicts, tally, options, threads, whole))) {
      addTo(tally, await target.write(batch));
      tally.stopped = batch.last;
      await options.onProgress?.(tally);
      await nextTurn(); // So that an interruption is heard.
    }
  } finally {
    await threads?.close();
  }
  if (whole.isRead) tally.stopped = null;
  return tally;
}

const NOTHING_YET: IngestTally = {
  records: 0,
  documents: 0,
  repeated: 0,
  mentions: 0,
  claims: 0,
  added: 0,
  replaced: 0,
  unchanged: 0,
  rejected: 0,
  stopped: '',
};

/** A record that was cleaned, or refused already. */
type Prepared = { raw: RawDocument; cleaned: Cleaned } | { reject: Reject };

async function* resolvedOf(
  source: Source,
  conflicts: Survey['conflicts'],
  tally: IngestTally,
  options: IngestOptions,
  threads: ReadingThreads | null,
  whole: { isRead: boolean },
): AsyncIterable<Resolved> {
  const seen = new Set<string>();
  const records = preparedOf(source, conflicts, options.signal, whole);
  const read = (record: Prepared) => readRecord(record, options.model ?? null, threads);
  for await (const outcome of inOrder(records, threads ? UNDER_WAY : 1, read)) {
    if (options.model && options.signal?.aborted) return; // The model may have been cut short.
    if ('reject' in outcome) {
      tally.rejected += 1;
      await options.onReject?.(outcome.reject);
      continue;
    }
    options.onRead?.(outcome.reading.document);
    const { address } = outcome.reading.document;
    if (seen.has(address)) {
      tally.repeated += 1;
      continue;
    }
    seen.add(address);
    tally.documents += 1;
    tally.mentions += outcome.reading.mentions.length;
    tally.claims += outcome.reading.claims.length;
    yield outcome;
  }
}

/** The records until an interruption; `whole` is told when none are left. */
async function* preparedOf(
  source: Source,
  conflicts: Survey['conflicts'],
  signal: AbortSignal | undefined,
  whole: { isRead: boolean },
): AsyncIterable<Prepared> {
  for await (const item of source.items()) {
    if (signal?.aborted) return;
    yield 'raw' in item ? prepare(item.raw, conflicts) : item;
  }
  whole.isRead = true;
}

function prepare(raw: RawDocument, conflicts: Survey['conflicts']): Prepared {
  try {
    const cleaned = clean(raw);
    const others = conflicts.get(cleaned.document.address);
    if (others) throw new RecordProblem(`several different documents have this address: ${others.join(', ')}`);
    return { raw, cleaned };
  } catch (error) {
    return { reject: rejectOf(raw, error) };
  }
}

/** A row is read faster than it is handed to a thread. */
async function readRecord(
  record: Prepared,
  model: ModelReader | null,
  threads: ReadingThreads | null,
): Promise<Resolved | { reject: Reject }> {
  if ('reject' in record) return record;
  const { raw, cleaned } = record;
  const outcome =
    threads && !cleaned.row
      ? await threads.read(cleaned)
      : understood(cleaned, (await model?.read(cleaned.document)) ?? null);
  return 'reason' in outcome ? { reject: rejectOf(raw, new RecordProblem(outcome.reason)) } : outcome.resolved;
}

function addTo(tally: IngestTally, written: WriteSummary): void {
  tally.added += written.added;
  tally.replaced += written.replaced;
  tally.unchanged += written.unchanged;
}

/** Reads one text into the graph. */
export async function ingestText(
  input: TextInput,
  store: TextTarget,
  model: ModelReader | null = null,
): Promise<TextOutcome> {
  const { text, url = null, title = null, publisher = null, published = null, language = null } = input;
  const details = { url, title, publisher, published, language };
  const raw: RawDocument = { kind: 'release', text, ...details, label: null, origin: 'api', row: null, repairs: [] };
  const outcome = await readRecord(prepare(raw, new Map()), model, null);
  if ('reject' in outcome) return { address: '', added: 0, replaced: 0, unchanged: 0, rejected: outcome.reject.reason };
  const { reading, references } = outcome;
  const { added, replaced, unchanged } = await store.write({ readings: [reading], references });
  return { address: reading.document.address, added, replaced, unchanged, rejected: null };
}
