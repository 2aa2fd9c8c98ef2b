/** How many runs of ingest are told at once. */
export const MOST_RUNS = 10;

/** After so long a run that is heard of no more is forgotten. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Runs last heard of before this moment are forgotten when one is heard of at `heard`. */
export function forgottenBefore(heard: string): string {
  return new Date(Date.parse(heard) - KEPT_MS).toISOString();
}
