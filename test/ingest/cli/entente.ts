import { Readable } from 'node:stream';
import { runCli } from '../../../server/ingest/commands/run-cli.ts';

export interface Told {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command of `entente` as a person would, with text for its standard input, and gives all it said. */
export async function entente(
  args: string[],
  stdin = '',
  environment: Record<string, string> = {},
  isTerminal = false,
): Promise<Told> {
  const told = { stdout: '', stderr: '' };
  const code = await runCli(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    print: async (text) => void (told.stdout += text),
    stderr: { write: (text: string) => (told.stderr += text) },
    isTerminal,
    environment: { NODE_ENV: 'test', ...environment },
    signal: new AbortController().signal,
  });
  return { code, ...told };
}
