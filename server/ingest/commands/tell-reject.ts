import { originOf } from '../../model/origin.ts';
import type { Reject } from '../stages.ts';
import { type CommandIo, tell } from './command-io.ts';
import { shownPath } from './shown-path.ts';

export function tellReject(io: CommandIo, reject: Reject): void {
  tell(io, rejectLine(reject));
}

/** `agreements.csv:17: the row has only 5 cells, the header 7`. */
export function rejectLine(reject: Omit<Reject, 'record'>): string {
  return `${shownPath(originOf(reject))}: ${reject.reason}`;
}
