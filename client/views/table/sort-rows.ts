const { compare } = new Intl.Collator('en', { numeric: true });

/** By what a column says: numbers as numbers, words as a reader expects. What says nothing comes last either way; ties as given. */
export function sortRows<Row>(
  rows: readonly Row[],
  value: (row: Row) => string | number,
  descending: boolean,
): readonly Row[] {
  const told = rows.map((row) => ({ row, value: value(row) }));
  const turn = descending ? -1 : 1;
  return told
    .toSorted((a, b) => {
      if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '');
      if (typeof a.value === 'number' && typeof b.value === 'number') return turn * (a.value - b.value);
      return turn * compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}
