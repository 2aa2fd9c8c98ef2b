import { lines } from './lines.ts';
import type { Reader, ReadItem } from './reader.ts';
import { type Place, readRecord } from './record.ts';

/** One document, row or rejected record a line. */
export const jsonLines: Reader = {
  name: 'JSON lines',
  endings: ['.jsonl', '.ndjson'],
  recognises: (start) => /^\s*\{.*\}\s*(\n|$)/.test(start),
  async *read(file) {
    for await (const { line, text } of lines(file.chunks())) {
      if (text.trim() !== '') yield readLine(text, { file: file.name, line }, file.repairs);
    }
  },
};

function readLine(text: string, place: Place, repairs: string[]): ReadItem {
  try {
    return readRecord(JSON.parse(text), place, repairs);
  } catch {
    return { reject: { ...place, reason: 'the line is broken JSON', record: text } };
  }
}
