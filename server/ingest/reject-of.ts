import { placeOf } from '../model/origin.ts';
import { toRecord } from './read/record.ts';
import type { RawDocument, Reject } from './stages.ts';

/** The reject for a record that cleaning or the rules refused. */
export function rejectOf(raw: RawDocument, error: unknown): Reject {
  return {
    ...placeOf(raw.origin),
    reason: error instanceof Error ? error.message : String(error),
    record: toRecord(raw),
  };
}
