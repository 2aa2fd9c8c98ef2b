import { counted } from './counted.ts';
import { EXIT } from './exit-code.ts';
import { type MakeCommand, storeCommand } from './store-command.ts';
import { UsageProblem } from './usage-problem.ts';
import { type StoreOptions, withStore } from './with-store.ts';

interface Options extends StoreOptions {
  yes?: boolean;
}

export const clearCommand: MakeCommand = (io, ended) =>
  storeCommand('clear')
    .description('delete all that Entente wrote to the database, and nothing else')
    .option('--yes', 'do it')
    .action(async (options: Options) => {
      await withStore(io, options, async (store) => {
        const [{ kind, place }, { documents }] = await Promise.all([store.status(), store.counts()]);
        const what = `${counted(documents, 'document')} and all that was read there, in ${kind} ${place}`;
        if (!options.yes) throw new UsageProblem(`This would delete ${what}. To do it, add --yes.`);
        await store.clear();
        await io.print(`Deleted: ${what}.\n`);
      });
      ended(EXIT.allRead);
    });
