import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { both, entityStands, relationHolds, type Holds } from '../../server/model/as-of.ts';
import type { Variant } from '../../server/model/graph.ts';
import { dayNumber } from '../../server/model/partial-date.ts';
import type { RelationType } from '../../server/model/types.ts';

function variant(valid: string | null, value = ''): Variant {
  return { value, mode: 'done', valid, title: null, onBehalfOf: null, support: 1 };
}

function holds(type: RelationType, valid: string | null, day: string, sightings = [valid]): Holds {
  const variants = sightings.map((one) => variant(one));
  return relationHolds({ type, valid, mode: 'done', variants }, dayNumber(day));
}

function stands(attributes: Record<string, string>, day: string): Holds {
  const claimed = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, [variant(null, value)]]));
  return entityStands({ type: 'Agreement', attributes: claimed }, dayNumber(day));
}

describe('as of a day', () => {
  test.each([
    ['2019-06-26', '2019-06-25', 'no'],
    ['2019-06-26', '2019-06-26', 'certainly'],
    ['2019-06-26', '2030-01-01', 'certainly'],
    ['2019', '2018-12-31', 'no'],
    ['2019', '2019-06-01', 'possibly'],
    ['2019', '2019-12-31', 'certainly'],
    ['XXXX-11-27', '2019-06-01', 'possibly'],
    [null, '2019-06-01', 'possibly'],
  ] as const)('who signed on %s has, on %s, %s signed', (valid, day, expected) => {
    expect(holds('SIGNED', valid, day)).toBe(expected);
  });

  test.each([
    ['2018-05-01', 'certainly'],
    ['2019-01-01', 'possibly'],
    ['2020-03-01', 'certainly'],
    ['2020-03-02', 'no'],
    ['2018-04-30', 'no'],
  ] as const)('a post seen in May 2018 and in March 2020 is held on %s: %s', (day, expected) => {
    expect(holds('HOLDS_POST', '2018-05-01/2020-03-01', day, ['2018-05-01', '2020-03-01'])).toBe(expected);
  });

  test.each([
    [{ signed: '2018-05-01' }, '2020-01-01', 'certainly'],
    [{ signed: '2018-05-01' }, '2018-04-30', 'no'],
    [{ signed: '2018-05-01', ends: '2021-04-30' }, '2021-04-30', 'certainly'],
    [{ signed: '2018-05-01', ends: '2021-04-30' }, '2021-05-01', 'no'],
    [{ signed: '2018-05-01', ends: '2021' }, '2021-05-01', 'possibly'],
    [{}, '2021-05-01', 'possibly'],
  ] as const)('an instrument with %j stands on %s: %s', (attributes, day, expected) => {
    expect(stands(attributes, day)).toBe(expected);
  });

  test('a body stands always, and of two answers the weaker counts', () => {
    expect(entityStands({ type: 'Agency', attributes: {} }, 0)).toBe('certainly');
    expect([both('certainly', 'possibly'), both('possibly', 'no'), both('certainly', 'certainly')]).toEqual([
      'possibly',
      'no',
      'certainly',
    ]);
  });

  test('what certainly holds since a day holds on every later day', () => {
    const year = fc.integer({ min: 1990, max: 2030 });
    fc.assert(
      fc.property(year, fc.nat(4000), fc.nat(4000), (signed, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((days) => dayNumber('2000-01-01') + days);
        const at = (day = 0) => relationHolds({ type: 'SIGNED', valid: `${signed}`, mode: 'done', variants: [] }, day);
        if (at(early) === 'certainly') expect(at(late)).toBe('certainly');
        if (at(late) === 'no') expect(at(early)).toBe('no');
      }),
    );
  });
});
