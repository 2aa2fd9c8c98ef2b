import { basename } from 'node:path';
import { promisify } from 'node:util';
import type { Entry, Options, ZipFile } from 'yauzl';
import { RecordProblem } from '../record-problem.ts';
import type { InputFile } from './input-file.ts';
import { inWords, LIMITS } from './limits.ts';
import type { Archive } from './reader.ts';
import { wholeBytes } from './whole-bytes.ts';

/** The files of a ZIP archive, in their order there; folders and hidden files are passed over. */
export const zip: Archive = {
  name: 'ZIP archive',
  endings: ['.zip'],
  isOneDocument: false,
  recognises: (start) => start.startsWith('PK\x03\x04'),
  async *files(file) {
    const archive = await openZip(file);
    const entries = await entriesOf(archive);
    for (const entry of entries) if (isShown(entry.fileName)) yield unpacked(file, archive, entry);
  },
};

/** Opens an archive whose entries together stay within limits. Throws RecordProblem. */
export async function openZip(file: InputFile): Promise<ZipFile> {
  const { fromBuffer } = await import('yauzl');
  const open = promisify<Buffer, Options, ZipFile>(fromBuffer);
  try {
    return await open(await wholeBytes(file, LIMITS.archive), { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw error instanceof RecordProblem
      ? error
      : new RecordProblem(`no ZIP archive, or a damaged one (${reason(error)})`);
  }
}

/** What the archive says is in it, checked against the limits; entries that hold more than they say fail when they are read. */
export async function entriesOf(archive: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  let total = 0;
  await new Promise<void>((done, fail) => {
    archive.on('error', (error) => fail(new RecordProblem(`the ZIP archive is damaged (${reason(error)})`)));
    archive.on('end', done);
    archive.on('entry', (entry: Entry) => {
      entries.push(entry);
      total += entry.uncompressedSize;
      const problem = problemOf(entry, entries.length, total);
      if (problem === null) archive.readEntry();
      else fail(new RecordProblem(problem));
    });
    archive.readEntry();
  });
  return entries;
}

/** An entry's bytes, in memory only a piece at a time. */
export async function* entryBytes(archive: ZipFile, entry: Entry): AsyncIterable<Uint8Array> {
  if (entry.isEncrypted()) throw new RecordProblem('the file is locked with a password');
  const open = promisify<Entry, NodeJS.ReadableStream>(archive.openReadStream.bind(archive));
  try {
    for await (const bytes of await open(entry)) yield bytes as Buffer;
  } catch (error) {
    throw new RecordProblem(`the file is damaged in its archive (${reason(error)})`);
  }
}

function unpacked(file: InputFile, archive: ZipFile, entry: Entry): InputFile {
  return { name: `${file.name}/${entry.fileName}`, bytes: () => entryBytes(archive, entry) };
}

function isShown(path: string): boolean {
  return !path.endsWith('/') && !path.startsWith('__MACOSX/') && !basename(path).startsWith('.');
}

function problemOf(entry: Entry, count: number, total: number): string | null {
  if (count > LIMITS.entries) return `the archive holds more than ${inWords(LIMITS.entries)} files`;
  if (entry.uncompressedSize > LIMITS.unpacked)
    return `a file of the archive is larger than ${inWords(LIMITS.unpacked)} bytes`;
  if (total > LIMITS.unpackedTotal)
    return `the files of the archive are larger than ${inWords(LIMITS.unpackedTotal)} bytes`;
  const isBomb = entry.uncompressedSize > 1_000_000 && entry.uncompressedSize > entry.compressedSize * LIMITS.ratio;
  return isBomb ? `a file of the archive would grow more than ${LIMITS.ratio} times` : null;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
