import { RecordProblem } from '../record-problem.ts';
import type { InputFile } from './input-file.ts';
import { inWords } from './limits.ts';

/** Throws RecordProblem when there is nothing, or more than `most` bytes. */
export async function wholeBytes(file: InputFile, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of file.bytes()) {
    size += bytes.length;
    if (size > most) throw new RecordProblem(`the file is larger than ${inWords(most)} bytes`);
    parts.push(bytes);
  }
  if (size === 0) throw new RecordProblem('the file is empty');
  return Buffer.concat(parts, size);
}
