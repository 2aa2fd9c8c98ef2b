import { RecordProblem } from '../record-problem.ts';
import { cellsOf, csvRecords, type CsvRecord } from './csv-records.ts';
import { lines } from './lines.ts';
import type { DecodedFile, Reader, ReadItem } from './reader.ts';
import { rowDocument } from './record.ts';

const DELIMITERS = [',', ';', '\t'];
const NEEDED = ['agreement', 'party1'];

/** A table of agreements: a header, then one agreement a row. Columns may stand in any order; further ones are kept. */
export const agreementTable: Reader = {
  name: 'agreement table (CSV)',
  endings: ['.csv', '.tsv'],
  recognises: (start) => delimiterOf(start.split(/\r?\n/, 1)[0] ?? '') !== null,
  async *read(file) {
    const delimiter = delimiterOf(await firstLine(file));
    if (delimiter === null) throw new RecordProblem(`no agreement table: no columns ${NEEDED.join(' and ')}`);
    let columns: string[] | null = null;
    for await (const record of csvRecords(lines(file.chunks()), delimiter)) {
      if (columns === null) columns = header(record.cells ?? []);
      else yield row(record, columns, file);
    }
  },
};

async function firstLine(file: DecodedFile): Promise<string> {
  for await (const { text } of lines(file.chunks())) if (text.trim() !== '') return text;
  return '';
}

function delimiterOf(line: string): string | null {
  return (
    DELIMITERS.find((delimiter) => {
      const cells = cellsOf(line, delimiter);
      return Array.isArray(cells) && NEEDED.every((column) => cells.map(columnName).includes(column));
    }) ?? null
  );
}

function columnName(cell: string): string {
  return cell.trim().toLowerCase().replace(/\s+/g, '_');
}

function header(cells: string[]): string[] {
  const columns = cells.map((cell, index) => columnName(cell) || `column_${index + 1}`);
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) throw new RecordProblem(`the column ${twice} stands twice in the header`);
  return columns;
}

function row({ line, text, cells }: CsvRecord, columns: string[], file: DecodedFile): ReadItem {
  const reason = problem(cells, columns);
  if (reason === null && cells !== null) {
    const values = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
    return { raw: rowDocument(values, { file: file.name, line }, file.repairs) };
  }
  // Columns to be filled in from the line, so that the mended record can be fed back.
  const record = { ...Object.fromEntries(columns.map((column) => [column, ''])), csv: text };
  return { reject: { file: file.name, line, reason: reason ?? '', record } };
}

function problem(cells: string[] | null, columns: string[]): string | null {
  if (cells === null) return 'the row has a quotation mark that is not closed, or text after a closing one';
  const count = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (count > columns.length) return `the row has ${cells.length} cells, the header ${columns.length}`;
  if (cells.length < columns.length) return `the row has only ${cells.length} cells, the header ${columns.length}`;
  return null;
}
