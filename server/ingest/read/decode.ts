import { RecordProblem } from '../record-problem.ts';
import type { InputFile } from './input-file.ts';
import type { DecodedFile } from './reader.ts';

const CONTROL_SHARE = 0.01;

/**
 * Finds out how a file's characters are written: UTF-8, UTF-16 with its mark, else windows-1252.
 * Throws RecordProblem when it is empty or no text at all.
 */
export async function decode(file: InputFile): Promise<DecodedFile> {
  const charset = await charsetOf(file);
  return {
    name: file.name,
    repairs: charset === 'windows-1252' ? ['charset: windows-1252'] : [],
    async *chunks() {
      const decoder = new TextDecoder(charset);
      for await (const bytes of file.bytes()) yield decoder.decode(bytes, { stream: true });
      yield decoder.decode();
    },
  };
}

async function charsetOf(file: InputFile): Promise<string> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const seen = { bytes: 0, controls: 0, inked: 0, isUtf8: true, mark: '' };
  for await (const bytes of file.bytes()) {
    if (seen.bytes === 0) seen.mark = utf16Mark(bytes);
    count(bytes, seen);
    seen.isUtf8 &&= decodes(utf8, bytes);
  }
  if (seen.mark !== '') return seen.mark;
  seen.isUtf8 &&= decodes(utf8);
  if (seen.inked === 0) throw new RecordProblem('the file is empty');
  if (seen.controls > seen.bytes * CONTROL_SHARE) throw new RecordProblem('the file is damaged or no text (binary)');
  return seen.isUtf8 ? 'utf-8' : 'windows-1252';
}

function utf16Mark(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
}

function count(bytes: Uint8Array, seen: { bytes: number; controls: number; inked: number }): void {
  seen.bytes += bytes.length;
  for (const byte of bytes) {
    if (byte > 0x20) seen.inked += 1;
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) seen.controls += 1;
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
