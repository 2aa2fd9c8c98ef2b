import { createReadStream } from 'node:fs';

/** Bytes that can be read again from the start: a file, or standard input kept in memory. */
export interface InputFile {
  /** Absolute path, or `stdin`. */
  name: string;
  bytes(): AsyncIterable<Uint8Array>;
}

export function diskFile(path: string): InputFile {
  return { name: path, bytes: () => createReadStream(path) };
}

export function memoryFile(name: string, chunks: Uint8Array[]): InputFile {
  return {
    name,
    async *bytes() {
      yield* chunks;
    },
  };
}
