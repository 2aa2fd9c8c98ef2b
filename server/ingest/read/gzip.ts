import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { RecordProblem } from '../record-problem.ts';
import type { InputFile } from './input-file.ts';
import { inWords, LIMITS } from './limits.ts';
import type { Archive } from './reader.ts';

/** The one file that is packed with gzip, unpacked a piece at a time. */
export const gzip: Archive = {
  name: 'gzip',
  endings: ['.gz'],
  isOneDocument: false,
  recognises: (start) => start.startsWith('\x1f\x8b'),
  async *files(file) {
    const inside = basename(file.name).replace(/\.gz$/i, '') || 'content';
    const name = inside === basename(file.name) ? file.name : `${file.name}/${inside}`;
    yield { name, bytes: () => gunzipped(file) };
  },
};

async function* gunzipped(file: InputFile): AsyncIterable<Uint8Array> {
  const seen = { packed: 0, unpacked: 0 };
  const source = Readable.from(counted(file, seen), { objectMode: false });
  const unpacker = createGunzip();
  source.on('error', (error) => unpacker.destroy(error));
  try {
    for await (const bytes of source.pipe(unpacker)) {
      seen.unpacked += (bytes as Buffer).length;
      checkGrowth(seen);
      yield bytes as Buffer;
    }
  } catch (error) {
    if (error instanceof RecordProblem) throw error;
    throw new RecordProblem(
      `no gzip file, or a damaged one (${error instanceof Error ? error.message : String(error)})`,
    );
  } finally {
    source.destroy();
  }
}

async function* counted(file: InputFile, seen: { packed: number }): AsyncIterable<Uint8Array> {
  for await (const bytes of file.bytes()) {
    seen.packed += bytes.length;
    yield bytes;
  }
}

function checkGrowth({ packed, unpacked }: { packed: number; unpacked: number }): void {
  if (unpacked > LIMITS.unpackedTotal) {
    throw new RecordProblem(`the file would be larger than ${inWords(LIMITS.unpackedTotal)} bytes unpacked`);
  }
  if (unpacked > 1_000_000 && unpacked > packed * LIMITS.ratio) {
    throw new RecordProblem(`the file would grow more than ${LIMITS.ratio} times`);
  }
}
