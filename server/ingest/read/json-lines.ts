import type { Place } from '../../model/origin.ts';
import { RecordProblem } from '../record-problem.ts';
import { inWords, LIMITS } from './limits.ts';
import { type Line, lines } from './lines.ts';
import { parseJson } from './parse-json.ts';
import type { DecodedFile, ReadItem, TextReader } from './reader.ts';
import { readRecord } from './record.ts';

/** What becomes of one JSON value of a file. */
export type ReadValue = (value: unknown, place: Place, repairs: string[]) => ReadItem;

/** One document, row or rejected record a line. */
export const jsonLines: TextReader = {
  name: 'JSON lines',
  endings: ['.jsonl', '.ndjson'],
  isOneDocument: false,
  recognises: (start) => /^\s*\{.*\}\s*(\n|$)/.test(start) && !/"https?:\/\/jsonfeed\.org\/version\//.test(start),
  read: (file) => readJsonLines(file, readRecord),
};

export async function* readJsonLines(file: DecodedFile, readValue: ReadValue): AsyncIterable<ReadItem> {
  for await (const line of lines(file.chunks())) {
    if (line.text.trim() !== '') yield readLine(line, file, readValue);
  }
}

function readLine({ line, text, isCut }: Line, file: DecodedFile, readValue: ReadValue): ReadItem {
  const place = { file: file.name, line };
  if (isCut) {
    const reason = `the line is longer than ${inWords(LIMITS.line)} characters`;
    return { reject: { ...place, reason, record: `${text.slice(0, 200)} …` } };
  }
  try {
    return readValue(parseJson(text), place, file.repairs);
  } catch (error) {
    const reason = error instanceof RecordProblem ? error.message : 'the line is broken JSON';
    return { reject: { ...place, reason, record: text } };
  }
}
