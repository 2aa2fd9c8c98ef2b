import { expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import { askLacking, type LackingOptions } from '../../../server/store/questions/lacking.ts';
import { askSilent, type SilentOptions } from '../../../server/store/questions/silent.ts';
import { askUnsigned } from '../../../server/store/questions/unsigned.ts';
import { dealings } from '../dealings.ts';
import { namer } from './named-answers.ts';
import { find, opened, type Open } from './opened.ts';

export function gapContract(open: Open): void {
  const store = opened(open, dealings);
  const idOf = async (name: string) => (await find(store(), name)).id;

  async function lacking(has: string, lacks: string, options: Partial<LackingOptions> = {}) {
    const ids = { has: await idOf(has), lacks: await idOf(lacks) };
    const { rows } = await askLacking(store(), { ...ids, by: 'country', modes: ['done'], ...options });
    const say = await namer(store());
    return rows.map((row) => [row.type, say(row.partner), ...row.instruments.map(say), row.holds].join(', '));
  }

  test('what one has with a third that the other has not, by type', async () => {
    expect(await lacking('Alphaland', 'Betaland')).toEqual([
      'MOU, Gammaland, Patrol Memorandum, certainly',
      'MRA, Gammaland, Alpha-Gamma Recognition, certainly',
    ]);
    expect(await lacking('Betaland', 'Alphaland')).toEqual([]);
    expect(await lacking('Alphaland', 'Betaland', { instrumentTypes: ['MRA'] })).toHaveLength(1);
    expect(await lacking('Alpha Customs', 'Beta Customs', { by: 'body' })).toEqual([
      'MRA, Gamma Customs, Alpha-Gamma Recognition, certainly',
    ]);
  });

  test('as of a day: possibly where it is open whether it was signed by then, or planned ones count', async () => {
    expect(await lacking('Alphaland', 'Betaland', { asOf: dayNumber('2019-07-01') })).toEqual([
      'MOU, Gammaland, Patrol Memorandum, possibly',
    ]);
    const withPlans = { modes: ['done' as const, 'planned' as const], instrumentTypes: ['MRA'] };
    expect(await lacking('Alphaland', 'Betaland', withPlans)).toEqual([]);
    const summer = { ...withPlans, asOf: dayNumber('2023-07-01') };
    expect(await lacking('Alphaland', 'Betaland', summer)).toEqual([
      'MRA, Gammaland, Alpha-Gamma Recognition, possibly',
    ]);
  });

  test('what was announced and is told by no text as signed', async () => {
    const unsigned = async (options: Parameters<typeof askUnsigned>[1]) => {
      const say = await namer(store());
      const { rows } = await askUnsigned(store(), options);
      return rows.map((row) => [row.date, say(row.instrument), ...row.parties.map(say).sort(), row.holds].join(', '));
    };
    const hoped = '2023, Beta-Gamma Recognition, Beta Customs, Gamma Customs';
    expect(await unsigned({})).toEqual([`${hoped}, certainly`]);
    expect(await unsigned({ of: [await idOf('Betaland')] })).toEqual([`${hoped}, certainly`]);
    expect(await unsigned({ of: [await idOf('Alphaland')] })).toEqual([]);
    expect(await unsigned({ asOf: dayNumber('2023-07-01') })).toEqual([`${hoped}, possibly`]);
    expect(await unsigned({ asOf: dayNumber('2022-07-01') })).toEqual([]);
  });

  test('who signed and had no contact since a day, the longest silent first', async () => {
    const silent = async (day: string, options: Partial<SilentOptions> = {}) => {
      const { rows } = await askSilent(store(), { day: dayNumber(day), by: 'body', ...options });
      const say = await namer(store());
      return rows.map(({ a, b, lastContact, holds }) =>
        [[say(a), say(b)].sort().join(' & '), lastContact?.date, holds].join(', '),
      );
    };
    const police = 'Alpha Police & Gamma Customs, 2019';
    expect(await silent('2021-01-01')).toEqual([
      `${police}, certainly`,
      'Alpha Customs & Beta Customs, 2020-03, certainly',
    ]);
    expect(await silent('2020-03-15')).toEqual([
      `${police}, certainly`,
      'Alpha Customs & Beta Customs, 2020-03, possibly',
    ]);
    expect(await silent('2021-01-01', { of: [await idOf('Alpha Police')] })).toEqual([`${police}, certainly`]);
    expect(await silent('2019-06-01', { asOf: dayNumber('2019-12-31') })).toEqual([
      'Alpha Customs & Beta Customs, 2018-05-01, certainly',
      `${police}, possibly`,
    ]);
    expect(await silent('2023-01-01', { by: 'country' })).toHaveLength(2);
    expect(await silent('2009-01-01')).toEqual([]);
  });

  test('unknown ids have no gaps', async () => {
    const [known, none] = [await idOf('Alpha Customs'), { rows: [], complete: true }];
    expect(await askLacking(store(), { has: known, lacks: 'agency_0', by: 'body', modes: ['done'] })).toEqual(none);
    expect(await askUnsigned(store(), { of: ['agency_0'] })).toEqual(none);
    expect(await askSilent(store(), { day: 0, by: 'body', of: ['agency_0'] })).toEqual(none);
  });
}
