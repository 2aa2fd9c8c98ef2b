import { jsonLines } from './json-lines.ts';
import type { Reader } from './reader.ts';
import { readRecord } from './record.ts';
import { wholeText } from './whole-text.ts';

/** One document or row, or a list of them. Some name JSON lines `.json` too: they are read as such. */
export const jsonDocument: Reader = {
  name: 'JSON',
  endings: ['.json'],
  recognises: (start) => /^\s*[[{]/.test(start),
  async *read(file, details) {
    const value = parse(await wholeText(file));
    if (value === undefined) {
      yield* jsonLines.read(file, details);
      return;
    }
    const records: unknown[] = Array.isArray(value) ? value : [value];
    for (const [index, record] of records.entries()) {
      // The line within a list is not known: its place in the list is told instead.
      const name = Array.isArray(value) ? `${file.name}#${index + 1}` : file.name;
      yield readRecord(record, { file: name, line: null }, file.repairs);
    }
  },
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
