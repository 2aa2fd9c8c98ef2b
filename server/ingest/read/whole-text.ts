import { RecordProblem } from '../record-problem.ts';
import { inWords, LIMITS } from './limits.ts';
import type { DecodedFile } from './reader.ts';

/** Throws RecordProblem when it is longer than a text of its kind can be. */
export async function wholeText(file: DecodedFile, longest: number = LIMITS.text): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of file.chunks()) {
    length += chunk.length;
    if (length > longest) throw new RecordProblem(`the file is longer than ${inWords(longest)} characters`);
    parts.push(chunk);
  }
  return parts.join('');
}
