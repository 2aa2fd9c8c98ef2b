import { describe, expect, it } from '@jest/globals';
import { resolve } from '../../../server/ingest/resolve/resolve.ts';
import { components } from './read-rows.ts';
import { say } from './say.ts';
import type { Said } from './say.ts';

const placeKeys = (names: string, more: Partial<Said> = {}, others: Said[] = []) =>
  resolve(say([{ type: 'Location', names, ...more }, ...others])).reading.mentions[0]!.keys[0];

describe('places', () => {
  it.each([
    ['Republic of Korea', 'South Korea'],
    ['Hong Kong, China', 'Hong Kong'],
    ['Macau', 'Macao SAR'],
    ['U.S.', 'United States of America'],
    ["People's Republic of China", 'China'],
    ['Sharm el-Sheik', 'Sharm el-Sheikh'],
    ['Ulan Bator', 'Ulaanbaatar'],
    ['Washington', 'Washington, D.C.'],
    ['Geneva, Switzerland', 'Geneva'],
  ])('are one under the names %s and %s', (one, other) => {
    expect(placeKeys(one)).toEqual(placeKeys(other));
  });

  it('of one name are told apart by their country', () => {
    expect(placeKeys('Perth')).toEqual(['place perth|AU']);
    expect(placeKeys('Perth', { jurisdiction: 'GB' })).toEqual(['place perth|GB']);
    expect(placeKeys('Georgia')).toEqual(['country GE']);
    expect(placeKeys('Georgia', { jurisdiction: 'US' })).not.toEqual(['country GE']);
  });

  it('of one name and size are those of a country that the text speaks of', () => {
    expect(placeKeys('Birmingham', {}, [{ type: 'Location', names: 'United Kingdom' }])).toEqual([
      'place birmingham|GB',
    ]);
    expect(placeKeys('Birmingham', {}, [{ type: 'Agency', names: 'U.S. Department of Justice' }])).toEqual([
      'place birmingham|US',
    ]);
  });

  it('that no list knows are told by name and country, else stay in their document', () => {
    expect(placeKeys('Blue Harbour Hall', { jurisdiction: 'FJ' })).toEqual(['place blue harbor hall|FJ']);
    expect(placeKeys('Blue Harbour Hall')![0]).toMatch(/^@release:/);
  });

  it('bring their country, kind and position from the gazetteer, and no other place', () => {
    const { reading, references } = resolve(say([{ type: 'Location', names: 'Brussels' }]));
    expect(reading.cites).toEqual(['entente:places#BE', 'entente:places#geonames-2800866']);
    const [, city] = references;
    expect(city!.mentions.map(({ names }) => names[0]!.text)).toEqual(['Brussels', 'Belgium']);
    const facts = city!.claims.map(({ type, value, to }) =>
      to === null ? `${type} ${value}` : `${type} ${city!.mentions[to]!.names[0]!.text}`,
    );
    expect(facts).toEqual(['kind city', 'country BE', 'latitude 50.8505', 'longitude 4.3488', 'PART_OF Belgium']);
  });

  it('of bodies are said by the names that name them', () => {
    const { mentions, claims } = resolve(say([{ type: 'Agency', names: 'Harbour Safety Centre of Kenya' }])).reading;
    const said = claims.find(({ type }) => type === 'IN_COUNTRY')!;
    expect([mentions[said.from]!.names[0]!.text, mentions[said.to!]!.names[0]!.text]).toEqual([
      'Harbour Safety Centre of Kenya',
      'Kenya',
    ]);
  });
});

const official = (names: string): Said => ({ type: 'Official', names });

describe('officials', () => {
  const keysOf = (name: string, body: string) =>
    resolve(
      say([official(name), { type: 'Agency', names: body }], [{ type: 'HOLDS_POST', from: 0, to: 1, value: 'Head' }]),
    ).reading.mentions[0]!.keys[0];

  it('are one whatever the order of their names, with a title or without', () => {
    expect(keysOf('Lv Weihong', 'China Customs')).toContain('person lv weihong|CN');
    expect(keysOf('Weihong LV', 'GACC')).toContain('person lv weihong|CN');
    expect(keysOf('Ms Lv Weihong', 'GACC')).toContain('person lv weihong|CN');
    expect(keysOf('He Lifeng', 'GACC')).toContain('person he lifeng|CN');
    expect(keysOf('Makan D. Delrahim', 'U.S. Department of Justice')).toEqual(['person delrahim makan|US']);
  });

  it('of one name in two countries are two', () => {
    expect(keysOf('Edwin Tong', 'Singapore Customs')).not.toEqual(keysOf('Edwin Tong', 'Hong Kong Customs'));
  });

  it('have the country that their title names', () => {
    const said = say(
      [official('Xi Jinping'), { type: 'Location', names: 'China' }],
      [{ type: 'HOLDS_POST', from: 0, to: 1, value: 'President' }],
    );
    expect(resolve(said).reading.mentions[0]!.keys[0]).toEqual(['person jinping xi|CN']);
  });

  it('named by surname alone, or without a country, stay in their document', () => {
    expect(keysOf('Ho', 'Hong Kong Customs')![0]).toMatch(/^@release:/);
    expect(keysOf('Louise Ho', 'Harbour Safety Centre')![0]).toMatch(/^@release:/);
  });
});

/** A meeting of these, as a release of these words tells it. */
function meeting(date: string, takers: Said[], place?: Said) {
  const things: Said[] = [{ type: 'Event', names: `meeting ${takers.length}` }, ...takers, ...(place ? [place] : [])];
  return resolve(
    say(things, [
      { type: 'type', from: 0, value: 'meeting' },
      { type: 'date', from: 0, value: date },
      ...takers.map((_, i) => ({ type: 'TOOK_PART_IN', from: i + 1, to: 0, value: 'participant' }) as const),
      ...(place ? [{ type: 'HELD_AT', from: 0, to: takers.length + 1 } as const] : []),
    ]),
  ).reading;
}

const hongKong: Said = { type: 'Agency', names: 'Hong Kong Customs' };
const china: Said = { type: 'Agency', names: 'GACC' };
const singapore: Said = { type: 'Agency', names: 'Singapore Customs' };
const brussels: Said = { type: 'Location', names: 'Brussels' };

describe('events', () => {
  const areOne = (...readings: ReturnType<typeof meeting>[]) => {
    const component = components(readings);
    return new Set(readings.map((_, i) => component(i, 0))).size === 1;
  };

  it('of one day with two of the same bodies are one', () => {
    expect(areOne(meeting('2023-11-27', [hongKong, china]), meeting('2023-11-27', [china, singapore, hongKong]))).toBe(
      true,
    );
    expect(areOne(meeting('2023-11-27', [hongKong, china]), meeting('2023-11-28', [china, hongKong]))).toBe(false);
    expect(areOne(meeting('2023-11-27', [hongKong, china]), meeting('2023-11-27', [singapore, china]))).toBe(false);
  });

  it('told without who came are the one of that day and place', () => {
    expect(areOne(meeting('2019-06-27', [hongKong, singapore], brussels), meeting('2019-06-27', [], brussels))).toBe(
      true,
    );
    expect(
      areOne(meeting('2019-06-27', [hongKong, singapore], brussels), meeting('2019-06-27', [china], brussels)),
    ).toBe(true);
  });

  it('of two pairs at one place on one day stay two', () => {
    expect(
      areOne(
        meeting('2019-06-27', [hongKong, singapore], brussels),
        meeting('2019-06-27', [china, singapore], brussels),
      ),
    ).toBe(false);
  });

  it('of one official and the own body are not one because both were there', () => {
    const alone = say(
      [
        { type: 'Event', names: 'meeting' },
        official('Louise Ho'),
        hongKong,
        { type: 'Agency', names: 'Harbour Safety Centre' },
      ],
      [
        { type: 'type', from: 0, value: 'meeting' },
        { type: 'date', from: 0, value: '2023-11-27' },
        { type: 'HOLDS_POST', from: 1, to: 2, value: 'Commissioner' },
        { type: 'TOOK_PART_IN', from: 1, to: 0, value: 'host' },
        { type: 'TOOK_PART_IN', from: 3, to: 0, value: 'visitor' },
      ],
    );
    expect(resolve(alone).reading.mentions[0]!.keys).toEqual([[expect.stringMatching(/^@release:/)]]);
  });

  it('without a year stay in their document', () => {
    expect(meeting('XXXX-11-27', [hongKong, china]).mentions[0]!.keys).toEqual([[expect.stringMatching(/^@release:/)]]);
  });
});
