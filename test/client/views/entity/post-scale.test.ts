import { expect, test } from '@jest/globals';
import { barOf, scaleOf } from '../../../../client/views/entity/post-scale.ts';

test('the scale holds every year that a date tells; without any there is none', () => {
  expect(scaleOf(['2019-05/2021', '2023-11-27', null])).toEqual({ from: 2019, to: 2023 });
  expect(scaleOf([null, '../..'])).toBeNull();
});

test('a bar lies where its dates do, and an open end reaches to the end of the scale', () => {
  const scale = { from: 2020, to: 2023 };
  expect(barOf(scale, '2021')).toEqual({ insetInlineStart: '25.0%', width: '24.9%' });
  expect(barOf(scale, '2022/..')).toEqual({ insetInlineStart: '50.0%', width: '50.0%' });
});
