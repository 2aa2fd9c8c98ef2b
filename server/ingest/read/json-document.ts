import { isJsonFeed, jsonFeedItems } from './json-feed.ts';
import { type ReadValue, readJsonLines } from './json-lines.ts';
import { LIMITS } from './limits.ts';
import { parseJson } from './parse-json.ts';
import type { DecodedFile, ReadItem, TextReader } from './reader.ts';
import { readRecord } from './record.ts';
import { wholeText } from './whole-text.ts';

/** One document or row, a list of them, or a feed. Some name JSON lines `.json` too: they are read as such. */
export const jsonDocument: TextReader = {
  name: 'JSON',
  endings: ['.json'],
  isOneDocument: false,
  recognises: (start) => /^\s*[[{]/.test(start),
  async *read(file) {
    const value = parse(await wholeText(file, LIMITS.json));
    if (value === undefined) yield* readJsonLines(file, readRecord);
    else if (isJsonFeed(value)) yield* jsonFeedItems(value, file);
    else yield* readValues(value, file, readRecord);
  },
};

/** A value, or each of a list. */
export function* readValues(value: unknown, file: DecodedFile, readValue: ReadValue): Iterable<ReadItem> {
  const records: unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, record] of records.entries()) {
    // The line within a list is not known: its place in the list is told instead.
    const name = Array.isArray(value) ? `${file.name}#${index + 1}` : file.name;
    yield readValue(record, { file: name, line: null }, file.repairs);
  }
}

/** Undefined when it is no JSON as a whole. */
export function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
