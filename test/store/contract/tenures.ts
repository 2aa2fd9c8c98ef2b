import { expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import { askTenures, type TenureOptions } from '../../../server/store/questions/tenures.ts';
import { dealings } from '../dealings.ts';
import { namer } from './named-answers.ts';
import { find, opened, type Open } from './opened.ts';

export function tenureContract(open: Open): void {
  const store = opened(open, dealings);
  const bounds = { modes: ['done' as const], limit: 100 };

  async function tenures(name: string, options: Partial<TenureOptions> = {}) {
    const { id } = await find(store(), name);
    const found = await askTenures(store(), id, { ...bounds, ...options });
    const say = await namer(store());
    const rows = found.tenures.map(({ relation, holds, predecessor, successor }) =>
      [say(relation), relation.valid, holds, `after ${say(predecessor)}`, `before ${say(successor)}`].join(', '),
    );
    return { rows, complete: found.complete };
  }
  const ann = 'HOLDS_POST Director Ann Lee > Alpha Customs';
  const bob = 'HOLDS_POST Director Bob Ray > Alpha Customs';

  test('of a body: who held which post when, after and before whom', async () => {
    expect(await tenures('Alpha Customs')).toEqual({
      rows: [
        `${ann}, 2018-05-01/2020-03-02, certainly, after nobody, before ${bob}`,
        `${bob}, 2021-06-01, certainly, after ${ann}, before nobody`,
      ],
      complete: true,
    });
  });

  test('of an official: the posts, and who held them before and after', async () => {
    const { rows } = await tenures('Bob Ray');
    expect(rows).toEqual([`${bob}, 2021-06-01, certainly, after ${ann}, before nobody`]);
  });

  test('as of a day: certainly on a day on which a text saw it, possibly between', async () => {
    const on = async (day: string) => (await tenures('Alpha Customs', { asOf: dayNumber(day) })).rows;
    expect(await on('2018-05-01')).toEqual([expect.stringContaining(`${ann}, 2018-05-01/2020-03-02, certainly`)]);
    expect(await on('2019-01-01')).toEqual([expect.stringContaining(`${ann}, 2018-05-01/2020-03-02, possibly`)]);
    expect(await on('2017-01-01')).toEqual([]);
  });

  test('keep to modes, say that a limit was hit, and have nothing for what holds no posts', async () => {
    expect((await tenures('Alpha Customs', { modes: ['planned'] })).rows).toEqual([]);
    const cut = await tenures('Alpha Customs', { limit: 1 });
    expect([cut.rows.length, cut.complete]).toEqual([1, false]);
    const none = { tenures: [], complete: true };
    expect(await askTenures(store(), 'agency_0', bounds)).toEqual(none);
    expect(await askTenures(store(), (await find(store(), 'First Pact')).id, bounds)).toEqual(none);
  });
}
