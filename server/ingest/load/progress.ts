/** What progress is written to: a terminal rewrites its line, anything else gets plain lines, seldom. */
export interface ProgressOutput {
  isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  show(line: string): void;
  /** Takes the line away, so that what follows stands alone. */
  clear(): void;
}

const TERMINAL_MS = 100;
const LOG_MS = 5000;

export function createProgress(output: ProgressOutput, now: () => number = Date.now): Progress {
  const pause = output.isTTY ? TERMINAL_MS : LOG_MS;
  let shownAt = now();
  let isShown = false;
  return {
    show(line) {
      if (now() - shownAt < pause) return;
      shownAt = now();
      isShown = true;
      output.write(output.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    clear() {
      if (isShown && output.isTTY) output.write('\r\u001b[K');
      isShown = false;
    },
  };
}
