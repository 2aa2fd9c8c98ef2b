import type { Place } from '../../model/origin.ts';
import { RecordProblem } from '../record-problem.ts';
import { cellsOf, type CsvRecord, csvRecords } from './csv-records.ts';
import { lines } from './lines.ts';
import type { DecodedFile, ReadItem } from './reader.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/** The table that a reader expects. */
export interface TableKind {
  /** As messages call it. */
  name: string;
  /** Names that its header must have. */
  needed: string[];
  /** What becomes of a row's values by column. */
  readRow(values: Record<string, string>, place: Place, repairs: string[]): ReadItem;
  /** Columns of a rejected row, to be filled in by hand. */
  columns(header: string[]): string[];
}

/** A header, then one record a row. Columns may stand in any order. Throws RecordProblem when it is another table. */
export async function* csvTable(file: DecodedFile, kind: TableKind): AsyncIterable<ReadItem> {
  const delimiter = delimiterOf(await firstLine(file), kind.needed);
  if (delimiter === null) throw new RecordProblem(`no ${kind.name}: no columns ${kind.needed.join(' and ')}`);
  let columns: string[] | null = null;
  for await (const record of csvRecords(lines(file.chunks()), delimiter)) {
    if (columns === null) columns = header(record.cells ?? []);
    else yield row(record, columns, file, kind);
  }
}

/** What separates the cells of a header that has the needed columns; null when it lacks one. */
export function delimiterOf(line: string, needed: string[]): string | null {
  return (
    DELIMITERS.find((delimiter) => {
      const cells = cellsOf(line, delimiter);
      return Array.isArray(cells) && needed.every((column) => cells.map(columnName).includes(column));
    }) ?? null
  );
}

/** `Signed date` → `signed_date`. */
export function columnName(cell: string): string {
  return cell.trim().toLowerCase().replace(/\s+/g, '_');
}

async function firstLine(file: DecodedFile): Promise<string> {
  for await (const { text } of lines(file.chunks())) if (text.trim() !== '') return text;
  return '';
}

function header(cells: string[]): string[] {
  const columns = cells.map((cell, index) => columnName(cell) || `column_${index + 1}`);
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) throw new RecordProblem(`the column ${twice} stands twice in the header`);
  if (columns.includes('__proto__')) throw new RecordProblem('the table has a column __proto__');
  return columns;
}

function row({ line, text, cells }: CsvRecord, columns: string[], file: DecodedFile, kind: TableKind): ReadItem {
  const place = { file: file.name, line };
  const reason = problem(cells, columns);
  if (reason === null && cells !== null) {
    const values = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
    return kind.readRow(values, place, file.repairs);
  }
  // Columns to be filled in from the line, so that the mended record can be fed back.
  const record = { ...Object.fromEntries(kind.columns(columns).map((column) => [column, ''])), csv: text };
  return { reject: { ...place, reason: reason ?? '', record } };
}

function problem(cells: string[] | null, columns: string[]): string | null {
  if (cells === null)
    return 'the row is too long, has a quotation mark that is not closed, or text after a closing one';
  const count = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (count > columns.length) return `the row has ${cells.length} cells, the header ${columns.length}`;
  if (cells.length < columns.length) return `the row has only ${cells.length} cells, the header ${columns.length}`;
  return null;
}
