import { beforeEach, expect, test } from '@jest/globals';
import type { Judgement } from '../../../server/model/graph.ts';
import { all, batch, planning, signing } from '../readings.ts';
import { dumped, find, FIRST, opened, type Open } from './opened.ts';
import { only } from '../only.ts';

const same: Judgement = { kind: 'same', a: 'Agency alpha customs|AA', b: 'Agency gamma customs|CC' };
const apart: Judgement = { kind: 'apart', a: 'Agency alpha customs|AA', address: planning.document.address };

export function judgingContract(open: Open): void {
  const store = opened(open);
  beforeEach(async () => {
    for (const judgement of await store().judgements()) await store().unjudge(judgement);
    await store().clear();
    await store().write(batch(...all));
  });

  test('a judgement is kept once and given back', async () => {
    await store().judge(same);
    await store().judge(same);
    expect(await store().judgements()).toEqual([same]);
    await store().unjudge(same);
    await store().unjudge(same);
    expect(await store().judgements()).toEqual([]);
  });

  test('two bodies judged the same are one under all their names, and two again when it is taken back', async () => {
    const before = await dumped(store());
    const [one, two] = [await find(store(), 'Alpha Customs'), await find(store(), 'Gamma Customs')];
    await store().judge(same);
    const [a, b] = await store().entities([one.id, two.id]);
    expect(a?.id).toBe(b?.id);
    expect([a?.name, ...(a?.aliases ?? []).map((alias) => alias.text)].sort()).toEqual([
      'AC',
      'Alpha Customs',
      'Gamma Customs',
    ]);
    expect((await only(store().expand([a?.id ?? ''], FIRST))).total).toBe(2);
    const why = await only(store().whyOne([a?.id ?? '']));
    expect(why[0]?.says).toBe('a person judged them to be one');
    await store().unjudge(same);
    expect(await dumped(store())).toBe(before);
  });

  test('in the document judged to speak of another it is another', async () => {
    const { id } = await find(store(), 'Alpha Customs');
    await store().judge(apart);
    const things = await only(store().mentions([planning.document.address]));
    const other = things.find((thing) => thing.entity.name === 'Alpha Customs')?.entity;
    expect(other?.id).not.toBe(id);
    expect((await only(store().namedIn([id], FIRST))).total).toBe(2);
    await store().unjudge(apart);
    expect((await only(store().namedIn([id], FIRST))).total).toBe(3);
  });

  test('judgements hold for documents that come later, whatever came first', async () => {
    await store().judge(same);
    await store().judge(apart);
    const after = await dumped(store());
    await store().retract(all.map((r) => r.document.address));
    expect(await store().judgements()).toHaveLength(2);
    for (const one of [...all].reverse()) await store().write(batch(one));
    expect(await dumped(store())).toBe(after);
  });

  test('clearing forgets judgements too', async () => {
    await store().judge(same);
    await store().clear();
    expect(await store().judgements()).toEqual([]);
    await store().write(batch(signing));
    expect(await store().counts()).toMatchObject({ documents: 1 });
  });
}
