import { resolve } from 'node:path';
import type { GraphStore } from '../../store/graph-store.ts';
import { NOTHING_WRITTEN } from '../../store/graph-writer.ts';
import { type KeptRejects, keptRejects } from '../load/kept-rejects.ts';
import { type KeptRun, keptRun } from '../load/kept-run.ts';
import { createProgress } from '../load/progress.ts';
import { openRejectsFile, type RejectsFile } from '../load/rejects-file.ts';
import { type GoneRows, goneRows } from '../load/gone-rows.ts';
import { ingest, type IngestOptions, type IngestTally, type IngestTarget } from '../pipeline.ts';
import { agreementTable } from '../read/agreement-table.ts';
import type { FoundFiles } from '../read/find-files.ts';
import { readerByName } from '../read/source.ts';
import { type CommandIo, tell } from './command-io.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { findInput, type Input } from './find-input.ts';
import { type IngestReport, progressLine, stoppedLine, summary } from './ingest-report.ts';
import { modelOf } from './model-of.ts';
import { PartlyDone } from './partly-done.ts';
import { readingCommand, type ReadingOptions } from './reading-options.ts';
import { type MakeCommand, storeCommand } from './store-command.ts';
import { tellReject } from './tell-reject.ts';
import { UsageProblem } from './usage-problem.ts';
import { configOf, type StoreOptions, withStore } from './with-store.ts';

interface Options extends StoreOptions, ReadingOptions {
  dryRun?: boolean;
  json?: boolean;
  rejects?: string;
  replace?: boolean;
}

const DEFAULT_REJECTS = './entente-rejects.jsonl';

/** Counts what would be written and writes nothing. */
const NOWHERE: IngestTarget = { write: async () => NOTHING_WRITTEN };

export const ingestCommand: MakeCommand = (io, ended) =>
  readingCommand(storeCommand('ingest'))
    .description('read releases and agreement tables into the graph')
    .option('--replace', 'also retract rows that a table no longer has')
    .option('--dry-run', 'read everything by the rules, write nothing, ask no model')
    .option('--rejects <file>', `where rejected records are kept (default ${DEFAULT_REJECTS})`)
    .option('--json', 'print the summary as JSON')
    .action(async (paths: string[], options: Options) => ended(await runIngest(io, paths, options)));

async function runIngest(io: CommandIo, paths: string[], options: Options): Promise<ExitCode> {
  const found = await findInput(io, paths, options);
  const startedAt = Date.now();
  const load = (store: GraphStore | null) => loadFiles(io, found, options, store);
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

async function loadFiles(
  io: CommandIo,
  found: Input,
  options: Options,
  store: GraphStore | null,
): Promise<IngestTally & { removed: number; withoutModel: number }> {
  const path = rejectsPath(found, options);
  const rejects = path === null ? null : openRejectsFile(resolve(path), isInput(found, path));
  const replaced = options.replace ? goneRows(tablesOf(found)) : null;
  const kept = store && (await keptRejects(store, found.named, new Date().toISOString()));
  const run = store && keptRun(store);
  const watch = watching(io, { rejects, replaced, kept, run });
  const model = store === null ? null : modelOf(io, configOf(io, options), watch.clear);
  let isComplete = false;
  try {
    await run?.show(null);
    const tally = await ingest(found.source, store ?? NOWHERE, { ...watch.options, model });
    isComplete = tally.stopped === null;
    watch.tellStop(tally);
    await kept?.close(isComplete);
    await run?.end(isComplete ? 'done' : 'stopped', tally);
    const removed = store && replaced && isComplete ? await replaced.retract(store, (line) => tell(io, line)) : 0;
    return { ...tally, removed, withoutModel: model?.missed() ?? 0 };
  } catch (error) {
    await run?.end('stopped', watch.written()).catch(() => undefined); // The error itself is what is told.
    // What was written before stays: say how far it came, and let the problem be told as any other.
    throw watch.tellStop(watch.written()) ? new PartlyDone(error) : error;
  } finally {
    rejects?.close(isComplete);
  }
}

interface Watchers {
  rejects: RejectsFile | null;
  replaced: GoneRows | null;
  kept: KeptRejects | null;
  run: KeptRun | null;
}

/** What is told and kept while records are read. */
function watching(io: CommandIo, { rejects, replaced, kept, run }: Watchers) {
  const progress = createProgress(io.stderr);
  let written: IngestTally | null = null;
  const options: IngestOptions = {
    signal: io.signal,
    threads: 2,
    async onProgress(tally) {
      written = tally;
      progress.show(progressLine(tally));
      await run?.show(tally);
    },
    onRead(document) {
      replaced?.seen(document);
      kept?.mended(document.origin);
    },
    async onReject(reject) {
      progress.clear();
      tellReject(io, reject);
      replaced?.rejected(reject.file);
      rejects?.add(reject);
      await kept?.add(reject);
    },
  };
  return {
    options,
    clear: () => progress.clear(),
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

function exitCode({ documents, rejected, stopped, withoutModel }: IngestReport): ExitCode {
  if (documents === 0) return EXIT.nothingDone;
  if (stopped !== null) return stopped === '' ? EXIT.nothingDone : EXIT.someRejected;
  return rejected + withoutModel === 0 ? EXIT.allRead : EXIT.someRejected;
}
