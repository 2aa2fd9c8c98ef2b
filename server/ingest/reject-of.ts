import { toRecord } from './read/record.ts';
import type { RawDocument, Reject } from './stages.ts';

/** The reject for a record that cleaning or the rules refused. */
export function rejectOf(raw: RawDocument, error: unknown): Reject {
  const place = /^(.*):(\d+)$/s.exec(raw.origin);
  return {
    file: place?.[1] ?? raw.origin,
    line: place ? Number(place[2]) : null,
    reason: error instanceof Error ? error.message : String(error),
    record: toRecord(raw),
  };
}
