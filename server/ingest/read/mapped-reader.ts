import { RecordProblem } from '../record-problem.ts';
import { agreementTable } from './agreement-table.ts';
import { columnName, csvTable } from './csv-table.ts';
import { jsonDocument, parse, readValues } from './json-document.ts';
import { jsonLines, type ReadValue, readJsonLines } from './json-lines.ts';
import { LIMITS } from './limits.ts';
import { columnsOf, mappedRecord } from './mapped-record.ts';
import type { Mapping } from './mapping.ts';
import { plainText } from './plain-text.ts';
import type { DecodedFile, Reader, ReadItem, TextReader } from './reader.ts';
import { isRejected, readRecord } from './record.ts';
import { wholeText } from './whole-text.ts';

/** The reader that goes by the mapping in place of a table's or JSON's own; null for formats that have no columns. */
export function mappedReader(mapping: Mapping, own: Reader): TextReader | null {
  if (own === jsonLines) return { ...jsonLines, read: (file) => readJsonLines(file, byMapping(mapping)) };
  if (own === jsonDocument) return { ...jsonDocument, read: (file) => readJson(file, mapping) };
  // Tables also come under the name of a text.
  if (own === agreementTable || own === plainText)
    return { ...agreementTable, read: (file) => readTable(file, mapping) };
  return null;
}

function readTable(file: DecodedFile, mapping: Mapping): AsyncIterable<ReadItem> {
  const needed = [...new Set(Object.values(mapping.fields).flatMap(columnsOf).map(columnName))];
  return csvTable(file, {
    name: 'table as the mapping has it',
    needed,
    readRow: (values, place, repairs) =>
      mappedRecord(mapping, (column) => values[columnName(column)] ?? null, place, repairs),
    columns: () => Object.keys(mapping.fields),
  });
}

async function* readJson(file: DecodedFile, mapping: Mapping): AsyncIterable<ReadItem> {
  const value = parse(await wholeText(file, LIMITS.json));
  if (value === undefined) {
    yield* readJsonLines(file, byMapping(mapping));
    return;
  }
  const records = mapping.records === undefined ? value : valueAt(value, mapping.records);
  if (records === undefined) throw new RecordProblem(`no records at ${mapping.records}, as the mapping has it`);
  yield* readValues(records, file, byMapping(mapping));
}

function byMapping(mapping: Mapping): ReadValue {
  return (value, place, repairs) =>
    isRejected(value)
      ? readRecord(value, place, repairs)
      : mappedRecord(mapping, (path) => textAt(value, path), place, repairs);
}

function textAt(value: unknown, path: string): string | null {
  const parts = [valueAt(value, path)].flat().filter((part) => ['string', 'number', 'boolean'].includes(typeof part));
  return parts.length === 0 ? null : parts.map(String).join('; ');
}

/** `party.0.name`; undefined when there is no such value. */
function valueAt(value: unknown, path: string): unknown {
  let at = value;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}
