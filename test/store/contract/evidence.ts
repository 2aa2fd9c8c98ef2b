import { expect, test } from '@jest/globals';
import { entityId } from '../../../server/model/identity.ts';
import { all, fixtureText, memorandum, reading } from '../readings.ts';
import { find, FIRST, opened, type Open } from './opened.ts';
import { only } from '../only.ts';

/** Says one attribute twice, in two sentences. */
const twice = reading(
  { address: 'https://zeta.example/4', text: 'The Alpha-Beta Memorandum was signed in 2020. Signed: 2020.' },
  [memorandum],
  [
    { type: 'signed', from: 0, value: '2020', quote: 'Signed: 2020' },
    { type: 'signed', from: 0, value: '2020', quote: 'signed in 2020' },
  ],
);

export function evidenceContract(open: Open): void {
  const store = opened(open, [...all, twice]);

  test('gives the sentences behind a relation, most confident first, then by address', async () => {
    const [one, two] = [await find(store(), 'Alpha Customs'), await find(store(), 'Alpha-Beta Memorandum')];
    const [relation] = await store().relationsAmong([one.id, two.id]);
    const { items, total } = await only(store().evidence([relation?.id ?? ''], FIRST));
    expect(total).toBe(3);
    expect(items.map((e) => [e.address, e.confidence, e.mode, e.valid])).toEqual([
      ['https://alpha.example/1', 0.9, 'done', '2020-05-01'],
      ['row:1', 0.9, 'done', '2020-05-01'],
      ['https://gamma.example/2', 0.5, 'done', '2020'],
    ]);
    expect(items[0]).toMatchObject({
      quote: fixtureText,
      start: 0,
      end: fixtureText.length,
      rule: 'test',
      fact: relation?.id,
    });
    expect(new Set(items.map((e) => e.id)).size).toBe(3);
  });

  test('every quote is the slice of its document at its place', async () => {
    const { items } = await store()
      .overview(50)
      .then((drawn) => only(store().evidence([drawn.relations[0]?.id ?? ''], FIRST)));
    expect(items.length).toBeGreaterThan(0);
    for (const { address, quote, start, end } of items) {
      const [document] = await store().documents([address]);
      expect(document?.text.slice(start, end)).toBe(quote);
    }
  });

  test('gives the documents behind relations and properties, by address, each with what it says of them', async () => {
    const [one, two] = [await find(store(), 'Alpha-Beta Memorandum'), await find(store(), 'Alpha-Gamma Arrangement')];
    const relations = (await only(store().expand([two.id], FIRST))).items.map(({ relation }) => relation.id);
    const found = await store().sources({ relations, entities: [one.id] });
    expect(found.map(({ address, facts }) => [address, facts])).toEqual([
      ['https://alpha.example/1', [one.id]],
      ['https://gamma.example/2', relations.toSorted()],
      ['https://zeta.example/4', [one.id]],
    ]);
    expect(found[0]).toMatchObject({ url: 'https://alpha.example/1', published: '2020-05-02' });
    expect(await store().sources({ relations: [], entities: [] })).toEqual([]);
    expect(await store().sources({ relations: ['relation_0'], entities: ['agency_0'] })).toEqual([]);
  });

  test('gives the sentences behind an attribute, in one document by place', async () => {
    const { id } = await find(store(), 'Alpha-Beta Memorandum');
    const { items } = await only(store().evidence([`${id}.signed`], FIRST));
    expect(items.map((e) => [e.address, e.value, e.quote])).toEqual([
      ['https://alpha.example/1', '2020-05-01', 'on 1 May 2020'],
      ['https://zeta.example/4', '2020', 'signed in 2020'],
      ['https://zeta.example/4', '2020', 'Signed: 2020'],
    ]);
    expect(id).toBe(entityId('Agreement', 'Agreement AA BB memorandum 2020'));
  });

  test('pages follow each other and know the total; an unknown fact has none', async () => {
    const { id } = await find(store(), 'Alpha-Beta Memorandum');
    const whole = await only(store().evidence([`${id}.signed`], FIRST));
    const [one, two] = [
      await only(store().evidence([`${id}.signed`], { offset: 0, limit: 2 })),
      await only(store().evidence([`${id}.signed`], { offset: 2, limit: 2 })),
    ];
    expect([...one.items, ...two.items]).toEqual(whole.items);
    expect([one.total, two.total]).toEqual([3, 3]);
    expect(await only(store().evidence(['relation_0'], FIRST))).toEqual({ items: [], total: 0 });
    expect(await only(store().evidence([`${id}.nothing`], FIRST))).toEqual({ items: [], total: 0 });
  });
}
