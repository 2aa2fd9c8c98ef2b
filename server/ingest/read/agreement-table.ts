import { csvTable, delimiterOf, type TableKind } from './csv-table.ts';
import type { TextReader } from './reader.ts';
import { rowDocument } from './record.ts';

const AGREEMENTS: TableKind = {
  name: 'agreement table',
  needed: ['agreement', 'party1'],
  readRow: (values, place, repairs) => ({ raw: rowDocument(values, place, repairs) }),
  columns: (header) => header,
};

/** A table of agreements: a header, then one agreement a row. Columns may stand in any order; further ones are kept. */
export const agreementTable: TextReader = {
  name: 'agreement table (CSV)',
  endings: ['.csv', '.tsv'],
  isOneDocument: false,
  recognises: (start) => delimiterOf(start.split(/\r?\n/, 1)[0] ?? '', AGREEMENTS.needed) !== null,
  read: (file) => csvTable(file, AGREEMENTS),
};
