import type { GraphBatch, Judgement } from '../model/graph.ts';
import type { IngestRun } from '../model/ingest-run.ts';
import type { Place } from '../model/origin.ts';
import type { SavedView } from '../model/saved-view.ts';

/** A record that could not be read, one at each place. It is kept beside the graph: no dump and no digest has it. */
export interface KeptReject extends Place {
  reason: string;
  /** The record as JSON, to be mended; null when it is the whole file or too long to be kept here. */
  record: string | null;
  /** When the run began that rejected it last: ISO 8601, UTC. */
  at: string;
}

export interface WriteSummary {
  added: number;
  replaced: number;
  unchanged: number;
  removed: number;
  /** Signatures that became another entity: a merge or a split happened. */
  moved: number;
}

export const NOTHING_WRITTEN: Readonly<WriteSummary> = { added: 0, replaced: 0, unchanged: 0, removed: 0, moved: 0 };

/** Write access. Writing the same batch twice leaves the graph unchanged. */
export interface GraphWriter {
  /** One transaction. A reading replaces what stood at its address. */
  write(batch: GraphBatch): Promise<WriteSummary>;
  /** Forgets documents, as if they had never come; unknown addresses count as zero. */
  retract(addresses: string[]): Promise<WriteSummary>;
  judge(judgement: Judgement): Promise<void>;
  /** Takes a judgement back. */
  unjudge(judgement: Judgement): Promise<void>;
  /** Each takes the place of an earlier one of the same file and line. */
  keepRejects(rejects: KeptReject[]): Promise<void>;
  /** Forgets the rejects at these places; where there is none, nothing happens. */
  forgetRejects(places: Place[]): Promise<void>;
  /** Takes the place of what was kept of the same run; runs not heard of for a day are forgotten. */
  keepRun(run: IngestRun): Promise<void>;
  /** A view that is there already stays as it is. */
  saveView(view: SavedView): Promise<void>;
  /** Gives the number of those that were there. */
  forgetViews(ids: string[]): Promise<number>;
  /** Deletes all that Entente wrote, and nothing else. */
  clear(): Promise<void>;
}
