import { RecordProblem } from '../record-problem.ts';
import { declaredCharset } from './declared-charset.ts';
import { guessedCharset } from './guessed-charset.ts';
import type { InputFile } from './input-file.ts';
import type { DecodedFile } from './reader.ts';

const CONTROL_SHARE = 0.01;
/** Bytes from which the characters are guessed where nothing tells them. */
const SAMPLE = 65_536;
/** Bytes among which control characters are counted: what is text so far is text. */
const COUNTED = 16_000_000;
const ESCAPE = 0x1b;

/**
 * Finds out how a file's characters are written: its mark, what its server, `<meta>` or `<?xml` says, UTF-8 where it is,
 * else by how the bytes look. Throws RecordProblem when it is empty or no text at all.
 */
export async function decode(file: InputFile): Promise<DecodedFile> {
  const { charset, isSaid } = await charsetOf(file);
  return {
    name: file.name,
    address: file.address ?? null,
    repairs: isSaid ? [] : [`charset: ${charset}`],
    async *chunks() {
      const decoder = new TextDecoder(charset);
      for await (const bytes of file.bytes()) yield decoder.decode(bytes, { stream: true });
      yield decoder.decode();
    },
  };
}

interface Seen {
  bytes: number;
  controls: number;
  inked: number;
  isUtf8: boolean;
  start: Buffer;
  /** First bytes outside of ASCII with what stands around them. */
  sample: Buffer;
}

async function charsetOf(file: InputFile): Promise<{ charset: string; isSaid: boolean }> {
  const seen = await lookedThrough(file);
  const mark = utf16Mark(seen.start);
  if (mark !== null) return { charset: mark, isSaid: true };
  if (seen.inked === 0) throw new RecordProblem('the file is empty');
  if (seen.controls > seen.bytes * CONTROL_SHARE) throw new RecordProblem('the file is damaged or no text (binary)');
  const declared = declaredCharset(seen.start, file.charset);
  if (declared !== null && declared !== 'utf-8') return { charset: declared, isSaid: true };
  if (seen.isUtf8) return { charset: 'utf-8', isSaid: true };
  return { charset: await guessedCharset(seen.sample), isSaid: false };
}

async function lookedThrough(file: InputFile): Promise<Seen> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const seen: Seen = { bytes: 0, controls: 0, inked: 0, isUtf8: true, start: Buffer.alloc(0), sample: Buffer.alloc(0) };
  for await (const bytes of file.bytes()) {
    if (seen.start.length < 4096) seen.start = Buffer.concat([seen.start, bytes.subarray(0, 4096)]);
    if (seen.bytes < COUNTED) count(bytes, seen);
    seen.isUtf8 &&= decodes(utf8, bytes);
    if (!seen.isUtf8 && seen.sample.length < SAMPLE)
      seen.sample = Buffer.concat([seen.sample, bytes.subarray(0, SAMPLE)]);
  }
  seen.isUtf8 &&= decodes(utf8);
  if (!seen.isUtf8 && seen.sample.length === 0) seen.sample = seen.start;
  return seen;
}

function utf16Mark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function count(bytes: Uint8Array, seen: Seen): void {
  seen.bytes += bytes.length;
  for (const byte of bytes) {
    if (byte > 0x20) seen.inked += 1;
    // Some Japanese texts change their characters with escapes.
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== ESCAPE)) seen.controls += 1;
  }
}

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes?: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch {
    return false;
  }
}
