import { csvText } from '../../state/csv-text.ts';
import { download, fetchSources } from '../../state/taking-along.ts';
import type { Column } from './column.ts';

/** Hands the rows to the user as they stand, each with the addresses of the documents that say so, apart by spaces. */
export async function saveTable<Row>(
  file: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  factsOf: (row: Row) => readonly string[],
): Promise<void> {
  const addresses = new Map<string, string[]>();
  for (const { address, facts } of await fetchSources())
    for (const fact of facts) addresses.set(fact, [...(addresses.get(fact) ?? []), address]);
  const cells = rows.map((row) => [
    ...columns.map(({ value }) => String(value(row))),
    [...new Set(factsOf(row).flatMap((fact) => addresses.get(fact) ?? []))].join(' '),
  ]);
  const head = [...columns.map(({ label }) => label), 'Sources'];
  download(new Blob([csvText([head, ...cells])], { type: 'text/csv' }), file);
}
