import { expect, test } from '@jest/globals';
import { dateBounds } from '../../../client/state/time.ts';
import { countYears } from '../../../client/state/year-counts.ts';
import { entity } from '../views.ts';

test('dates are as wide as they are told', () => {
  expect(dateBounds('2019-05')).toEqual({ first: '2019-05-01', last: '2019-05-31' });
  expect(dateBounds('2019~')).toEqual({ first: '2019-01-01', last: '2019-12-31' });
  expect(dateBounds('201X')).toEqual({ first: '2010-01-01', last: '2019-12-31' });
  expect(dateBounds('2019-05-04/..')).toEqual({ first: '2019-05-04', last: null });
  expect(dateBounds('XXXX-11-27')).toEqual({ first: null, last: null });
  expect(dateBounds(null)).toEqual({ first: null, last: null });
});

test('years are counted without a gap, planned apart, and what has no one year is told', () => {
  const agreement = (id: string, date: string | null) => entity(id, { type: 'Agreement', date });
  const planned = entity('d', { type: 'Event', date: '2021', mode: 'PLANNED' });
  const entities = [agreement('a', '2019-05'), agreement('b', '2019'), agreement('c', null), planned, entity('body')];
  expect(countYears(entities)).toEqual({
    years: [
      { year: 2019, done: 2, planned: 0 },
      { year: 2020, done: 0, planned: 0 },
      { year: 2021, done: 0, planned: 1 },
    ],
    without: 1,
  });
  expect(countYears([])).toEqual({ years: [], without: 0 });
});
