import { RecordProblem } from '../record-problem.ts';
import { decode } from './decode.ts';
import type { InputFile } from './input-file.ts';
import type { Mapping } from './mapping.ts';
import { mappedReader } from './mapped-reader.ts';
import type { DecodedFile, Reader, ReadItem, TextDetails } from './reader.ts';
import { READERS } from './readers.ts';

/** Records that can be gone through more than once: ingest first looks at all of them, then loads. */
export interface Source {
  items(): AsyncIterable<ReadItem>;
}

export interface SourceSettings {
  /** How the columns of tables and the fields of JSON are to be read; null where they are Entente's own. */
  mapping?: Mapping | null;
  /** Whether pages may be fetched from private addresses. */
  allowPrivate?: boolean;
}

interface Task extends Required<SourceSettings> {
  details: TextDetails;
  /** Pages are fetched once, however often the records are gone through. */
  fetched: Map<InputFile, Promise<InputFile>>;
}

/** All records of some files, in order. A file that cannot be read at all is one reject; the others go on. */
export function fileSource(files: InputFile[], details: TextDetails, settings: SourceSettings = {}): Source {
  const { mapping = null, allowPrivate = false } = settings;
  const task: Task = { details, mapping, allowPrivate, fetched: new Map() };
  return {
    async *items() {
      for (const file of files) yield* readFile(file, task, false);
    },
  };
}

async function* readFile(given: InputFile, task: Task, isInArchive: boolean): AsyncIterable<ReadItem> {
  try {
    const file = await atHand(given, task);
    const reader = await readerOf(file, task.mapping);
    if ('read' in reader) yield* reader.read(await decode(file), task.details);
    else if ('readBytes' in reader) yield* reader.readBytes(file, task.details);
    else if (isInArchive) throw new RecordProblem('an archive inside an archive is not opened');
    else for await (const inner of reader.files(file)) yield* readFile(inner, task, true);
  } catch (error) {
    yield { reject: { file: given.name, line: null, reason: reasonOf(error), record: null } };
  }
}

async function atHand(file: InputFile, { fetched, allowPrivate }: Task): Promise<InputFile> {
  if (!file.fetch) return file;
  const page = fetched.get(file) ?? file.fetch(allowPrivate);
  fetched.set(file, page);
  return page;
}

/** The reader for a file's ending; undefined when its name does not tell. */
export function readerByName(name: string): Reader | undefined {
  const lower = name.toLowerCase();
  return READERS.find((reader) => reader.endings.some((ending) => lower.endsWith(ending)));
}

/** A page's address may end in anything, so that what it holds is looked at first. */
async function readerOf(file: InputFile, mapping: Mapping | null): Promise<Reader> {
  const named = file.address === undefined ? readerByName(file.name) : undefined;
  const reader = named ?? (await readerBySight(file));
  return (mapping && mappedReader(mapping, reader)) ?? reader;
}

async function readerBySight(file: InputFile): Promise<Reader> {
  const bytes = await startOf(file.bytes(), (chunk) => Buffer.from(chunk).toString('latin1'));
  const packed = READERS.find((candidate) => !('read' in candidate) && candidate.recognises(bytes));
  if (packed) return packed;
  const decoded: DecodedFile = await decode(file);
  const text = await startOf(decoded.chunks(), (chunk) => chunk);
  const reader = READERS.find((candidate) => 'read' in candidate && candidate.recognises(text));
  if (!reader) throw new RecordProblem('the format is not known');
  const path = file.address === undefined ? '' : new URL(file.address).pathname;
  return reader === READERS.at(-1) ? (readerByName(path) ?? reader) : reader;
}

async function startOf<Chunk>(chunks: AsyncIterable<Chunk>, toText: (chunk: Chunk) => string): Promise<string> {
  let start = '';
  for await (const chunk of chunks) {
    start += toText(chunk).slice(0, 65_536);
    if (start.length > 65_536) break;
  }
  return start;
}

function reasonOf(error: unknown): string {
  if (error instanceof RecordProblem) return error.message;
  if (error instanceof RangeError && /call stack/i.test(error.message)) return 'the file is nested too deeply';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read (permission denied)';
  return `the file cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
