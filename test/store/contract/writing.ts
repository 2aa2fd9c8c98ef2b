import { beforeEach, expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import { acronym, all, alpha, batch, beta, memorandum, named, planning, reading, row, signing } from '../readings.ts';
import { dumped, find, FIRST, opened, type Open } from './opened.ts';
import { only } from '../only.ts';

export function writingContract(open: Open): void {
  const store = opened(open);
  beforeEach(async () => {
    await store().clear();
    await store().write(batch(...all));
  });

  test('counts what was added, replaced, unchanged and removed', async () => {
    const corrected = { ...row, document: { ...row.document, title: 'Corrected' } };
    const fresh = reading({ address: 'https://new.example', text: 'New' }, []);
    expect(await store().write(batch(fresh, corrected, signing))).toMatchObject({
      added: 1,
      replaced: 1,
      unchanged: 1,
      removed: 0,
    });
    expect(await store().retract(['https://new.example', 'https://nowhere.example'])).toMatchObject({ removed: 1 });
    expect(await store().retract(['https://new.example'])).toMatchObject({ removed: 0 });
  });

  test('writing a batch twice leaves the graph unchanged, byte for byte', async () => {
    const once = await dumped(store());
    expect(await store().write(batch(...all))).toMatchObject({
      added: 0,
      replaced: 0,
      unchanged: all.length,
      removed: 0,
    });
    expect(await dumped(store())).toBe(once);
  });

  test('a corrected version takes the place of the old one, with all that it said', async () => {
    const text = 'Gamma Customs plans nothing.';
    const corrected = reading({ address: planning.document.address, text }, planning.mentions.slice(0, 1));
    await store().write(batch({ ...corrected, mentions: corrected.mentions }));
    expect((await store().search('arrangement', FIRST)).items).toEqual([]);
    expect((await store().documents([planning.document.address]))[0]?.text).toBe(text);
    const asIfNew = await dumped(store());
    await store().clear();
    await store().write(batch(signing, corrected, row, all[3] ?? row));
    expect(await dumped(store())).toBe(asIfNew);
  });

  test('a document that is written and retracted leaves the graph as if it had never come', async () => {
    await store().retract([planning.document.address]);
    const without = await dumped(store());
    await store().clear();
    await store().write(batch(...all.filter((r) => r !== planning)));
    expect(await dumped(store())).toBe(without);
    await store().write(batch(planning));
    await store().retract([planning.document.address]);
    expect(await dumped(store())).toBe(without);
  });

  test('retracting everything leaves nothing', async () => {
    await store().retract(all.map((r) => r.document.address));
    expect(await dumped(store())).toBe('');
    expect(await store().counts()).toEqual({ documents: 0, entities: {}, relations: {} });
    expect((await store().search('alpha', FIRST)).total).toBe(0);
  });

  test('one text at two addresses supports a fact once', async () => {
    const [one, two] = [await find(store(), 'Alpha Customs'), await find(store(), 'Alpha-Beta Memorandum')];
    const [before] = await store().relationsAmong([one.id, two.id]);
    const mirror = { ...signing, document: { ...signing.document, address: 'https://mirror.example/1', url: null } };
    await store().write(batch(mirror));
    const [after] = await store().relationsAmong([one.id, two.id]);
    expect(after?.support).toBe(before?.support);
    expect((await only(store().evidence([after?.id ?? ''], FIRST))).total).toBe(4);
    await store().retract([signing.document.address]);
    expect((await store().relationsAmong([one.id, two.id]))[0]?.support).toBe(before?.support);
    await store().retract([mirror.document.address]);
    expect((await store().relationsAmong([one.id, two.id]))[0]?.support).toBe((before?.support ?? 0) - 1);
  });

  test('degrees follow the relations that come and go', async () => {
    const degree = async () => (await store().search('Alpha-Beta Memorandum', FIRST)).items[0]?.degree;
    expect(await degree()).toBe(3);
    await store().retract([signing.document.address]);
    expect(await degree()).toBe(2);
    await store().write(batch(signing, signing));
    expect(await degree()).toBe(3);
  });

  test('a relation changes its mode with its texts, and expansions by mode follow', async () => {
    const { id } = await find(store(), 'Alpha-Gamma Arrangement');
    const planned = () => only(store().expand([id], { ...FIRST, modes: ['planned'] }));
    expect((await planned()).total).toBe(2);
    const done = planning.claims.map((claim) => ({ ...claim, mode: 'done' as const }));
    const text = `${planning.document.text} Done.`;
    await store().write(
      batch({
        ...planning,
        document: { ...planning.document, address: 'https://done.example', text, sha256: 'd0' },
        claims: done,
      }),
    );
    expect((await planned()).total).toBe(0);
    await store().retract(['https://done.example']);
    expect((await planned()).total).toBe(2);
  });

  test('an instrument that texts rename moves among the relations of its parties, and one that has ended leaves them', async () => {
    const { id } = await find(store(), 'Alpha Customs');
    const deals = async (asOf?: number) => {
      const { items, total } = await only(store().expand([id], { ...FIRST, relationTypes: ['PARTY_TO'], asOf }));
      expect(total).toBe(items.length);
      return items.map(({ neighbour }) => neighbour.name);
    };
    const before = [await deals(), await deals(dayNumber('2022-06-01'))];
    expect(before[0]).toEqual(['Alpha-Beta Memorandum', 'Alpha-Gamma Arrangement']);
    expect(before[1]).toEqual(before[0]);
    const name = 'Understanding between Alpha and Beta';
    const texts = [`The ${name} ended in 2021.`, `The ${name} is no more.`].map((text, i) =>
      reading(
        { address: `https://end.example/${i}`, text },
        [named('Agreement', [name], ...memorandum.keys)],
        [{ type: 'ends', from: 0, value: '2021' }],
      ),
    );
    await store().write(batch(...texts));
    expect(await deals()).toEqual(['Alpha-Gamma Arrangement', name]);
    expect(await deals(dayNumber('2021-06-01'))).toEqual(['Alpha-Gamma Arrangement', name]);
    expect(await deals(dayNumber('2022-06-01'))).toEqual(['Alpha-Gamma Arrangement']);
    await store().retract(texts.map(({ document }) => document.address));
    expect([await deals(), await deals(dayNumber('2022-06-01'))]).toEqual(before);
  });

  test('a thing known by an acronym only joins the one body that bears it, and leaves again when there are two', async () => {
    const short = (text: string) => named('Agency', [acronym(text)], [], ['ac|AA']);
    const acronymOnly = reading({ address: 'https://short.example', text: 'AC met Beta Customs, and A.C. agreed.' }, [
      short('AC'),
      beta,
      short('A.C.'),
    ]);
    await store().write(batch(acronymOnly));
    const joined = await only(store().mentions(['https://short.example']));
    expect(joined.map((m) => m.entity.name)).toEqual(['Alpha Customs', 'Beta Customs']);
    const rival = reading({ address: 'https://rival.example', text: 'Anchor Control' }, [
      {
        type: 'Agency',
        names: [{ text: 'Anchor Control', kind: 'full', language: null }],
        keys: [['anchor control|AA'], ['ac|AA']],
      },
    ]);
    await store().write(batch(rival));
    const alone = (await only(store().mentions(['https://short.example'])))[0]?.entity;
    expect(alone).toMatchObject({ ambiguous: true, aliases: [{ text: 'AC' }] });
    const { items, total } = await only(store().namedIn([alone?.id ?? ''], FIRST));
    expect([items.map((item) => item.document.address), total]).toEqual([['https://short.example'], 1]);
    expect(items[0]?.passages.map(({ quote }) => quote)).toEqual(['AC', 'A.C.']);
    await store().retract(['https://rival.example']);
    expect((await only(store().mentions(['https://short.example']))).map((m) => m.entity.name)).toEqual([
      'Alpha Customs',
      'Beta Customs',
    ]);
    expect(await store().entities([alone?.id ?? ''])).toEqual([undefined]);
  });

  test('what texts say apart becomes one when a text names both, and apart again when it goes', async () => {
    const before = await dumped(store());
    const merging = reading({ address: 'https://merge.example', text: 'Alpha Customs, once Gamma Customs' }, [
      { ...alpha, keys: [['alpha customs|AA', 'gamma customs|CC']] },
    ]);
    const old = await find(store(), 'Gamma Customs');
    await store().write(batch(merging));
    const [now] = await store().entities([old.id]);
    expect(now?.aliases.map((alias) => alias.text)).toContain('Gamma Customs');
    const { items } = await only(store().expand([old.id], FIRST));
    expect(items.map((item) => item.neighbour.name)).toEqual(['Alpha-Beta Memorandum', 'Alpha-Gamma Arrangement']);
    expect(items[1]?.relation.mode).toBe('planned');
    expect((await only(store().evidence([items[1]?.relation.id ?? ''], FIRST))).total).toBe(2);
    await store().retract(['https://merge.example']);
    expect(await dumped(store())).toBe(before);
  });

  test('writes that are asked for at once all arrive', async () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      reading(
        { address: `https://many.example/${i}`, text: `Alpha Customs, text ${i}, the Alpha-Beta Memorandum` },
        [alpha, memorandum],
        [{ type: 'PARTY_TO', from: 0, to: 1 }],
      ),
    );
    const summaries = await Promise.all(many.map((one) => store().write(batch(one))));
    expect(summaries.map((s) => s.added)).toEqual(many.map(() => 1));
    const [one, two] = [await find(store(), 'Alpha Customs'), await find(store(), 'Alpha-Beta Memorandum')];
    expect((await store().relationsAmong([one.id, two.id]))[0]?.support).toBe(15);
  });

  test('a batch that fails leaves nothing behind, and the store goes on working', async () => {
    const before = await dumped(store());
    const bad = reading(
      { address: 'https://bad.example', text: 'Beta Customs' },
      [beta],
      [{ type: 'PARTY_TO', from: 0, to: 7 }],
    );
    await expect(
      store().write(batch(reading({ address: 'https://good.example', text: 'G' }, []), bad)),
    ).rejects.toThrow('mention 7');
    expect(await dumped(store())).toBe(before);
    expect((await store().write(batch(signing))).unchanged).toBe(1);
  });
}
