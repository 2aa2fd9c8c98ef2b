import type { GraphStore } from '../../store/graph-store.ts';
import type { KeptReject } from '../../store/graph-writer.ts';
import type { CommandIo } from './command-io.ts';
import { counted } from './counted.ts';
import { EXIT } from './exit-code.ts';
import { type MakeCommand, storeCommand } from './store-command.ts';
import { rejectLine } from './tell-reject.ts';
import { type StoreOptions, withStore } from './with-store.ts';

interface Options extends StoreOptions {
  json?: boolean;
  forget?: boolean;
}

const PAGE = 500;

export const rejectsCommand: MakeCommand = (io, ended) =>
  storeCommand('rejects')
    .description('list the records that could not be read, each until it is mended and ingested again')
    .option('--json', 'with the records, one JSON line each: mend the lines and ingest them')
    .option('--forget', 'list them for the last time')
    .action(async (options: Options) => {
      await withStore(io, options, (store) => listRejects(io, store, options));
      ended(EXIT.allRead);
    });

async function listRejects(io: CommandIo, store: GraphStore, { json, forget }: Options): Promise<void> {
  let count = 0;
  for await (const reject of kept(store, forget === true)) {
    count += 1;
    await io.print(`${json ? jsonLine(reject) : toLine(reject)}\n`);
  }
  if (!json) await io.print(`${counted(count, 'record')} not read${forget ? ', and forgotten now' : ''}.\n`);
}

async function* kept(store: GraphStore, forget: boolean): AsyncIterable<KeptReject> {
  for (let offset = 0; ; offset += forget ? 0 : PAGE) {
    const { items } = await store.rejects({ offset, limit: PAGE });
    yield* items;
    if (forget) await store.forgetRejects(items);
    if (items.length < PAGE) return;
  }
}

/** A line as the rejects file has it. */
function jsonLine({ record, ...rest }: KeptReject): string {
  return JSON.stringify({ ...rest, record: record === null ? null : JSON.parse(record) });
}

function toLine(reject: KeptReject): string {
  return `${rejectLine(reject)} (${reject.at.slice(0, 10)})`.replace(/\p{Cc}/gu, ' ');
}
