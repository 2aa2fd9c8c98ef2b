import { createHash } from 'node:crypto';
import { EXIT } from './exit-code.ts';
import { type MakeCommand, storeCommand } from './store-command.ts';
import { type StoreOptions, withStore } from './with-store.ts';

export const dumpCommand: MakeCommand = (io, ended) =>
  storeCommand('dump')
    .description('print the whole graph as JSON lines, the same on every database for the same documents')
    .action(async (options: StoreOptions) => {
      await withStore(io, options, async (store) => {
        for await (const line of store.dump()) await io.print(`${line}\n`);
      });
      ended(EXIT.allRead);
    });

export const digestCommand: MakeCommand = (io, ended) =>
  storeCommand('digest')
    .description('print the SHA-256 of the dump')
    .action(async (options: StoreOptions) => {
      const hash = createHash('sha256');
      await withStore(io, options, async (store) => {
        for await (const line of store.dump()) hash.update(`${line}\n`);
      });
      await io.print(`${hash.digest('hex')}\n`);
      ended(EXIT.allRead);
    });
