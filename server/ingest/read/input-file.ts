import { createReadStream } from 'node:fs';

/** Bytes that can be read again from the start: a file, one out of an archive, a fetched page, or standard input kept in memory. */
export interface InputFile {
  /** Absolute path, `<archive>/<file>`, web address, or `stdin`. */
  name: string;
  bytes(): AsyncIterable<Uint8Array>;
  /** Web address that it came from, after redirects. */
  address?: string;
  /** Character set that its server named. */
  charset?: string;
  /** A page of the web before it is fetched: gives it in memory. Private addresses are refused unless allowed. */
  fetch?(allowPrivate: boolean): Promise<InputFile>;
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
