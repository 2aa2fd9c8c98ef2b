import { expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import type { Neighbour } from '../../../server/store/graph-store.ts';
import { all, alpha, named, reading } from '../readings.ts';
import { find, FIRST, opened, type Open } from './opened.ts';
import { only } from '../only.ts';

/** A body with posts, so that two relations of one type lead to one neighbour, and one to itself. */
const posts = reading(
  {
    address: 'https://alpha.example/9',
    text: 'Ann Lee was Director and Minister at Alpha Customs. Bea Lee was Director.',
  },
  [alpha, named('Official', ['Ann Lee'], ['ann lee|AA']), named('Official', ['Bea Lee'], ['bea lee|AA'])],
  [
    { type: 'HOLDS_POST', from: 1, to: 0, value: 'Minister', valid: '2019/2020' },
    { type: 'HOLDS_POST', from: 1, to: 0, value: 'Director', valid: '2020' },
    { type: 'HOLDS_POST', from: 2, to: 0, value: 'Director' },
    { type: 'PART_OF', from: 0, to: 0 },
  ],
);

export function expandContract(open: Open): void {
  const store = opened(open, [...all, posts]);
  const told = ({ relation, neighbour }: Neighbour) =>
    `${relation.type} ${relation.qualifier} ${neighbour.name}`.replace('  ', ' ');

  test('gives the relations with their other ends by type, name of the neighbour and id', async () => {
    const { id } = await find(store(), 'Alpha Customs');
    const { items, total } = await only(store().expand([id], FIRST));
    expect(total).toBe(6);
    expect(items.map((item) => item.relation.type)).toEqual([
      'HOLDS_POST',
      'HOLDS_POST',
      'HOLDS_POST',
      'PARTY_TO',
      'PARTY_TO',
      'PART_OF',
    ]);
    expect(items.map((item) => item.neighbour.name)).toEqual([
      'Ann Lee',
      'Ann Lee',
      'Bea Lee',
      'Alpha-Beta Memorandum',
      'Alpha-Gamma Arrangement',
      'Alpha Customs',
    ]);
    const [first, second] = items.map((item) => item.relation.id);
    expect(String(first) < String(second)).toBe(true);
    for (const { relation, neighbour } of items) expect([relation.from, relation.to]).toContain(neighbour.id);
  });

  test('keeps to relation types, direction, types of neighbours and modes', async () => {
    const { id } = await find(store(), 'Alpha Customs');
    const tell = async (options: object) => {
      const { items, total } = await only(store().expand([id], { ...FIRST, ...options }));
      expect(total).toBe(items.length);
      return items.map(told).sort();
    };
    const self = 'PART_OF Alpha Customs';
    const deals = ['PARTY_TO Alpha-Beta Memorandum', 'PARTY_TO Alpha-Gamma Arrangement'];
    const held = ['HOLDS_POST Director Ann Lee', 'HOLDS_POST Director Bea Lee', 'HOLDS_POST Minister Ann Lee'];
    expect(await tell({ relationTypes: ['PARTY_TO'] })).toEqual(deals);
    expect(await tell({ relationTypes: [] })).toEqual([]);
    expect(await tell({ direction: 'out' })).toEqual([...deals, self]);
    expect(await tell({ direction: 'in' })).toEqual([...held, self]);
    expect(await tell({ direction: 'both' })).toEqual([...held, ...deals, self]);
    expect(await tell({ neighbourTypes: ['Official', 'Agency'] })).toEqual([...held, self]);
    expect(await tell({ modes: ['planned'] })).toEqual(['PARTY_TO Alpha-Gamma Arrangement']);
    expect(await tell({ modes: ['done'], neighbourTypes: ['Agreement'], direction: 'in' })).toEqual([]);
  });

  test('pages follow each other and know the total', async () => {
    const { id } = await find(store(), 'Alpha Customs');
    const whole = await only(store().expand([id], FIRST));
    const pages = [];
    for (let offset = 0; offset < 8; offset += 2) pages.push(await only(store().expand([id], { offset, limit: 2 })));
    expect(pages.flatMap((page) => page.items)).toEqual(whole.items);
    expect(pages.map((page) => page.total)).toEqual([6, 6, 6, 6]);
    expect(await only(store().expand([id], { offset: 0, limit: 0 }))).toEqual({ items: [], total: 6 });
  });

  test('as of a day: posts held then, and nothing that came later', async () => {
    const { id } = await find(store(), 'Alpha Customs');
    const held = async (day: string) => {
      const options = { ...FIRST, asOf: dayNumber(day), relationTypes: ['HOLDS_POST' as const] };
      return (await only(store().expand([id], options))).items.map(told);
    };
    const undated = 'HOLDS_POST Director Bea Lee';
    expect(await held('2018-12-31')).toEqual([undated]);
    expect(await held('2019-06-01')).toEqual(['HOLDS_POST Minister Ann Lee', undated]);
    expect((await held('2020-06-01')).sort()).toEqual([
      'HOLDS_POST Director Ann Lee',
      undated,
      'HOLDS_POST Minister Ann Lee',
    ]);
    expect(await held('2021-01-01')).toEqual([undated]);
    const deals = { ...FIRST, relationTypes: ['PARTY_TO' as const] };
    expect((await only(store().expand([id], { ...deals, asOf: dayNumber('2020-04-30') }))).total).toBe(1);
    expect((await only(store().expand([id], { ...deals, asOf: dayNumber('2030-01-01') }))).total).toBe(2);
  });

  test('the best connected neighbour first, on request', async () => {
    const { id } = await find(store(), 'Alpha Customs');
    const { items } = await only(
      store().expand([id], {
        ...FIRST,
        order: 'degree',
        neighbourTypes: ['Agreement', 'Official'],
      }),
    );
    const counts = await store().relationCounts(items.map(({ neighbour }) => neighbour.id));
    const degrees = counts.map((own) => own.reduce((sum, { count }) => sum + count, 0));
    expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
    expect(items).toHaveLength(5);
  });

  test('counts before expanding what an expansion brings', async () => {
    const [one, two] = [await find(store(), 'Alpha Customs'), await find(store(), 'Portsville')];
    expect(await store().relationCounts([two.id, 'agency_0', one.id])).toEqual([
      [{ type: 'SIGNED_AT', direction: 'in', neighbourType: 'Agreement', count: 1 }],
      [],
      [
        { type: 'HOLDS_POST', direction: 'in', neighbourType: 'Official', count: 3 },
        { type: 'PARTY_TO', direction: 'out', neighbourType: 'Agreement', count: 2 },
        { type: 'PART_OF', direction: 'in', neighbourType: 'Agency', count: 1 },
        { type: 'PART_OF', direction: 'out', neighbourType: 'Agency', count: 1 },
      ],
    ]);
  });

  test('gives the relations among some entities, by id, each once, and no other', async () => {
    const names = ['Alpha Customs', 'Beta Customs', 'Alpha-Beta Memorandum', 'Ann Lee'];
    const ids = await Promise.all(names.map(async (name) => (await find(store(), name)).id));
    const among = await store().relationsAmong([...ids, ...ids, 'agency_0']);
    expect(among.map((relation) => relation.id)).toEqual([...new Set(among.map((relation) => relation.id))].sort());
    expect(among.map((relation) => relation.type).sort()).toEqual([
      'HOLDS_POST',
      'HOLDS_POST',
      'PARTY_TO',
      'PARTY_TO',
      'PART_OF',
    ]);
    for (const relation of among) expect(ids).toEqual(expect.arrayContaining([relation.from, relation.to]));
    expect(await store().relationsAmong(ids.slice(1, 2))).toEqual([]);
  });

  test('an unknown entity has no neighbours', async () => {
    expect(await only(store().expand(['agency_0'], FIRST))).toEqual({ items: [], total: 0 });
  });
}
