import { once } from 'node:events';
import { runCli } from './commands/run-cli.ts';

/** The `entente` program: what the operating system gives, handed to `runCli`. */

const interruption = new AbortController();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interruption.signal.aborted) process.exit(130);
    interruption.abort();
  });
}

// A reader that has seen enough (`entente dump | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stderr: process.stderr,
  environment: process.env,
  signal: interruption.signal,
  isTerminal: process.stdout.isTTY,
  async print(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
});
