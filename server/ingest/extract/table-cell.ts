import type { Passage } from '../../model/graph.ts';

/** A row's text, and where each cell stands in it. */
export interface TableRow {
  text: string;
  /** Value and its offset by column; empty cells are left out. */
  cells: Map<string, { value: string; start: number }>;
}

/** Finds the cells of a row whose text is a line "column: value" each, in the order of `columns`. */
export function tableRow(text: string, columns: string[]): TableRow {
  const cells = new Map<string, { value: string; start: number }>();
  let from = 0;
  for (const column of columns) {
    const line = lineStart(text, `${column}:`, from);
    if (line < 0) continue;
    const end = text.indexOf('\n', line) < 0 ? text.length : text.indexOf('\n', line);
    const raw = text.slice(line + column.length + 1, end);
    const value = raw.trim();
    if (value !== '') cells.set(column, { value, start: end - raw.trimStart().length });
    from = end;
  }
  return { text, cells };
}

function lineStart(text: string, start: string, from: number): number {
  if (text.startsWith(start, from)) return from;
  const found = text.indexOf(`\n${start}`, from);
  return found < 0 ? -1 : found + 1;
}

/** The passage of a part of a cell; of the whole cell when the part is not in it as it stands. */
export function cellPassage(row: TableRow, column: string, part: string, rule: string): Passage {
  const { value, start } = row.cells.get(column)!;
  const at = value.indexOf(part);
  const quote = at < 0 ? value : part;
  const from = start + Math.max(at, 0);
  return { quote, start: from, end: from + quote.length, rule: `table:${rule}`, confidence: 1 };
}
