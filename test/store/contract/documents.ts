import { expect, test } from '@jest/globals';
import { all, batch, fixtureText, harbour, named, planning, reading, row, signing } from '../readings.ts';
import { find, FIRST, opened, type Open } from './opened.ts';
import { only } from '../only.ts';

export function documentContract(open: Open): void {
  const store = opened(open, all);

  test('gives documents back as they were written, in the order asked for', async () => {
    const addresses = [row.document.address, 'https://nowhere.example', signing.document.address];
    expect(await store().documents(addresses)).toEqual([row.document, undefined, signing.document]);
  });

  test('lists them newest first, those without a date last, then by address, without their text', async () => {
    const { items, total } = await store().documentList(FIRST);
    expect(total).toBe(4);
    expect(items.map((d) => d.address)).toEqual([planning, signing, harbour, row].map((r) => r.document.address));
    const { text: _text, ...rest } = signing.document;
    expect(items[1]).toEqual({ ...rest, mentions: 4, claims: 5 });
  });

  test('lists a release of which only the day of the year is known among those without a date', async () => {
    const address = 'https://day.example';
    const day = reading({ address, text: 'Alpha', published: 'XXXX-11-27' }, [
      named('Agency', ['Alpha'], ['alpha|XX']),
    ]);
    await store().write(
      batch(day, reading({ ...day.document, address: 'https://dayless.example', published: null }, [day.mentions[0]!])),
    );
    const listed = [planning, signing].map((r) => r.document.address);
    const { items } = await store().documentList(FIRST);
    expect(items.map((d) => d.address)).toEqual([
      ...listed,
      address,
      'https://dayless.example',
      harbour.document.address,
      'row:1',
    ]);
    expect(items[2]?.published).toBe('XXXX-11-27');
    const { id } = await find(store(), 'Alpha');
    const where = await only(store().namedIn([id], FIRST));
    expect(where.items.map((item) => item.document.address)).toEqual([address, 'https://dayless.example']);
    await store().retract([address, 'https://dayless.example']);
  });

  test('lists only the kinds asked for, page by page', async () => {
    const rows = await store().documentList({ ...FIRST, kinds: ['row'] });
    expect(rows.items.map((d) => d.address)).toEqual(['row:1']);
    expect(await store().documentList({ ...FIRST, kinds: ['reference'] })).toEqual({ items: [], total: 0 });
    const second = await store().documentList({ offset: 2, limit: 2 });
    expect(second.items.map((d) => d.address)).toEqual([harbour.document.address, row.document.address]);
    expect(second.total).toBe(4);
  });

  test('says where an entity is named: one row a document, newest first', async () => {
    const { id } = await find(store(), 'Alpha Customs');
    const { items, total } = await only(store().namedIn([id], FIRST));
    expect(total).toBe(3);
    expect(items.map((item) => item.document.address)).toEqual([planning, signing, row].map((r) => r.document.address));
    expect(items[1]?.passages.map((p) => p.quote)).toEqual(['Alpha Customs']);
    expect((await only(store().namedIn([id], { offset: 2, limit: 2 }))).items).toEqual(items.slice(2));
    expect(await only(store().namedIn(['agency_0'], FIRST))).toEqual({ items: [], total: 0 });
  });

  test('gives all that a document says, in the order of its text, with the entities it speaks of', async () => {
    const [one, two, place] = await Promise.all(
      ['Alpha Customs', 'Alpha-Beta Memorandum', 'Portsville'].map((name) => find(store(), name)),
    );
    const said = await only(store().passages([signing.document.address]));
    expect(said.map((p) => [p.type, p.quote])).toEqual([
      ['PARTY_TO', fixtureText],
      ['PARTY_TO', fixtureText],
      ['type', 'Memorandum'],
      ['SIGNED_AT', 'in Portsville'],
      ['signed', 'on 1 May 2020'],
    ]);
    expect(said[0]).toMatchObject({ from: one?.id, to: two?.id, address: signing.document.address });
    expect(said.find((p) => p.type === 'SIGNED_AT')).toMatchObject({ from: two?.id, to: place?.id });
    expect(said.find((p) => p.type === 'signed')).toMatchObject({ from: two?.id, to: null, fact: `${two?.id}.signed` });
    const { items } = await only(store().evidence([said[0]?.fact ?? ''], FIRST));
    expect(items.map((e) => e.id)).toContain(said[0]?.id);
    expect(await only(store().passages(['https://nowhere.example']))).toEqual([]);
  });

  test('gives the things that a document names, in the order of its text', async () => {
    const things = await only(store().mentions([planning.document.address]));
    expect(things.map((m) => [m.entity.name, m.passages.map((p) => p.quote)])).toEqual(
      ['Gamma Customs', 'Alpha Customs', 'Alpha-Gamma Arrangement', 'Alpha-Beta Memorandum'].map((name) => [
        name,
        [name],
      ]),
    );
    expect(await only(store().mentions(['https://nowhere.example']))).toEqual([]);
  });

  test('two mentions of one thing in a document are one thing with two passages', async () => {
    const text = 'Zeta Office opened. Zeta Bureau is its other name.';
    const keys = [['zeta|ZZ']];
    const type = 'Agency' as const;
    const names = ['Zeta Bureau', 'Zeta Office'].map((name) => [{ text: name, kind: 'full' as const, language: null }]);
    const zeta = reading(
      { address: 'https://zeta.example', text },
      names.map((n) => ({ type, names: n, keys })),
    );
    await store().write(batch(zeta));
    const things = await only(store().mentions(['https://zeta.example']));
    expect(things.map((m) => m.passages.map((p) => p.quote))).toEqual([['Zeta Office', 'Zeta Bureau']]);
    const where = await only(store().namedIn([things[0]?.entity.id ?? ''], FIRST));
    expect(where.items.map((item) => item.passages.map((p) => p.quote))).toEqual([['Zeta Office', 'Zeta Bureau']]);
    await store().retract(['https://zeta.example']);
  });

  test('tells which documents another version of the rules read', async () => {
    const [releases, others] = [true, false].map((is) =>
      all
        .filter(({ document }) => (document.kind === 'release') === is)
        .map(({ document }) => document.address)
        .sort(),
    );
    expect(await store().outdated({ releases: 'test-1', others: 'test-1' })).toEqual([]);
    expect(await store().outdated({ releases: 'test-1+model', others: 'test-1' })).toEqual(releases);
    expect(await store().outdated({ releases: 'test-1', others: 'test-2' })).toEqual(others);
  });

  test('tells which rows a table brought', async () => {
    expect(await store().rowsFrom('agreements.csv')).toEqual(['row:1']);
    expect(await store().rowsFrom('agreements')).toEqual([]);
    expect(await store().rowsFrom('agreements.csv:2')).toEqual([]);
  });

  test('keeps any text as it is: quotes, emoji, control characters, many lines', async () => {
    const text = 'Ann\'s "MOU"\n\t\\ 😀 \u0001 𠀀 ' + 'ß'.repeat(100_000);
    await store().write(batch(reading({ address: "odd'; DROP TABLE document; --", text }, [])));
    const [kept] = await store().documents(["odd'; DROP TABLE document; --"]);
    expect(kept?.text).toBe(text);
    expect((await store().retract(["odd'; DROP TABLE document; --"])).removed).toBe(1);
  });
}
