import { beforeEach, expect, test } from '@jest/globals';
import type { Reading } from '../../../server/model/graph.ts';
import { alpha, reading } from '../readings.ts';
import { dumped, find, FIRST, opened, type Open } from './opened.ts';
import { only } from '../only.ts';

const listed = 'entente:bodies#alpha';

const bodyRow = reading(
  { address: listed, kind: 'reference', publisher: 'entente', text: 'Alpha Customs | Alfa Douane' },
  [{ ...alpha, names: [...alpha.names, { text: 'Alfa Douane', kind: 'full', language: 'nl' }] }],
  [{ type: 'kind', from: 0, value: 'customs', quote: 'Alpha Customs' }],
);

const otherRow = reading(
  { address: 'entente:bodies#other', kind: 'reference', publisher: 'entente', text: 'Other Body' },
  [{ type: 'Agency', names: [{ text: 'Other Body', kind: 'full', language: null }], keys: [['other body|OO']] }],
);

const citing = (n: number): Reading =>
  reading({ address: `https://cites.example/${n}`, text: `Alpha Customs ${n}` }, [alpha], [], [listed]);

export function referenceContract(open: Open): void {
  const store = opened(open);
  beforeEach(async () => {
    await store().clear();
    await store().write({ readings: [citing(1)], references: [bodyRow, otherRow] });
  });

  test('a row of our own lists enters with the document that cites it, the others stay out', async () => {
    const entity = await find(store(), 'Alfa Douane');
    expect(entity.attributes.kind?.map((v) => v.value)).toEqual(['customs']);
    expect((await store().search('other body', FIRST)).total).toBe(0);
    expect((await only(store().evidence([`${entity.id}.kind`], FIRST))).items.map((e) => e.address)).toEqual([listed]);
  });

  test('it is listed and counted only when asked for', async () => {
    expect((await store().counts()).documents).toBe(1);
    expect((await store().documentList(FIRST)).items.map((d) => d.address)).toEqual(['https://cites.example/1']);
    const asked = await store().documentList({ ...FIRST, kinds: ['reference'] });
    expect(asked.items.map((d) => d.address)).toEqual([listed]);
  });

  test('it stays while any document cites it and goes with the last', async () => {
    await store().write({ readings: [citing(2)], references: [bodyRow] });
    await store().retract(['https://cites.example/1']);
    expect((await store().documents([listed]))[0]?.text).toBe(bodyRow.document.text);
    await store().retract(['https://cites.example/2']);
    expect(await dumped(store())).toBe('');
  });

  test('it goes when the document that cites it is replaced by one that does not', async () => {
    const plain = { ...citing(1), cites: [] };
    await store().write({ readings: [plain], references: [] });
    expect(await store().documents([listed])).toEqual([undefined]);
    expect((await find(store(), 'Alpha Customs')).aliases.map((alias) => alias.text)).toEqual(['AC']);
  });

  test('a corrected row takes the place of the old one', async () => {
    const renamed = reading({ ...bodyRow.document, address: listed, text: 'Alpha Customs | Alpha Zoll' }, [
      { ...alpha, names: [...alpha.names, { text: 'Alpha Zoll', kind: 'full', language: 'de' }] },
    ]);
    await store().write({ readings: [citing(2)], references: [renamed] });
    expect((await store().search('alfa douane', FIRST)).total).toBe(0);
    expect((await find(store(), 'Alpha Zoll')).name).toBe('Alpha Customs');
  });
}
