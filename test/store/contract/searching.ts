import { expect, test } from '@jest/globals';
import type { Reading } from '../../../server/model/graph.ts';
import type { EntityType } from '../../../server/model/types.ts';
import { acronym, all, batch, named, reading } from '../readings.ts';
import { find, FIRST, opened, type Open } from './opened.ts';

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

const zetaland = named('Location', ['Zetaland'], ['zetaland']);
const zeta = named('Agency', ['Zeta Commission of Customs', acronym('ZCC')], ['zeta commission|ZZ']);

/** A country with a body, a port, an official and an instrument of the body; one body only denies to be of it. */
const country = reading(
  {
    address: 'https://zetaland.example',
    text: 'Zetaland: Zeta Commission of Customs, Zeta Port, Zed Zimmer, Zeta Pact, Eta Customs',
  },
  [
    zetaland,
    zeta,
    named('Location', ['Zeta Port'], ['zeta port|ZZ']),
    named('Official', ['Zed Zimmer'], ['zed zimmer|ZZ']),
    named('Agreement', ['Zeta Pact'], ['ZZ pact']),
    named('Agency', ['Eta Customs'], ['eta customs|EE']),
  ],
  [
    { type: 'IN_COUNTRY', from: 1, to: 0 },
    { type: 'PART_OF', from: 2, to: 0 },
    { type: 'HOLDS_POST', from: 3, to: 1, value: 'Chair' },
    { type: 'PARTY_TO', from: 1, to: 4, mode: 'planned' },
    { type: 'IN_COUNTRY', from: 5, to: 0, mode: 'denied' },
  ],
);

export function searchContract(open: Open): void {
  const store = opened(open, [...all, ...crowd(), country]);
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

  test('says why each is found, and which part of the name', async () => {
    const why = async (query: string) =>
      (await store().search(query, FIRST)).items.map(({ matched, how, highlights }) => {
        return [how, highlights.map(({ start, end }) => matched.slice(start, end)).join('|')];
      });
    expect(await why('alpha customs')).toEqual([['exact', 'Alpha|Customs']]);
    expect(await why('alpha cust')).toEqual([['beginning', 'Alpha|Cust']]);
    expect(await why('cust alp')).toEqual([['words', 'Alp|Cust']]);
    expect(await why('港海')).toEqual([['words', '港海']]);
    expect(await why('custums alpha')).toEqual([['close', 'Alpha|Customs']]);
  });

  test('finds words of close spelling only where nothing is written so, with as few letters wrong as need be', async () => {
    expect(await found('Comission Custms')).toEqual(['Zeta Commission of Customs']);
    expect(await found('memorandm')).toEqual(['Alpha-Beta Memorandum']);
    expect(await found('portsvil')).toEqual(['Portsville']);
    expect(await found('Protsville')).toEqual(['Portsville']);
    // One letter wrong finds something, so two are not tried; short words and numbers must be right.
    expect(await found('commisson')).toEqual(['Zeta Commission of Customs']);
    expect(await found('zad zimmer')).toEqual([]);
    expect(await found('Crowd Offise 07')).toEqual(['Crowd Office 07']);
    expect(await found('Crowd Office 77')).toEqual([]);
  });

  test('close spelling keeps to the types asked for, and its pages follow each other', async () => {
    expect(await found('memorandm', ['Agency'])).toEqual([]);
    const whole = await store().search('crowt', FIRST);
    expect(whole.total).toBe(30);
    const page = await store().search('crowt', { offset: 13, limit: 4 });
    expect(page).toEqual({ items: whole.items.slice(13, 17), total: 30 });
    expect((await store().search('crowt', { offset: 0, limit: 0 })).total).toBe(30);
  });

  test('keeps to what a country has to do with', async () => {
    const { id } = await find(store(), 'Zetaland');
    const within = async (query: string, options: { country: string; types?: EntityType[] }) =>
      (await store().search(query, { ...FIRST, ...options })).items.map((hit) => hit.matched);
    expect((await within('z', { country: id })).sort()).toEqual([
      'Zed Zimmer',
      'Zeta Commission of Customs',
      'Zeta Pact',
      'Zeta Port',
      'Zetaland',
    ]);
    expect(await within('customs', { country: id })).toEqual(['Zeta Commission of Customs']);
    expect(await within('custums', { country: id })).toEqual(['Zeta Commission of Customs']);
    expect(await within('alpha', { country: id })).toEqual([]);
    expect(await within('z', { country: id, types: ['Official'] })).toEqual(['Zed Zimmer']);
    expect(await within('z', { country: 'location_0' })).toEqual([]);
  });

  test('what is forgotten is found no more, nor its spelling', async () => {
    const address = 'https://theta.example';
    const theta = reading({ address, text: 'Thetaland' }, [named('Location', ['Thetaland'], ['thetaland'])]);
    await store().write(batch(theta));
    expect(await found('Thetalnd')).toEqual(['Thetaland']);
    await store().retract([address]);
    expect(await found('Thetalnd')).toEqual([]);
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
