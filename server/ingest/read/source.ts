import { RecordProblem } from '../record-problem.ts';
import { decode } from './decode.ts';
import type { InputFile } from './input-file.ts';
import type { DecodedFile, Reader, ReadItem, TextDetails } from './reader.ts';
import { READERS } from './readers.ts';

/** Records that can be gone through more than once: ingest first looks at all of them, then loads. */
export interface Source {
  items(): AsyncIterable<ReadItem>;
}

/** All records of some files, in order. A file that cannot be read at all is one reject; the others go on. */
export function fileSource(files: InputFile[], details: TextDetails): Source {
  return {
    async *items() {
      for (const file of files) yield* readFile(file, details);
    },
  };
}

async function* readFile(file: InputFile, details: TextDetails): AsyncIterable<ReadItem> {
  try {
    const decoded = await decode(file);
    const reader = readerByName(file.name) ?? (await readerBySight(decoded));
    yield* reader.read(decoded, details);
  } catch (error) {
    yield { reject: { file: file.name, line: null, reason: reasonOf(error), record: null } };
  }
}

/** The reader for a file's ending; undefined when its name does not tell. */
export function readerByName(name: string): Reader | undefined {
  const lower = name.toLowerCase();
  return READERS.find((reader) => reader.endings.some((ending) => lower.endsWith(ending)));
}

async function readerBySight(file: DecodedFile): Promise<Reader> {
  let start = '';
  for await (const chunk of file.chunks()) {
    start += chunk;
    if (start.length > 65_536) break;
  }
  const reader = READERS.find((candidate) => candidate.recognises(start));
  if (!reader) throw new RecordProblem('the format is not known');
  return reader;
}

function reasonOf(error: unknown): string {
  if (error instanceof RecordProblem) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read (permission denied)';
  return `the file cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
