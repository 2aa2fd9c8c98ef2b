/** Columns of an agreement table in the order in which a row is written out; others follow by name. */
const COLUMNS = ['agreement', 'type', 'party1', 'party2', 'signed_date', 'place', 'source_url'];

function rank(column: string): number {
  const index = COLUMNS.indexOf(column);
  return index < 0 ? COLUMNS.length : index;
}

function byColumn(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** A row as a text: `column: value` lines, so that a quote can slice it. The order of the file's columns does not matter. */
export function rowText(row: Record<string, string>): string {
  const columns = Object.keys(row).filter((column) => row[column] !== '');
  return columns
    .sort(byColumn)
    .map((column) => `${column}: ${row[column]}`)
    .join('\n');
}

/** The row that `rowText` wrote. */
export function parseRowText(text: string): Record<string, string> {
  const row: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon > 0) row[line.slice(0, colon)] = line.slice(colon + 2);
  }
  return row;
}
