import { createHash } from 'node:crypto';
import type { CommandIo } from './command-io.ts';
import { EXIT } from './exit-code.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import { type MakeCommand, storeCommand } from './store-command.ts';
import { UsageProblem } from './usage-problem.ts';
import { type StoreOptions, withStore } from './with-store.ts';

export const dumpCommand: MakeCommand = (io, ended) =>
  storeCommand('dump')
    .description('print the whole graph as JSON lines, the same on every database for the same documents')
    .action(async (options: StoreOptions) => {
      await withStore(io, options, async (store) => {
        for await (const line of dumped(io, store)) await io.print(`${line}\n`);
      });
      ended(EXIT.allRead);
    });

export const digestCommand: MakeCommand = (io, ended) =>
  storeCommand('digest')
    .description('print the SHA-256 of the dump')
    .action(async (options: StoreOptions) => {
      const hash = createHash('sha256');
      await withStore(io, options, async (store) => {
        for await (const line of dumped(io, store)) hash.update(`${line}\n`);
      });
      await io.print(`${hash.digest('hex')}\n`);
      ended(EXIT.allRead);
    });

async function* dumped(io: CommandIo, store: GraphReader): AsyncIterable<string> {
  for await (const line of store.dump()) {
    if (io.signal.aborted) throw new UsageProblem('Stopped before the end.');
    yield line;
  }
}
