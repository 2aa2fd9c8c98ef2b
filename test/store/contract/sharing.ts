import { expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import { askSharedNeighbours, type SharedOptions } from '../../../server/store/questions/shared-neighbours.ts';
import { dealings } from '../dealings.ts';
import { find, opened, type Open } from './opened.ts';

export function sharingContract(open: Open): void {
  const store = opened(open, dealings);
  const bounds: SharedOptions = { limit: 10, visits: 1000 };

  async function shared(a: string, b: string, options: Partial<SharedOptions> = {}) {
    const [one, other] = [await find(store(), a), await find(store(), b)];
    const found = await askSharedNeighbours(store(), one.id, other.id, { ...bounds, ...options });
    return { ...found, names: found.neighbours.map(({ neighbour }) => neighbour.name).sort() };
  }

  test('what two have to do with, with the relations to both', async () => {
    const { names, neighbours, total, complete } = await shared('Alpha Customs', 'Beta Customs');
    expect(names).toEqual(['Annex', 'First Pact', 'Forum', 'Second Pact', 'Signing of 2018']);
    expect([total, complete]).toEqual([5, true]);
    for (const { relations } of neighbours) expect(relations).toHaveLength(2);
  });

  test('those with most relations first, ties by id', async () => {
    const { neighbours } = await shared('Ann Lee', 'Beta Customs');
    expect(neighbours.map(({ neighbour }) => neighbour.name)).toEqual(['Second Pact']);
    const ids = (await shared('Alpha Customs', 'Beta Customs')).neighbours.map(({ neighbour }) => neighbour.id);
    expect(ids).toEqual(ids.toSorted());
  });

  test('keep to relation types, modes, types and a day', async () => {
    const only = async (options: Partial<SharedOptions>) =>
      (await shared('Alpha Customs', 'Beta Customs', options)).names;
    expect(await only({ modes: ['planned'] })).toEqual(['Forum']);
    expect(await only({ relationTypes: ['TOOK_PART_IN'] })).toEqual(['Forum', 'Signing of 2018']);
    expect(await only({ neighbourTypes: ['Topic'] })).toEqual([]);
    expect(await only({ asOf: dayNumber('2019-01-01') })).toEqual(['Second Pact', 'Signing of 2018']);
  });

  test('a page knows the total; too many relations are said; unknown ids share nothing', async () => {
    const page = await shared('Alpha Customs', 'Beta Customs', { limit: 2 });
    expect([page.names.length, page.total]).toEqual([2, 5]);
    const none = { neighbours: [], total: 0, complete: true };
    expect(await shared('Alpha Customs', 'Beta Customs', { visits: 3 })).toMatchObject({ ...none, complete: false });
    const { id } = await find(store(), 'Alpha Customs');
    expect(await askSharedNeighbours(store(), id, 'agency_0', bounds)).toEqual(none);
    expect(await askSharedNeighbours(store(), id, id, bounds)).toEqual(none);
  });
}
