import { expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import { askCounterparts, type CounterpartOptions } from '../../../server/store/questions/counterparts.ts';
import { dealings } from '../dealings.ts';
import { namer } from './named-answers.ts';
import { find, opened, type Open } from './opened.ts';

export function counterpartContract(open: Open): void {
  const store = opened(open, dealings);

  async function counterparts(name: string, options: Partial<CounterpartOptions> = {}): Promise<string[]> {
    const { id } = await find(store(), name);
    const { rows } = await askCounterparts(store(), id, { modes: ['done'], ...options });
    const say = await namer(store());
    return rows.map(({ value, certainly, possibly }) => `${say(value)}: ${certainly}, perhaps ${possibly}`);
  }

  test('with whom a body has instruments, most first, as of a day and in what modes', async () => {
    expect(await counterparts('Alpha Customs')).toEqual(['Beta Customs: 3, perhaps 0', 'Gamma Customs: 1, perhaps 0']);
    expect(await counterparts('Beta Customs', { modes: ['done', 'planned'] })).toEqual([
      'Alpha Customs: 3, perhaps 0',
      'Gamma Customs: 1, perhaps 0',
    ]);
    expect(await counterparts('Alpha Customs', { asOf: dayNumber('2020-03-15') })).toEqual([
      'Beta Customs: 1, perhaps 1',
    ]);
  });

  test('of a country: with other countries, all its bodies together', async () => {
    expect(await counterparts('Alphaland')).toEqual(['Betaland: 3, perhaps 0', 'Gammaland: 2, perhaps 0']);
  });

  test('nobody for an unknown id', async () => {
    expect(await askCounterparts(store(), 'agency_0', { modes: ['done'] })).toEqual({ rows: [], complete: true });
  });
}
