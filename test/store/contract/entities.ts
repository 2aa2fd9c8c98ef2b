import { expect, test } from '@jest/globals';
import { entityId } from '../../../server/model/identity.ts';
import { all } from '../readings.ts';
import { find, opened, type Open } from './opened.ts';
import { only } from '../only.ts';

export function entityContract(open: Open): void {
  const store = opened(open, all);

  test('gives entities in the order asked for, nothing where an id is unknown, and the same twice when asked twice', async () => {
    const [one, two] = [await find(store(), 'Alpha Customs'), await find(store(), 'Beta Customs')];
    expect(await store().entities([two.id, 'agency_0000000000000000', one.id, two.id])).toEqual([
      two,
      undefined,
      one,
      two,
    ]);
  });

  test('gives an entity whole: names, kinds of names, attributes with all that is claimed', async () => {
    const agency = await find(store(), 'Alpha Customs');
    expect(agency).toEqual({
      id: agency.id,
      type: 'Agency',
      name: 'Alpha Customs',
      aliases: [{ text: 'AC', kind: 'acronym', language: null }],
      ambiguous: false,
      attributes: {},
    });
    const agreement = await find(store(), 'Alpha-Beta Memorandum');
    expect(agreement.attributes.signed).toEqual([
      { value: '2020-05-01', mode: 'done', valid: null, title: null, onBehalfOf: null, support: 1 },
    ]);
  });

  test('finds an entity by the id of any key it bears', async () => {
    const agency = await find(store(), 'Alpha Customs');
    const byKeys = ['Agency alpha customs|AA', 'Agency ac|AA'].map((key) => entityId('Agency', key));
    expect(byKeys).toContain(agency.id);
    expect((await store().entities(byKeys)).map((entity) => entity?.id)).toEqual([agency.id, agency.id]);
    const weak = byKeys.find((id) => id !== agency.id) ?? '';
    expect(await store().relationCounts([weak])).toEqual(await store().relationCounts([agency.id]));
    expect((await only(store().namedIn([weak], { offset: 0, limit: 9 }))).total).toBe(3);
  });

  test('tells why what several documents name is one: the key they share, and where each was read', async () => {
    const agency = await find(store(), 'Alpha Customs');
    const readIn = ['https://alpha.example/1', 'https://gamma.example/2', 'row:1'].map((address) => ({
      address,
      name: 'Alpha Customs',
    }));
    const why = await only(store().whyOne([agency.id]));
    expect(why.map(({ key }) => key)).toEqual(['Agency alpha customs|AA']);
    for (const shared of why) expect(shared.readIn).toEqual(readIn);
    expect(await only(store().whyOne([entityId('Agency', 'Agency ac|AA')]))).toEqual(why);
    expect(await only(store().whyOne([(await find(store(), 'Portsville')).id]))).toEqual([]);
    expect(await only(store().whyOne(['agency_0000000000000000']))).toEqual([]);
  });

  test('gives relations in the order asked for, nothing where an id is unknown', async () => {
    const agreement = await find(store(), 'Alpha-Beta Memorandum');
    const { items } = await only(store().expand([agreement.id], { offset: 0, limit: 9 }));
    const [first, second] = items.map((item) => item.relation);
    expect(await store().relations([second?.id ?? '', 'relation_0', first?.id ?? ''])).toEqual([
      second,
      undefined,
      first,
    ]);
  });

  test('asked for nothing, gives nothing', async () => {
    expect(await store().entities([])).toEqual([]);
    expect(await store().relations([])).toEqual([]);
    expect(await store().relationCounts([])).toEqual([]);
    expect(await store().relationsAmong([])).toEqual([]);
    expect(await store().documents([])).toEqual([]);
  });

  test('an id made of anything is only an unknown id', async () => {
    const odd = ["' OR 1=1 --", '', '\0', '☃'.repeat(5000), '{"a":1}', '\ud800'];
    expect(await store().entities(odd)).toEqual(odd.map(() => undefined));
    expect(await store().relations(odd)).toEqual(odd.map(() => undefined));
    expect(await store().documents(odd)).toEqual(odd.map(() => undefined));
    for (const id of odd)
      expect(await only(store().expand([id], { offset: 0, limit: 5 }))).toEqual({ items: [], total: 0 });
  });
}
