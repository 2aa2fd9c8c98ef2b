import type { RawDocument, Reject } from '../stages.ts';
import type { InputFile } from './input-file.ts';

/** What a reader finds, one record after the other. */
export type ReadItem = { raw: RawDocument } | { reject: Reject };

/** What is known about a document besides its text, from the command line or from the file itself. */
export interface TextDetails {
  url: string | null;
  title: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
}

/** A file whose characters are known. */
export interface DecodedFile {
  /** Absolute path, `<archive>/<file>`, web address, or `stdin`. */
  name: string;
  /** Web address that it came from; null for others. */
  address: string | null;
  /** Repairs made in decoding. */
  repairs: string[];
  chunks(): AsyncIterable<string>;
}

interface Format {
  /** As messages call it: `agreement table (CSV)`. */
  name: string;
  /** Endings of file names, lower case: `.csv`. */
  endings: string[];
  /** Whether a file is one document, of which the command line may tell the date, the publisher and so on. */
  isOneDocument: boolean;
  /** Whether a file without a telling name is of this format, judged by its first characters (bytes as Latin-1 where the format is no text). */
  recognises(start: string): boolean;
}

/** A format made of characters. Reads records as they come; a broken one becomes a reject and reading goes on. */
export interface TextReader extends Format {
  read(file: DecodedFile, details: TextDetails): AsyncIterable<ReadItem>;
}

/** A format made of bytes. */
export interface ByteReader extends Format {
  readBytes(file: InputFile, details: TextDetails): AsyncIterable<ReadItem>;
}

/** A file of files. */
export interface Archive extends Format {
  files(file: InputFile): AsyncIterable<InputFile>;
}

/** One format. Adding one: its own file and a line in `readers.ts`. */
export type Reader = TextReader | ByteReader | Archive;
