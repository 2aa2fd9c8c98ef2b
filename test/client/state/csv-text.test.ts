import { expect, test } from '@jest/globals';
import { csvText } from '../../../client/state/csv-text.ts';

test('a cell with a comma, a quote or a new line stands in quotes; one that a spreadsheet would run is made text', () => {
  expect(csvText([['a,b', 'say "c"', 'd\ne', '=1+1', '@x', '-2']])).toBe(
    '"a,b","say ""c""","d\ne",\'=1+1,\'@x,\'-2\r\n',
  );
});
