import { Command } from 'commander';
import { toFacts } from '../facts.ts';
import type { ModelReader } from '../model-reader/open-model-reader.ts';
import type { ReadItem } from '../read/reader.ts';
import { resolve } from '../resolve/resolve.ts';
import { rejectOf } from '../reject-of.ts';
import { understand } from '../understand.ts';
import type { Reject } from '../stages.ts';
import type { CommandIo } from './command-io.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { findInput } from './find-input.ts';
import { modelOf } from './model-of.ts';
import { readingCommand, type ReadingOptions } from './reading-options.ts';
import type { MakeCommand } from './store-command.ts';
import { tellReject } from './tell-reject.ts';
import { configOf } from './with-store.ts';

interface Options extends ReadingOptions {
  facts?: boolean;
}

export const extractCommand: MakeCommand = (io, ended) =>
  readingCommand(new Command('extract'))
    .description('print what is read in texts and tables, one JSON line a document, without a database')
    .option('--facts', 'agencies, officials, agreements, locations and events rather than mentions and claims')
    .action(async (paths: string[], options: Options) => ended(await runExtract(io, paths, options)));

async function runExtract(io: CommandIo, paths: string[], options: Options): Promise<ExitCode> {
  const { source } = await findInput(io, paths, options);
  const model = modelOf(io, configOf(io, {}));
  const counts = { read: 0, rejected: 0 };
  for await (const item of source.items()) {
    if (io.signal.aborted) break;
    const outcome = await printed(item, model, options.facts === true);
    if ('reject' in outcome) {
      counts.rejected += 1;
      tellReject(io, outcome.reject);
    } else {
      counts.read += 1;
      await io.print(`${outcome.line}\n`);
    }
  }
  if (counts.read === 0) return EXIT.nothingDone;
  return counts.rejected === 0 && !io.signal.aborted ? EXIT.allRead : EXIT.someRejected;
}

async function printed(
  item: ReadItem,
  model: ModelReader | null,
  asFacts: boolean,
): Promise<{ line: string } | { reject: Reject }> {
  if ('reject' in item) return item;
  try {
    const extraction = await understand(item.raw, model);
    return { line: JSON.stringify(asFacts ? toFacts(extraction) : resolve(extraction).reading) };
  } catch (error) {
    return { reject: rejectOf(item.raw, error) };
  }
}
