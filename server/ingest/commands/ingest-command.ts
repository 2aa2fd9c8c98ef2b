import { resolve } from 'node:path';
import type { GraphStore } from '../../store/graph-store.ts';
import { createProgress } from '../load/progress.ts';
import { openRejectsFile, type RejectsFile } from '../load/rejects-file.ts';
import { goneRows } from '../load/gone-rows.ts';
import { ingest, type IngestOptions, type IngestTally, type IngestTarget } from '../pipeline.ts';
import { agreementTable } from '../read/agreement-table.ts';
import type { FoundFiles } from '../read/find-files.ts';
import type { TextDetails } from '../read/reader.ts';
import { fileSource, readerByName } from '../read/source.ts';
import { type CommandIo, tell } from './command-io.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type DetailOptions, findInput, textDetails } from './find-input.ts';
import { shownPath } from './shown-path.ts';
import { PartlyDone } from './partly-done.ts';
import { type MakeCommand, storeCommand } from './store-command.ts';
import { tellReject } from './tell-reject.ts';
import { UsageProblem } from './usage-problem.ts';
import { type StoreOptions, withStore } from './with-store.ts';

interface Options extends StoreOptions, DetailOptions {
  dryRun?: boolean;
  json?: boolean;
  rejects?: string;
  replace?: boolean;
}

interface Outcome extends IngestTally {
  removed: number;
}

const DEFAULT_REJECTS = './entente-rejects.jsonl';

/** Counts what would be written and writes nothing. */
const NOWHERE: IngestTarget = { write: async () => ({ added: 0, replaced: 0, unchanged: 0, removed: 0, moved: 0 }) };

export const ingestCommand: MakeCommand = (io, ended) =>
  storeCommand('ingest')
    .description('read releases and agreement tables into the graph')
    .argument('<path...>', 'texts, JSON or JSONL documents, CSV tables, folders; - is standard input')
    .option('--url <url>', 'address of a bare text')
    .option('--title <title>', 'title of a bare text')
    .option('--publisher <name>', 'publisher of a bare text')
    .option('--published <date>', 'publication date of a bare text: 2023-11-27')
    .option('--language <tag>', 'language of a bare text: en')
    .option('--replace', 'also retract rows that a table no longer has')
    .option('--dry-run', 'read everything, write nothing')
    .option('--rejects <file>', `where rejected records are kept (default ${DEFAULT_REJECTS})`)
    .option('--json', 'print the summary as JSON')
    .action(async (paths: string[], options: Options) => ended(await runIngest(io, paths, options)));

async function runIngest(io: CommandIo, paths: string[], options: Options): Promise<ExitCode> {
  const details = textDetails(options);
  const found = await findInput(io, paths, details);
  const startedAt = Date.now();
  const load = (store: GraphStore | null) => loadFiles(io, found, details, options, store);
  const outcome = options.dryRun ? await load(null) : await withStore(io, options, load);
  await io.print(options.json ? jsonSummary(outcome, found, options, startedAt) : summary(outcome, options));
  return exitCode(outcome);
}

async function loadFiles(
  io: CommandIo,
  found: FoundFiles,
  details: TextDetails,
  options: Options,
  store: GraphStore | null,
): Promise<Outcome> {
  const rejects = rejectsFile(found, options);
  const replaced = options.replace ? goneRows(tablesOf(found)) : null;
  const progress = createProgress(io.stderr);
  let written: IngestTally | null = null;
  const run: IngestOptions = {
    signal: io.signal,
    onProgress(tally) {
      written = tally;
      progress.show(progressLine(tally));
    },
    onRead: (document) => replaced?.seen(document),
    onReject(reject) {
      progress.clear();
      tellReject(io, reject);
      replaced?.rejected(reject.file);
      rejects?.add(reject);
    },
  };
  let isComplete = false;
  try {
    const tally = await ingest(fileSource(found.files, details), store ?? NOWHERE, run);
    isComplete = tally.stopped === null;
    progress.clear();
    if (!isComplete) tell(io, stoppedLine(tally));
    const removed = store && replaced && isComplete ? await replaced.retract(store, (line) => tell(io, line)) : 0;
    return { ...tally, removed };
  } catch (error) {
    progress.clear();
    // What was written before stays: say how far it came, and let the problem be told as any other.
    if (written) tell(io, stoppedLine(written));
    throw written ? new PartlyDone(error) : error;
  } finally {
    rejects?.close(isComplete);
  }
}

function tablesOf({ files }: FoundFiles): string[] {
  const tables = files.map((file) => file.name).filter((name) => readerByName(name) === agreementTable);
  if (tables.length === 0) throw new UsageProblem('--replace: only for agreement tables (.csv).');
  return tables;
}

/** A dry run leaves no file behind unless it was asked for one. */
function rejectsFile({ files }: FoundFiles, options: Options): RejectsFile | null {
  if (options.dryRun && options.rejects === undefined) return null;
  const path = resolve(options.rejects ?? DEFAULT_REJECTS);
  return openRejectsFile(
    path,
    files.some((file) => file.name === path),
  );
}

function progressLine({ documents, repeated, rejected, records }: IngestTally): string {
  return `${documents + repeated + rejected} of ${counted(records, 'record')} read, ${rejected} rejected`;
}

function stoppedLine({ stopped }: IngestTally): string {
  const where = stopped ? `after ${shownPath(stopped)}` : 'before anything was written';
  return `Stopped ${where}. The same command goes on from there: what is in the graph is left as it is.`;
}

function summary(outcome: Outcome, options: Options): string {
  const { documents, mentions, claims, added, replaced, unchanged, removed, rejected, repeated } = outcome;
  const written = `${added} added, ${replaced} replaced, ${unchanged} unchanged, ${removed} removed`;
  const fate = options.dryRun ? 'nothing was written (dry run)' : written;
  const kept = options.dryRun && !options.rejects ? '' : `, kept in ${options.rejects ?? DEFAULT_REJECTS}`;
  const bad = rejected > 0 ? `${counted(rejected, 'record')} rejected${kept}.\n` : '';
  const again = repeated > 0 ? `${counted(repeated, 'record')} repeated an earlier one.\n` : '';
  return `${counted(documents, 'document')} read, ${counted(mentions, 'mention')}, ${counted(claims, 'claim')}: ${fate}.\n${again}${bad}`;
}

function jsonSummary(outcome: Outcome, found: FoundFiles, options: Options, startedAt: number): string {
  const rejects =
    outcome.rejected > 0 && (!options.dryRun || options.rejects) ? (options.rejects ?? DEFAULT_REJECTS) : null;
  const seconds = (Date.now() - startedAt) / 1000;
  return `${JSON.stringify({ ...outcome, skipped: found.skipped, rejects, dryRun: options.dryRun ?? false, seconds })}\n`;
}

function exitCode({ documents, rejected, stopped }: Outcome): ExitCode {
  if (documents === 0) return EXIT.nothingDone;
  if (stopped !== null) return stopped === '' ? EXIT.nothingDone : EXIT.someRejected;
  return rejected === 0 ? EXIT.allRead : EXIT.someRejected;
}
