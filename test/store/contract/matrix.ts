import { expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import { askMatrix, type MatrixOptions } from '../../../server/store/questions/matrix.ts';
import { dealings } from '../dealings.ts';
import { namer } from './named-answers.ts';
import { find, opened, type Open } from './opened.ts';

export function matrixContract(open: Open): void {
  const store = opened(open, dealings);
  const bounds: MatrixOptions = { by: 'body', first: 10, modes: ['done'] };

  async function matrix(options: Partial<MatrixOptions> = {}) {
    const found = await askMatrix(store(), { ...bounds, ...options });
    const say = await namer(store());
    const cells = found.cells.map(({ a, b, instruments, types, lastContact }) => {
      const kinds = types.map(({ value, certainly, possibly }) => `${value} ${certainly}+${possibly}`).join(' ');
      const pair = [say(a), say(b)].sort().join(' & ');
      return `${pair}: ${instruments.certainly}+${instruments.possibly}, ${kinds}, ${lastContact?.date}`;
    });
    return {
      members: found.members.map(
        ({ id, instruments }) => `${say(id)} ${instruments.certainly}+${instruments.possibly}`,
      ),
      cells: cells.sort(),
      complete: found.complete,
    };
  }

  test('of bodies: the best connected first, with what each two have by type and their last contact', async () => {
    expect(await matrix()).toEqual({
      members: ['Alpha Customs 4+0', 'Beta Customs 3+0', 'Gamma Customs 2+0', 'Alpha Police 1+0'],
      cells: [
        'Alpha Customs & Beta Customs: 3+0, MOU 2+0 action plan 1+0, 2020-03',
        'Alpha Customs & Gamma Customs: 1+0, MRA 1+0, 2022-02',
        'Alpha Police & Gamma Customs: 1+0, MOU 1+0, 2019',
      ],
      complete: true,
    });
    expect((await matrix({ first: 2 })).cells).toHaveLength(1);
  });

  test('of countries: their bodies counted together', async () => {
    const { members, cells } = await matrix({ by: 'country' });
    expect(members).toEqual(['Alphaland 5+0', 'Betaland 3+0', 'Gammaland 2+0']);
    expect(cells).toEqual([
      'Alphaland & Betaland: 3+0, MOU 2+0 action plan 1+0, 2020-03',
      'Alphaland & Gammaland: 2+0, MOU 1+0 MRA 1+0, 2022-02',
    ]);
  });

  test('of those asked for, in their order, each once, unknown ones left out', async () => {
    const [gamma, alpha] = [await find(store(), 'Gamma Customs'), await find(store(), 'Alpha Customs')];
    const { members, cells } = await matrix({ of: [gamma.id, 'agency_0', alpha.id, gamma.id] });
    expect(members).toEqual(['Gamma Customs 2+0', 'Alpha Customs 4+0']);
    expect(cells).toEqual(['Alpha Customs & Gamma Customs: 1+0, MRA 1+0, 2022-02']);
    expect(await matrix({ of: [] })).toEqual({ members: [], cells: [], complete: true });
    expect(await matrix({ of: ['agency_0'] })).toEqual({ members: [], cells: [], complete: true });
  });

  test('as of a day, certainly and possibly told apart', async () => {
    const on = async (day: string) => (await matrix({ asOf: dayNumber(day) })).cells;
    expect(await on('2019-07-01')).toEqual([
      'Alpha Customs & Beta Customs: 1+0, MOU 1+0, 2018-05-01',
      'Alpha Police & Gamma Customs: 0+1, MOU 0+1, 2019',
    ]);
    expect(await on('2009-01-01')).toEqual([]);
  });

  test('keeps to types of instruments and to modes', async () => {
    expect((await matrix({ instrumentTypes: ['MRA'], modes: ['planned'] })).members).toEqual(
      expect.arrayContaining(['Beta Customs 1+0', 'Gamma Customs 1+0']),
    );
    expect((await matrix({ instrumentTypes: ['treaty'] })).members).toEqual([]);
  });

  test('ties break by id', async () => {
    const { members } = await askMatrix(store(), { ...bounds, instrumentTypes: ['MRA', 'action plan'] });
    const tied = members.filter(({ instruments }) => instruments.certainly === 1).map(({ id }) => id);
    expect(tied).toHaveLength(2);
    expect(tied).toEqual(tied.toSorted());
  });
}
