import type { ProgressOutput } from '../load/progress.ts';

/** What a command has of the world; tests hand in their own. */
export interface CommandIo {
  stdin: AsyncIterable<Uint8Array>;
  /** Results only. Waits until they are taken. */
  print(text: string): Promise<void>;
  /** Whether a person reads the results on a terminal. */
  isTerminal?: boolean;
  /** Progress, rejects, problems. */
  stderr: ProgressOutput;
  environment: Record<string, string | undefined>;
  /** Aborted by Ctrl+C: finish what is in hand and stop. */
  signal: AbortSignal;
}

/** A line on stderr. Names and reasons come from outside: nothing in them steers the terminal. */
export function tell(io: CommandIo, line: string): void {
  io.stderr.write(`${line.replace(/\p{Cc}/gu, ' ')}\n`);
}
