import { resolve } from 'node:path';
import type { GraphStore } from '../../store/graph-store.ts';
import { createProgress } from '../load/progress.ts';
import { openRejectsFile, type RejectsFile } from '../load/rejects-file.ts';
import { type GoneRows, goneRows } from '../load/gone-rows.ts';
import { ingest, type IngestOptions, type IngestTally, type IngestTarget } from '../pipeline.ts';
import { agreementTable } from '../read/agreement-table.ts';
import type { FoundFiles } from '../read/find-files.ts';
import { type Mapping, readMapping } from '../read/mapping.ts';
import type { TextDetails } from '../read/reader.ts';
import { fileSource, readerByName, type SourceSettings } from '../read/source.ts';
import { RecordProblem } from '../record-problem.ts';
import { type CommandIo, tell } from './command-io.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type DetailOptions, findInput, textDetails } from './find-input.ts';
import { type IngestReport, progressLine, stoppedLine, summary } from './ingest-report.ts';
import { PartlyDone } from './partly-done.ts';
import { shownPath } from './shown-path.ts';
import { type MakeCommand, storeCommand } from './store-command.ts';
import { tellReject } from './tell-reject.ts';
import { UsageProblem } from './usage-problem.ts';
import { type StoreOptions, withStore } from './with-store.ts';

interface Options extends StoreOptions, DetailOptions {
  dryRun?: boolean;
  json?: boolean;
  rejects?: string;
  replace?: boolean;
  map?: string;
  allowPrivate?: boolean;
}

const DEFAULT_REJECTS = './entente-rejects.jsonl';
const NO_DETAILS: TextDetails = { url: null, title: null, publisher: null, published: null, language: null };

/** Counts what would be written and writes nothing. */
const NOWHERE: IngestTarget = { write: async () => ({ added: 0, replaced: 0, unchanged: 0, removed: 0, moved: 0 }) };

export const ingestCommand: MakeCommand = (io, ended) =>
  storeCommand('ingest')
    .description('read releases and agreement tables into the graph')
    .argument(
      '<path...>',
      'texts, web pages, PDF, DOCX, EML, feeds, JSON, CSV, ZIP, folders, addresses; - is standard input',
    )
    .option('--url <url>', 'address of a release')
    .option('--title <title>', 'title of a release')
    .option('--publisher <name>', 'publisher of a release')
    .option('--published <date>', 'publication date of a release: 2023-11-27')
    .option('--language <tag>', 'language of a release: en')
    .option('--map <file>', 'how columns of a CSV or JSON of another form are to be read')
    .option('--allow-private', 'fetch also from private addresses: this computer, its network')
    .option('--replace', 'also retract rows that a table no longer has')
    .option('--dry-run', 'read everything, write nothing')
    .option('--rejects <file>', `where rejected records are kept (default ${DEFAULT_REJECTS})`)
    .option('--json', 'print the summary as JSON')
    .action(async (paths: string[], options: Options) => ended(await runIngest(io, paths, options)));

async function runIngest(io: CommandIo, paths: string[], options: Options): Promise<ExitCode> {
  const details = textDetails(options);
  const mapping = options.map === undefined ? null : await mappingFrom(options.map);
  const found = await findInput(io, paths, NO_DETAILS);
  checkDetails(details, found);
  const startedAt = Date.now();
  const settings = { mapping, allowPrivate: options.allowPrivate === true };
  const load = (store: GraphStore | null) => loadFiles(io, found, details, settings, options, store);
  const outcome = options.dryRun ? await load(null) : await withStore(io, options, load);
  const report: IngestReport = {
    ...outcome,
    skipped: found.skipped,
    rejects: outcome.rejected > 0 ? rejectsPath(found, options) : null,
    dryRun: options.dryRun === true,
    seconds: (Date.now() - startedAt) / 1000,
  };
  await io.print(options.json ? `${JSON.stringify(report)}\n` : summary(report));
  return exitCode(report);
}

async function mappingFrom(path: string): Promise<Mapping> {
  try {
    return await readMapping(path);
  } catch (error) {
    throw error instanceof RecordProblem ? new UsageProblem(`--map ${error.message}`) : error;
  }
}

/** A file of many records says itself what the options would say of one. */
function checkDetails(details: TextDetails, { files }: FoundFiles): void {
  const given = Object.entries(details).flatMap(([name, value]) => (value === null ? [] : [`--${name}`]));
  const other = files.find(({ name }) => readerByName(name)?.isOneDocument === false);
  if (given.length > 0 && other) {
    throw new UsageProblem(
      `${given.join(', ')}: only for bare texts and other files of one release; the records of ${shownPath(other.name)} say it themselves.`,
    );
  }
}

async function loadFiles(
  io: CommandIo,
  found: FoundFiles,
  details: TextDetails,
  settings: SourceSettings,
  options: Options,
  store: GraphStore | null,
): Promise<IngestTally & { removed: number }> {
  const kept = rejectsPath(found, options);
  const rejects = kept === null ? null : openRejectsFile(resolve(kept), isInput(found, kept));
  const replaced = options.replace ? goneRows(tablesOf(found)) : null;
  const watch = watching(io, rejects, replaced);
  let isComplete = false;
  try {
    const tally = await ingest(fileSource(found.files, details, settings), store ?? NOWHERE, watch.options);
    isComplete = tally.stopped === null;
    watch.tellStop(tally);
    const removed = store && replaced && isComplete ? await replaced.retract(store, (line) => tell(io, line)) : 0;
    return { ...tally, removed };
  } catch (error) {
    // What was written before stays: say how far it came, and let the problem be told as any other.
    throw watch.tellStop(watch.written()) ? new PartlyDone(error) : error;
  } finally {
    rejects?.close(isComplete);
  }
}

/** What is told and kept while records are read. */
function watching(io: CommandIo, rejects: RejectsFile | null, replaced: GoneRows | null) {
  const progress = createProgress(io.stderr);
  let written: IngestTally | null = null;
  const options: IngestOptions = {
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
  return {
    options,
    written: (): IngestTally | null => written,
    /** Tells where a run stopped that something was left of; whether anything was written. */
    tellStop(tally: IngestTally | null): boolean {
      progress.clear();
      if (tally && tally.stopped !== null) tell(io, stoppedLine(tally.stopped));
      return tally !== null;
    },
  };
}

function tablesOf({ files }: FoundFiles): string[] {
  const tables = files.map((file) => file.name).filter((name) => readerByName(name) === agreementTable);
  if (tables.length === 0) throw new UsageProblem('--replace: only for agreement tables (.csv).');
  return tables;
}

/** Where rejected records are kept. A dry run keeps none unless it was asked to, and never touches what it reads. */
function rejectsPath(found: FoundFiles, options: Options): string | null {
  const path = options.rejects ?? DEFAULT_REJECTS;
  const isUnwanted = options.dryRun && (options.rejects === undefined || isInput(found, path));
  return isUnwanted ? null : path;
}

function isInput({ files }: FoundFiles, path: string): boolean {
  return files.some((file) => file.name === resolve(path));
}

function exitCode({ documents, rejected, stopped }: IngestTally): ExitCode {
  if (documents === 0) return EXIT.nothingDone;
  if (stopped !== null) return stopped === '' ? EXIT.nothingDone : EXIT.someRejected;
  return rejected === 0 ? EXIT.allRead : EXIT.someRejected;
}
