import { expect, test } from '@jest/globals';
import type { Reading } from '../../../server/model/graph.ts';
import type { EntityType } from '../../../server/model/types.ts';
import { all, named, reading } from '../readings.ts';
import { FIRST, opened, type Open } from './opened.ts';

/** Thirty bodies whose names begin alike, the i-th at `i % 3` places. */
function crowd(): Reading[] {
  return Array.from({ length: 30 }, (_, i) => {
    const places = Array.from({ length: i % 3 }, (_, p) => `Place ${p}`);
    const name = `Crowd Office ${String(i).padStart(2, '0')}`;
    return reading(
      { address: `https://crowd.example/${i}`, text: [name, ...places].join(' in ') },
      [
        named('Agency', [name], [`${name.toLowerCase()}|AA`]),
        ...places.map((p) => named('Location', [p], [`${p}|AA`])),
      ],
      places.map((_, p) => ({ type: 'IN_COUNTRY', from: 0, to: p + 1 })),
    );
  });
}

export function searchContract(open: Open): void {
  const store = opened(open, [...all, ...crowd()]);
  const found = async (query: string, types?: EntityType[]) => {
    const hits = await store().search(query, { ...FIRST, types });
    expect(hits.total).toBe(hits.items.length);
    return hits.items.map((hit) => hit.matched);
  };

  test('finds a name by its words in any order, in any case, cut short', async () => {
    expect(await found('alpha customs')).toEqual(['Alpha Customs']);
    expect(await found('CUST ALPH')).toEqual(['Alpha Customs']);
    expect(await found('memorandum beta')).toEqual(['Alpha-Beta Memorandum']);
  });

  test('finds a thing by any of its names and says which one matched', async () => {
    expect(await found('ac')).toEqual(['AC']);
    expect(await found('harbour')).toEqual(['Harbour Customs']);
  });

  test('finds a Chinese name by any of its characters', async () => {
    for (const query of ['香港海關', '海關', '港', '海　關']) expect(await found(query)).toEqual(['香港海關']);
    expect(await found('關海')).toEqual([]);
  });

  test('puts the whole name first, then beginnings, then the rest by degree and id', async () => {
    const hits = await store().search('alpha', FIRST);
    expect(hits.items.map((hit) => [hit.matched, hit.degree])).toEqual([
      ['Alpha-Beta Memorandum', 3],
      ...hits.items.slice(1).map((hit) => [hit.matched, 2]),
    ]);
    expect(hits.items.slice(1).map((hit) => hit.entity.id)).toEqual(
      hits.items
        .slice(1)
        .map((hit) => hit.entity.id)
        .sort(),
    );
    const whole = await store().search('Crowd Office 00', FIRST);
    expect(whole.items[0]).toMatchObject({ matched: 'Crowd Office 00', degree: 0 });
  });

  test('pages follow each other without gap or repetition, and the total counts them all', async () => {
    const whole = await store().search('crowd', FIRST);
    expect(whole.total).toBe(30);
    const pages = [];
    for (let offset = 0; offset < 35; offset += 7) {
      const page = await store().search('crowd', { offset, limit: 7 });
      expect(page.total).toBe(30);
      pages.push(...page.items);
    }
    expect(pages).toEqual(whole.items);
    expect(whole.items.map((hit) => hit.degree)).toEqual(whole.items.map((hit) => hit.degree).sort((a, b) => b - a));
  });

  test('keeps to the types asked for', async () => {
    expect(await found('alpha', ['Agency'])).toEqual(['Alpha Customs']);
    expect(await found('alpha', ['Topic'])).toEqual([]);
    expect(await found('alpha', [])).toEqual([]);
  });

  test('finds nothing where nothing matches or nothing is asked', async () => {
    for (const query of ['', '  ', '&!', 'zebra', 'alpha zebra', "' OR 1=1", '%', '\0'])
      expect(await found(query)).toEqual([]);
  });
}
