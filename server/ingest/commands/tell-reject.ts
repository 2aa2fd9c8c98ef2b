import type { Reject } from '../stages.ts';
import { type CommandIo, tell } from './command-io.ts';
import { shownPath } from './shown-path.ts';

/** One line: `agreements.csv:17: the row has only 5 cells, the header 7`. */
export function tellReject(io: CommandIo, { file, line, reason }: Reject): void {
  tell(io, `${shownPath(file)}${line === null ? '' : `:${line}`}: ${reason}`);
}
