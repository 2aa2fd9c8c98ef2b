import { describe, expect, test } from '@jest/globals';
import parseEdtf from 'edtf';
import fc from 'fast-check';
import {
  contradicts,
  covers,
  dayBounds,
  dayCount,
  dayNumber,
  holdsOn,
  isPartialDate,
} from '../../server/model/partial-date.ts';

describe('partial dates', () => {
  test.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2021-02-03', '2021-02-03', '2021-02-03'],
    ['198X', '1980-01-01', '1989-12-31'],
    ['2019/2021-02', '2019-01-01', '2021-02-28'],
  ])('%s can be any day from %s to %s', (date, first, last) => {
    expect(dayBounds(date)).toEqual({ first: dayNumber(first), last: dayNumber(last) });
  });

  test('a plain date spans what EDTF says, and is none where EDTF has none', () => {
    const number = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
    const parts = fc.tuple(number(1000, 2999), number(0, 13), number(0, 32), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(parts, ([year, month, day, length]) => {
        const date = [year, month, day].slice(0, length).join('-');
        let spanned: unknown = { first: null, last: null };
        try {
          const { min, max } = parseEdtf(date);
          spanned = { first: Math.floor(min / 86_400_000), last: Math.floor(max / 86_400_000) };
        } catch {
          // No date.
        }
        expect(dayBounds(date)).toEqual(spanned);
      }),
    );
  });

  test.each(['XXXX-11-27', '../..'])('%s has no first and no last day', (date) => {
    expect(dayBounds(date)).toEqual({ first: null, last: null });
  });

  test('an interval with an open end is open there only', () => {
    expect(dayBounds('2019/..')).toEqual({ first: dayNumber('2019-01-01'), last: null });
  });

  test.each(['27 November', '2021-13', '2021-02-30', '', 'XXXX-banana'])('"%s" is no date', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  test('a day without its year covers that day of any year and contradicts the day after', () => {
    expect(covers('XXXX-11-27', '2023-11-27')).toBe(true);
    expect(contradicts('XXXX-11-27', '2023-11-27')).toBe(false);
    expect(contradicts('XXXX-11-27', '2023-11-28')).toBe(true);
  });

  test('of two dates the finer one is inside the coarser', () => {
    expect(covers('2023', '2023-11')).toBe(true);
    expect(covers('2023-11', '2023')).toBe(false);
    expect(contradicts('2023', '2022-11')).toBe(true);
    expect(dayCount('2023-11')).toBe(30);
  });

  test('an agreement of 2019 to 2021 certainly held in 2020, possibly on a day of its first year, not in 2018', () => {
    expect(holdsOn('2019/2021', dayNumber('2020-06-01'))).toBe('certainly');
    expect(holdsOn('2019/2021', dayNumber('2019-06-01'))).toBe('possibly');
    expect(holdsOn('2019/2021', dayNumber('2018-12-31'))).toBe('no');
    expect(holdsOn('2019/..', dayNumber('2030-01-01'))).toBe('certainly');
    expect(holdsOn(null, 0)).toBe('possibly');
  });

  const date = fc.oneof(
    fc.integer({ min: 1950, max: 2050 }).map(String),
    fc
      .date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 7)),
    fc
      .date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10)),
  );

  test('what one date covers and that covers a third, the first covers too', () => {
    fc.assert(
      fc.property(date, (day) => {
        const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
        expect(covers(year, month)).toBe(true);
        expect(covers(month, day)).toBe(true);
        expect(covers(year, day)).toBe(true);
      }),
    );
  });

  test('two dates either contradict each other or one covers the other, and neither order matters', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(contradicts(a, b)).toBe(contradicts(b, a));
        expect(contradicts(a, b)).toBe(!covers(a, b) && !covers(b, a));
      }),
    );
  });
});
