export const RUN_STATES = ['running', 'done', 'stopped'] as const;

export type RunState = (typeof RUN_STATES)[number];

/** How far a run of ingest has come. It is kept beside the graph, so that any process can tell. */
export interface IngestRun {
  id: string;
  state: RunState;
  /** When it began: ISO 8601, UTC. */
  began: string;
  /** When it last said how far it is; a run that was killed stays `running` and is heard of no more. */
  heard: string;
  /** Records found, good and bad. */
  records: number;
  /** Records read, rejected ones and repetitions too. */
  read: number;
  added: number;
  replaced: number;
  unchanged: number;
  rejected: number;
}
