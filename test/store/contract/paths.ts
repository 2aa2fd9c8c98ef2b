import { expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import { findPaths, type PathOptions } from '../../../server/store/questions/paths.ts';
import { all, alpha, beta, gamma, named, reading } from '../readings.ts';
import { find, opened, type Open } from './opened.ts';

/** Alpha and Gamma meet in 2019, with a minister of Beta; the pact of Beta and Gamma ended in 2018. */
const summit = reading(
  {
    address: 'https://alpha.example/summit',
    text: 'Alpha Customs and Gamma Customs held the Summit with Ann Lee of Beta Customs.',
  },
  [alpha, gamma, named('Event', ['Summit'], ['summit 2019']), named('Official', ['Ann Lee'], ['ann lee|BB']), beta],
  [
    { type: 'TOOK_PART_IN', from: 0, to: 2, valid: '2019-03-01' },
    { type: 'TOOK_PART_IN', from: 1, to: 2, valid: '2019-03-01', value: 'host' },
    { type: 'TOOK_PART_IN', from: 1, to: 2, valid: '2019-03-01', value: 'chair' },
    { type: 'TOOK_PART_IN', from: 3, to: 2, mode: 'planned' },
    { type: 'HOLDS_POST', from: 3, to: 4, value: 'Minister', valid: '2019' },
  ],
);
const pact = reading(
  {
    address: 'https://gamma.example/pact',
    text: 'The Old Pact of Beta Customs and Gamma Customs of 2010 ended on 31 December 2018.',
  },
  [named('Agreement', ['Old Pact'], ['BB CC agreement 2010']), beta, gamma],
  [
    { type: 'PARTY_TO', from: 1, to: 0, valid: '2010' },
    { type: 'PARTY_TO', from: 2, to: 0, valid: '2010' },
    { type: 'ends', from: 0, value: '2018-12-31' },
  ],
);

export function pathContract(open: Open): void {
  const store = opened(open, [...all, summit, pact]);
  const bounds: PathOptions = { longest: 6, longer: false, limit: 10, visits: 1000 };

  /** Paths by the names of their entities, with the number of relations of each step. */
  async function paths(from: string, to: string, options: Partial<PathOptions> = {}) {
    const [a, b] = [await find(store(), from), await find(store(), to)];
    const found = await findPaths(store().walk, a.id, b.id, { ...bounds, ...options });
    const told = found.paths.map(async ({ entities, steps }) => {
      const named = await store().entities(entities);
      return named.map((entity, i) => [entity?.name, steps[i]?.length].filter(Boolean).join(' ')).join(' > ');
    });
    return { ...found, told: (await Promise.all(told)).sort() };
  }

  test('every shortest path is found, and two relations between the same two are one step', async () => {
    const { told, complete } = await paths('Alpha Customs', 'Gamma Customs');
    expect(told).toEqual([
      'Alpha Customs 1 > Alpha-Gamma Arrangement 1 > Gamma Customs',
      'Alpha Customs 1 > Summit 2 > Gamma Customs',
    ]);
    expect(complete).toBe(true);
  });

  test('of equal length they come by the ids of what lies between, and the same twice', async () => {
    const { paths: found } = await paths('Alpha Customs', 'Gamma Customs');
    const between = found.map(({ entities }) => String(entities[1]));
    expect(between).toEqual(between.toSorted());
    expect((await paths('Alpha Customs', 'Gamma Customs')).paths).toEqual(found);
  });

  test('longer ones on request, shortest first and none through a thing twice', async () => {
    const { paths: found } = await paths('Alpha Customs', 'Gamma Customs', { longer: true, limit: 100 });
    const lengths = found.map(({ steps }) => steps.length);
    expect(lengths.slice(0, 3)).toEqual([2, 2, 4]);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    for (const { entities } of found) expect(new Set(entities).size).toBe(entities.length);
    expect((await paths('Alpha Customs', 'Gamma Customs', { longer: true, limit: 3 })).complete).toBe(false);
  });

  test('keep to relation types, to modes, and to types of what lies between', async () => {
    const only = async (options: Partial<PathOptions>) => (await paths('Alpha Customs', 'Gamma Customs', options)).told;
    expect(await only({ relationTypes: ['TOOK_PART_IN'] })).toEqual(['Alpha Customs 1 > Summit 2 > Gamma Customs']);
    expect(await only({ neighbourTypes: ['Agreement'], modes: ['planned'] })).toEqual([
      'Alpha Customs 1 > Alpha-Gamma Arrangement 1 > Gamma Customs',
    ]);
    expect(await only({ relationTypes: ['SIGNED'] })).toEqual([]);
  });

  test('as of a day lead neither through what was later nor through an instrument that had ended', async () => {
    const asOf = async (day: string) => (await paths('Beta Customs', 'Gamma Customs', { asOf: dayNumber(day) })).told;
    expect(await asOf('2015-01-01')).toEqual(['Beta Customs 1 > Old Pact 1 > Gamma Customs']);
    const later = await asOf('2020-01-01');
    expect(later.join()).not.toContain('Old Pact');
    expect((await paths('Beta Customs', 'Gamma Customs', { asOf: dayNumber('2009-01-01') })).told).toEqual([]);
  });

  test('as of a day, and through some types only, the ends themselves may have ended and be of any type', async () => {
    const filter: Partial<PathOptions> = { asOf: dayNumber('2020-01-01'), neighbourTypes: ['Topic'] };
    expect((await paths('Beta Customs', 'Old Pact', filter)).told).toEqual(['Beta Customs 1 > Old Pact']);
    expect((await paths('Old Pact', 'Beta Customs', filter)).told).toEqual(['Old Pact 1 > Beta Customs']);
  });

  test('are never more and never longer than asked for, and say whether that cut them', async () => {
    const asked = async (options: Partial<PathOptions>) => {
      const { told, visited, complete } = await paths('Alpha Customs', 'Gamma Customs', options);
      expect(visited).toBeGreaterThanOrEqual(told.length > 0 ? 3 : 0);
      return [told.length, complete];
    };
    expect(await asked({ limit: 1 })).toEqual([1, false]);
    expect(await asked({ limit: 2 })).toEqual([2, true]);
    expect(await asked({ longest: 1 })).toEqual([0, true]);
    expect(await asked({ longest: 0 })).toEqual([0, true]);
    expect(await asked({ longer: true, visits: 3 })).toEqual([0, false]);
  });

  test('of no type of relation there are none', async () => {
    expect(await paths('Alpha Customs', 'Gamma Customs', { relationTypes: [] })).toMatchObject({
      paths: [],
      complete: true,
    });
  });

  test('an unknown id, and a thing and itself, have none', async () => {
    const { id } = await find(store(), 'Alpha Customs');
    const none = { paths: [], visited: 0, complete: true };
    expect(await findPaths(store().walk, id, 'agency_0', bounds)).toEqual(none);
    expect(await findPaths(store().walk, id, id, bounds)).toEqual(none);
  });
}
