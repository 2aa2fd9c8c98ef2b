import type { RawDocument, Reject } from '../stages.ts';

/** What a reader finds, one record after the other. */
export type ReadItem = { raw: RawDocument } | { reject: Reject };

/** What the command line knows about a bare text. */
export interface TextDetails {
  url: string | null;
  title: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
}

/** A file whose characters are known. */
export interface DecodedFile {
  /** Absolute path, or `stdin`. */
  name: string;
  /** Repairs made in decoding. */
  repairs: string[];
  chunks(): AsyncIterable<string>;
}

/** One format. Adding one: its own file and a line in `readers.ts`. */
export interface Reader {
  /** As messages call it: `agreement table (CSV)`. */
  name: string;
  /** Endings of file names, lower case: `.csv`. */
  endings: string[];
  /** Whether a text without a telling name is of this format, judged by its first characters. */
  recognises(start: string): boolean;
  /** Reads records as they come; a broken one becomes a reject and reading goes on. */
  read(file: DecodedFile, details: TextDetails): AsyncIterable<ReadItem>;
}
