import { expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import { askFacets, type Facets } from '../../../server/store/questions/facets.ts';
import { dealings } from '../dealings.ts';
import { namer } from './named-answers.ts';
import { find, opened, type Open } from './opened.ts';

export function facetContract(open: Open): void {
  const store = opened(open, dealings);

  async function facets(options: Partial<Parameters<typeof askFacets>[1]> = {}) {
    const found = await askFacets(store(), { modes: ['done'], ...options });
    const say = await namer(store());
    const tell = (counts: Facets['topics']) =>
      counts.map(({ value, certainly, possibly }) => `${say(value)} ${certainly}+${possibly}`);
    return Object.fromEntries(Object.entries(found).map(([name, counts]) => [name, tell(counts)]));
  }

  test('of the whole graph: types, statuses, topics and countries with how many have them', async () => {
    expect(await facets()).toEqual({
      entityTypes: ['Agreement 5+0', 'Agency 4+0', 'Location 4+0', 'Official 3+0', 'Event 2+0', 'Topic 1+0'],
      instrumentTypes: ['MOU 3+0', 'MRA 1+0', 'action plan 1+0'],
      statuses: ['signed 5+0'],
      eventTypes: ['meeting 1+0', 'signing 1+0'],
      topics: ['smart ports 2+0'],
      countries: expect.arrayContaining(['Alphaland 2+0', 'Betaland 1+0', 'Gammaland 1+0']),
    });
  });

  test('of a list of entities, each counted once, unknown ones not', async () => {
    const names = ['Annex', 'Second Pact', 'Alpha Police', 'Annex'];
    const ids = await Promise.all(names.map(async (name) => (await find(store(), name)).id));
    expect(await facets({ ids: [...ids, 'agency_0'] })).toEqual({
      entityTypes: ['Agreement 2+0', 'Agency 1+0'],
      instrumentTypes: ['MOU 1+0', 'action plan 1+0'],
      statuses: ['signed 2+0'],
      eventTypes: [],
      topics: ['smart ports 1+0'],
      countries: ['Alphaland 1+0'],
    });
    expect(Object.values(await facets({ ids: [] })).flat()).toEqual([]);
  });

  test('as of a day, certainly and possibly told apart', async () => {
    const { instrumentTypes, eventTypes, topics } = await facets({ asOf: dayNumber('2020-03-10') });
    expect(instrumentTypes).toEqual(['MOU 2+0', 'action plan 0+1']);
    expect([eventTypes, topics]).toEqual([['signing 1+0'], ['smart ports 0+1']]);
  });

  test('what is planned on request', async () => {
    const { instrumentTypes, eventTypes, statuses } = await facets({ modes: ['planned'] });
    expect([instrumentTypes, statuses, eventTypes]).toEqual([['MRA 1+0'], ['planned 1+0'], ['forum 1+0']]);
  });
}
