import { expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import { askTimeline, type Period, type TimelineOptions } from '../../../server/store/questions/timeline.ts';
import { dealings } from '../dealings.ts';
import { named, reading } from '../readings.ts';
import { find, opened, type Open } from './opened.ts';

/** Dates that no period can take. */
const undated = reading(
  {
    address: 'https://alpha.example/undated',
    text: 'The Old Deal of some 27 November, and the Long Deal of two years.',
  },
  [named('Agreement', ['Old Deal'], ['old deal']), named('Agreement', ['Long Deal'], ['long deal'])],
  [
    { type: 'signed', from: 0, value: 'XXXX-11-27' },
    { type: 'signed', from: 1, value: '2019/2020' },
  ],
);

export function timelineContract(open: Open): void {
  const store = opened(open, [...dealings, undated]);

  async function timeline(options: Partial<TimelineOptions> = {}) {
    const found = await askTimeline(store(), { unit: 'month', modes: ['done'], ...options });
    const tell = ({ period, agreements, events }: Period) =>
      `${period}: ${agreements.exact}+${agreements.partial}, ${events.exact}+${events.partial}`;
    return { ...found, told: found.periods.map(tell) };
  }

  test('by month: a date known only to the year counts in the year, not in a month', async () => {
    const { told, undated, complete } = await timeline();
    expect(told).toEqual([
      '2010: 0+1, 0+0',
      '2018-05: 1+0, 1+0',
      '2019: 0+1, 0+0',
      '2020-03: 0+1, 0+0',
      '2021-06: 1+0, 0+0',
      '2022-02: 0+0, 0+1',
    ]);
    expect([undated, complete]).toEqual([{ agreements: 2, events: 0 }, true]);
  });

  test('by day and by year', async () => {
    expect((await timeline({ unit: 'day' })).told).toEqual([
      '2010: 0+1, 0+0',
      '2018-05-01: 1+0, 1+0',
      '2019: 0+1, 0+0',
      '2020-03: 0+1, 0+0',
      '2021-06-01: 1+0, 0+0',
      '2022-02: 0+0, 0+1',
    ]);
    expect((await timeline({ unit: 'year' })).told.map((period) => period.slice(0, 6))).toEqual([
      '2010: ',
      '2018: ',
      '2019: ',
      '2020: ',
      '2021: ',
      '2022: ',
    ]);
  });

  test('of some bodies, as of a day, and of what is planned', async () => {
    const of = [(await find(store(), 'Gammaland')).id];
    expect((await timeline({ of })).told).toEqual(['2019: 0+1, 0+0', '2021-06: 1+0, 0+0', '2022-02: 0+0, 0+1']);
    expect((await timeline({ of, asOf: dayNumber('2020-01-01') })).told).toEqual(['2019: 0+1, 0+0']);
    expect((await timeline({ asOf: dayNumber('2018-12-31') })).told).toEqual(['2010: 0+1, 0+0', '2018-05: 1+0, 1+0']);
    expect((await timeline({ modes: ['planned'] })).told).toEqual(['2024: 0+0, 0+1']);
    expect(await timeline({ of: ['agency_0'] })).toMatchObject({ told: [], undated: { agreements: 0, events: 0 } });
  });
}
