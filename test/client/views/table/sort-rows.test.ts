import { expect, test } from '@jest/globals';
import { sortRows } from '../../../../client/views/table/sort-rows.ts';

const sorted = (values: (string | number)[], descending: boolean) => sortRows(values, (value) => value, descending);

test('numbers are sorted as numbers, and words with numbers as a reader expects', () => {
  expect(sorted([9, 68, 10], true)).toEqual([68, 10, 9]);
  expect(sorted(['MOU 10', 'Émile', 'MOU 9', 'Eric'], false)).toEqual(['Émile', 'Eric', 'MOU 9', 'MOU 10']);
});

test('what says nothing comes last, rising and falling', () => {
  expect(sorted(['', '2019', '2021-03'], false)).toEqual(['2019', '2021-03', '']);
  expect(sorted(['', '2019', '2021-03'], true)).toEqual(['2021-03', '2019', '']);
});
