import { parseList, toList } from './url-list.ts';

/** All columns there are, in the order in which they stand. */
export const COLUMNS = {
  things: ['name', 'type', 'kind', 'status', 'date', 'country', 'topics', 'size'],
  lines: ['from', 'line', 'detail', 'to', 'when'],
} as const;

export type TableName = keyof typeof COLUMNS;
export type ColumnName<Table extends TableName = TableName> = (typeof COLUMNS)[Table][number];

/** Which columns of a table are shown, and by which its rows are sorted. */
export interface TableChoice<Table extends TableName> {
  columns: readonly ColumnName<Table>[];
  by: ColumnName<Table>;
  descending: boolean;
}

export type Tables = { [Table in TableName]: TableChoice<Table> };

/** What a row is opened by is always there. */
export const FIXED: { [Table in TableName]: ColumnName<Table> } = { things: 'name', lines: 'line' };

/** The most important things first. */
export const PLAIN_TABLES: Tables = {
  things: { columns: ['name', 'type', 'status', 'size'], by: 'size', descending: true },
  lines: { columns: ['from', 'line', 'detail', 'to', 'when'], by: 'from', descending: false },
};

/** Numbers begin with the largest; a second time turns the order round. */
export function sortedBy<Table extends TableName>(
  choice: TableChoice<Table>,
  by: ColumnName<Table>,
): TableChoice<Table> {
  return { ...choice, by, descending: choice.by === by ? !choice.descending : by === 'size' };
}

/** Adds a column in its place or takes it away; the one by which rows are sorted may be one that is not shown. */
export function toggledColumn<Table extends TableName>(
  table: Table,
  choice: TableChoice<Table>,
  column: ColumnName<Table>,
): TableChoice<Table> {
  const all: readonly ColumnName<Table>[] = COLUMNS[table];
  const had = (other: ColumnName<Table>) => choice.columns.includes(other);
  const columns = all.filter((other) => other === FIXED[table] || (other === column ? !had(other) : had(other)));
  return { ...choice, columns };
}

/** `["things=-date,name,type,date"]`: what it is sorted by, `-` for falling, then the columns; only what was chosen. */
export function writeTables(tables: Tables): string[] {
  const names = Object.keys(COLUMNS) as TableName[];
  return names.flatMap((table) => {
    const text = written(tables[table]);
    return text === written(PLAIN_TABLES[table]) ? [] : [`${table}=${text}`];
  });
}

function written({ columns, by, descending }: TableChoice<TableName>): string {
  return toList([`${descending ? '-' : ''}${by}`, ...columns]);
}

export function parseTables(parts: ReadonlyMap<string, string>): Tables {
  return { things: parsed('things', parts.get('things')), lines: parsed('lines', parts.get('lines')) };
}

function parsed<Table extends TableName>(table: Table, text: string | undefined): TableChoice<Table> {
  const all: readonly ColumnName<Table>[] = COLUMNS[table];
  const [order = '', ...names] = parseList(text);
  const by = all.find((column) => column === order.replace(/^-/, ''));
  if (!by) return PLAIN_TABLES[table];
  const columns = all.filter((column) => column === FIXED[table] || names.includes(column));
  return { columns, by, descending: order.startsWith('-') };
}
