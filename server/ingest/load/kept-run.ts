import { randomUUID } from 'node:crypto';
import type { IngestRun, RunState } from '../../model/ingest-run.ts';
import type { GraphWriter } from '../../store/graph-writer.ts';
import type { IngestTally } from '../pipeline.ts';

type Counts = 'records' | 'documents' | 'repeated' | 'rejected' | 'added' | 'replaced' | 'unchanged';

/** What a run has counted so far. */
export type RunTally = Pick<IngestTally, Counts>;

/** How far a run has come, as the store keeps it for whoever listens. */
export interface KeptRun {
  /** At most one write a second. */
  show(tally: RunTally | null): Promise<void>;
  /** `tally`: null where nothing was written. */
  end(state: Exclude<RunState, 'running'>, tally: RunTally | null): Promise<void>;
}

const PAUSE_MS = 1000;

function countsOf(tally: RunTally | null): Omit<IngestRun, 'id' | 'state' | 'began' | 'heard'> {
  if (tally === null) return { records: 0, read: 0, added: 0, replaced: 0, unchanged: 0, rejected: 0 };
  const { records, documents, repeated, rejected, added, replaced, unchanged } = tally;
  return { records, read: documents + repeated + rejected, added, replaced, unchanged, rejected };
}

/** Begins when it is first shown. */
export function keptRun(store: Pick<GraphWriter, 'keepRun'>, now: () => number = Date.now): KeptRun {
  const id = randomUUID();
  const began = new Date(now()).toISOString();
  let shownAt = -Infinity;
  const keep = (state: RunState, tally: RunTally | null): Promise<void> =>
    store.keepRun({ id, state, began, heard: new Date(now()).toISOString(), ...countsOf(tally) });
  return {
    async show(tally) {
      if (now() - shownAt < PAUSE_MS) return;
      shownAt = now();
      await keep('running', tally);
    },
    end: keep,
  };
}
