import type { ReactNode } from 'react';

/** A column of a table: what it is called, and what each row says in it. */
export interface Column<Row> {
  label: string;
  /** What the label stands for, where it needs telling. */
  says?: string;
  /** What is sorted by and written to a file; empty where nothing is known. */
  value: (row: Row) => string | number;
  /** Where there is more to show than the words. */
  cell?: (row: Row) => ReactNode;
}
