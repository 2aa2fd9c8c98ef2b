import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { resolve } from '../../../server/ingest/resolve/resolve.ts';
import { sharedText, whereShared } from '../../shared-folder.ts';
import { components, resolveRow } from './read-rows.ts';
import type { Row } from './read-rows.ts';
import { say } from './say.ts';

const GACC = "General Administration of Customs of the People's Republic of China";
const ARRANGEMENT: Row = {
  agreement: 'Co-operative Arrangement on Smart Customs Development',
  type: 'arrangement',
  party1: GACC,
  party2: 'Hong Kong Customs and Excise Department',
  signed_date: '2023-11-27',
  place: 'Hong Kong',
};

/** Whether rows that differ from one in these cells name one instrument. */
function areOne(base: Row, ...others: Row[]): boolean {
  const readings = [base, ...others.map((other) => ({ ...base, ...other }))].map((row) => resolveRow(row).reading);
  const component = components(readings);
  return new Set(readings.map((_, i) => component(i, 0))).size === 1;
}

/** The arrangement as a release tells it on its day, with the year or without. */
function released(date: string, subject = 'Smart Customs Development') {
  return resolve(
    say(
      [
        { type: 'Agreement', names: `Co-operative Arrangement on ${subject}` },
        { type: 'Agency', names: `${GACC}|GACC` },
        { type: 'Agency', names: 'Hong Kong Customs' },
      ],
      [
        { type: 'type', from: 0, value: 'arrangement' },
        { type: 'signed', from: 0, value: date },
        { type: 'PARTY_TO', from: 1, to: 0 },
        { type: 'PARTY_TO', from: 2, to: 0 },
      ],
    ),
  ).reading;
}

describe('agreements', () => {
  it('told in a release and in a table are one, with the year or without', () => {
    const row = resolveRow(ARRANGEMENT).reading;
    for (const date of ['2023-11-27', 'XXXX-11-27']) {
      const component = components([released(date), row]);
      expect(component(0, 0)).toBe(component(1, 0));
    }
  });

  it('without a year lend no key of a year', () => {
    const { keys } = released('XXXX-11-27').mentions[0]!;
    expect(keys.map((level) => level.length)).toEqual([0, 0, 0, 0, 1]);
  });

  it('on another subject between the same bodies stay apart', () => {
    const component = components([released('XXXX-11-27', 'Customs Risk Management'), resolveRow(ARRANGEMENT).reading]);
    expect(component(0, 0)).not.toBe(component(1, 0));
  });

  it('are one under two wordings, spellings and orders of the parties', () => {
    const wording = { agreement: 'Cooperative Arrangement on the Development of Smart Customs' };
    expect(areOne(ARRANGEMENT, wording)).toBe(true);
    expect(areOne(ARRANGEMENT, { party1: 'Hong Kong Customs', party2: 'China Customs' })).toBe(true);
    expect(areOne(ARRANGEMENT, { signed_date: '2023-11' })).toBe(true);
    const plan = { ...ARRANGEMENT, agreement: 'AEO MRA Action Plan', type: 'action plan' };
    expect(areOne(plan, { agreement: 'Action Plan on AEO mutual recognition' })).toBe(true);
    const assistance = { party1: 'Japan', party2: 'European Union', signed_date: '2008-01-30' };
    expect(
      areOne(
        {
          ...assistance,
          agreement: 'Agreement on Co-operation and Mutual Administrative Assistance in Customs Matters',
        },
        { ...assistance, agreement: 'Customs mutual assistance agreement' },
      ),
    ).toBe(true);
  });

  it('of another year, family or country are others', () => {
    expect(areOne(ARRANGEMENT, { signed_date: '2022-11-27' })).toBe(false);
    expect(areOne(ARRANGEMENT, { type: 'action plan' })).toBe(false);
    expect(areOne(ARRANGEMENT, { party2: 'Macao Customs Service' })).toBe(false);
  });

  it('signed on one day between the same two countries stay as many as their subjects', () => {
    const base = { type: 'MOU', party1: 'U.S. Customs and Border Protection', signed_date: '2018-03-26' };
    const sat = 'Tax Administration Service (SAT), Mexico';
    const rows = [
      { ...base, agreement: 'Memorandum of Cooperation on Customs and Trade Enforcement', type: 'MOC', party2: sat },
      { ...base, agreement: 'Memorandum of Understanding on Cargo Pre-Inspection', party2: sat },
      { ...base, agreement: 'Memorandum of Understanding on agriculture safeguarding', party2: 'SENASICA, Mexico' },
    ].map((row) => resolveRow(row).reading);
    const component = components(rows);
    expect(new Set(rows.map((_, i) => component(i, 0))).size).toBe(3);
  });

  it('without a subject are told by their parties and day', () => {
    const memorandum = { agreement: 'Memorandum of Understanding', type: 'MOU', party1: 'New Zealand Police' };
    const base = { ...memorandum, party2: 'Hong Kong Police Force', signed_date: '2013-02-19' };
    expect(areOne(base, { agreement: 'MoU', place: 'Wellington' })).toBe(true);
    expect(areOne(base, { party2: 'Hong Kong Monetary Authority', signed_date: '2013-02-20' })).toBe(false);
  });

  it('among many countries are told by an unusual title, not by a usual one', () => {
    const many = 'Singapore; Australia; Canada; Morocco';
    const act = {
      agreement: 'Anti-Counterfeiting Trade Agreement',
      party1: 'Japan',
      party2: many,
      signed_date: '2011-10-01',
    };
    expect(areOne(act, { party1: 'European Union', party2: 'Mexico; Switzerland', signed_date: '' })).toBe(true);
    const usual = { ...act, agreement: 'AEO mutual recognition arrangement' };
    expect(areOne(usual, { party1: 'European Union', party2: 'Mexico; Switzerland' })).toBe(false);
  });

  it('with the European Union are one, whether a text takes it for a place or a body', () => {
    const told = (type: 'Agency' | 'Location') =>
      resolve(
        say(
          [
            { type: 'Agreement', names: 'Agreement on container security' },
            { type, names: 'European Union' },
            { type: 'Location', names: 'United States' },
          ],
          [
            { type: 'signed', from: 0, value: '2004-04-22' },
            { type: 'PARTY_TO', from: 1, to: 0 },
            { type: 'PARTY_TO', from: 2, to: 0 },
          ],
        ),
      ).reading.mentions.map(({ keys }) => keys);
    expect(told('Location')).toEqual(told('Agency'));
  });

  it('that everybody knows by title need no parties', () => {
    const convention = say([{ type: 'Agreement', names: 'Singapore Convention on Mediation' }]);
    expect(resolve(convention).reading.mentions[0]!.keys[0]).toEqual(['title singapore convention on mediation']);
  });

  it('whose parties are unknown stay in their document', () => {
    const { keys } = resolve(say([{ type: 'Agreement', names: 'Memorandum of Understanding' }])).reading.mentions[0]!;
    expect(keys[0]![0]).toMatch(/^@release:/);
  });
});

whereShared('facts/agreements.csv')('the table of real agreements', () => {
  const rows = parse(sharedText('facts/agreements.csv'), { columns: true }) as Row[];
  const readings = rows.map((row) => resolveRow(row).reading);
  const component = components(readings);

  /** Component of the body or place that is called so in some row. */
  const called = (name: string) => {
    const found = readings.flatMap(({ mentions }, r) =>
      mentions.flatMap(({ names }, m) => (names.some(({ text }) => text === name) ? [component(r, m)] : [])),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found).size).toBe(1);
    return found[0];
  };

  it('has 161 different instruments', () => {
    expect(new Set(readings.map((_, i) => component(i, 0))).size).toBe(161);
  });

  it.each([
    ['Japan Customs', 'Japan Customs and Tariff Bureau'],
    ['Receita Federal', 'Brazilian Customs'],
    ['Central Board of Excise and Customs', 'Central Board of Indirect Taxes and Customs'],
    ['Uruguay (customs)', 'Uruguayan Customs'],
    ['Federal Customs Service of Russia', 'Customs of the Russian Federation'],
    ['Israel Customs', 'Israel (customs administration)'],
    ['China (customs)', GACC],
    ['Mexico (customs)', 'Mexico Customs'],
  ])('knows %s and %s as one', (one, other) => {
    expect(called(one)).toBe(called(other));
  });

  it.each([
    ['SAT', 'Superintendency of Tax Administration, Guatemala'],
    ['Shenzhen Customs District', GACC],
    ['GAC Guangdong Sub-Administration', GACC],
    ['Mexico (finance ministry)', 'Mexico'],
    ['Mexico (finance ministry)', 'Mexico (customs)'],
    ['Israel Customs', 'Israel Tax Authority'],
    ['Guangdong', 'China'],
    ['European Community', 'European Union'],
    ['Australian Customs and Border Protection Service', 'Australian Border Force'],
    ['Department of Immigration and Border Protection', 'Australian Border Force'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(called(one)).not.toBe(called(other));
  });

  it('lets every quote stand in its row', () => {
    for (const { document, mentions, claims } of readings)
      for (const { quote, start, end } of [...claims, ...mentions.flatMap(({ evidence }) => evidence)])
        expect(document.text.slice(start, end)).toBe(quote);
  });
});
