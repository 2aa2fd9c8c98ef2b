import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { ingestPaths } from '../../server/ingest/ingest-paths.ts';
import { dayNumber } from '../../server/model/partial-date.ts';
import { packageRoot } from '../../server/package-root.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { askDossier } from '../../server/store/questions/dossier.ts';
import { askFacets } from '../../server/store/questions/facets.ts';
import { askLacking } from '../../server/store/questions/lacking.ts';
import { askMatrix, type MatrixOptions } from '../../server/store/questions/matrix.ts';
import { findPaths } from '../../server/store/questions/paths.ts';
import { askSharedNeighbours } from '../../server/store/questions/shared-neighbours.ts';
import { askSilent } from '../../server/store/questions/silent.ts';
import { askTimeline } from '../../server/store/questions/timeline.ts';
import { askTrace } from '../../server/store/questions/trace.ts';
import { askUnsigned } from '../../server/store/questions/unsigned.ts';
import { namer } from './contract/named-answers.ts';
import { find, type Open } from './contract/opened.ts';

const HK = 'Hong Kong Customs and Excise Department';
const CHINA = "General Administration of Customs of the People's Republic of China";
const CBP = 'U.S. Customs and Border Protection';
const done = { modes: ['done' as const] };

/** Who, with whom, and what they have signed: day and type as a reader of the table finds them. */
const PAIRS: [a: string, b: string, ...instruments: string[]][] = [
  [HK, 'New Zealand Customs Service', '2014-11-25 communique', '2017-12-14 action plan', '2018-06-28 MRA'],
  [HK, 'Israel Tax Authority', '2010-05-04 MOU', '2017-12-14 action plan', '2019-06-26 MRA'],
  [HK, 'Canada Border Services Agency', '2018-06-29 action plan', '2019-06-27 MRA'],
  [HK, 'Korea Customs Service', '2012-12-18 action plan', '2012-12-18 minutes'],
  [HK, 'Macao Customs Service', '2018-11-13 memorandum', '2023-11-10 CCA', '2023-11-10 MRA', '2023-11-30 MOU'],
  [HK, CHINA, '2000 CCA', '2023-02-14 arrangement', '2023-11-27 arrangement', '2023-11-30 MOU'],
  ['Hong Kong', 'Australia', '1992 CCA', '2014-11-27 CCA'],
  [CBP, 'Tax Administration Service of Mexico', '2018-03-26 MOC', '2018-03-26 MOU'],
  ['United States', 'Canada', '1995 agreement', '2008-06 MRA', '2011-10-01 agreement', '2012-03-02 MOU'],
  ['United States', 'Singapore', '2011-10-01 agreement', '2014-12-01 CMAA', '2014-12-01 MRA', '2024-04-15 MOU'],
  ['United States', 'South Korea', '1986-11-03 CMAA', '2010-06 MRA', '2011-10-01 agreement', '2015-09-08 MOU'],
  ['Japan', 'Singapore', '2011-06 MRA', '2011-10-01 agreement', '2017-06-22 MOC'],
  ['Singapore', 'France', '2020-07-22 treaty', '2025-05-30 treaty'],
  ['Singapore', 'Vietnam', '2008-03-12 MOU', '2024-10-28 treaty'],
  ['Singapore', 'Uzbekistan', '2021-04-22 MOU', '2025-08-25 programme'],
  ['Hong Kong Monetary Authority', "People's Bank of China", '2021-10 MOU', '2023-11-09 MOU'],
  ['Securities and Futures Commission', 'China Securities Regulatory Commission', '2014-10-17 MOU', '2015-05-22 MOU'],
  ['Taiwan', 'Japan', '2018-11-30 MRA'],
  ['Canada', 'Mexico', '2001 agreement'],
];

/** Questions about the 161 real agreements of the samples; the answers were written by reading the table. */
export function describeRealAgreements(name: string, open: Open): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.clear();
    await ingestPaths([join(packageRoot, 'samples/agreements.csv'), join(packageRoot, 'samples/releases')], store);
  }, 120_000);
  afterAll(async () => {
    await store.clear();
    await store.close();
  });
  const idOf = async (name: string) => (await find(store, name)).id;

  async function signed(a: string, b: string, asOf?: string): Promise<string[]> {
    const day = asOf === undefined ? undefined : dayNumber(asOf);
    const { instruments } = await askDossier(store, await idOf(a), await idOf(b), { ...done, limit: 100, asOf: day });
    return instruments
      .map(({ entity, date, holds }) =>
        [date, entity.attributes.type?.[0]?.value, holds === 'possibly' ? '?' : ''].join(' ').trim(),
      )
      .sort();
  }

  describe(`the real agreements on ${name}`, () => {
    test.each(PAIRS)('what have %s and %s signed, and when?', async (a, b, ...instruments) => {
      expect(await signed(a, b)).toEqual(instruments);
    });

    test('what had the United States and Mexico signed in all, first and last?', async () => {
      const [us, mexico] = [await idOf('United States'), await idOf('Mexico')];
      const dossier = await askDossier(store, us, mexico, { ...done, limit: 100 });
      expect(dossier.instruments).toHaveLength(8);
      expect([dossier.firstContact?.date, dossier.lastContact?.date]).toEqual(['2000', '2018-03-26']);
    });

    test('which arrangement of Hong Kong and Australia stood on 1 January 2013, which on 1 January 2019?', async () => {
      expect(await signed('Hong Kong', 'Australia', '2013-01-01')).toEqual(['1992 CCA']);
      expect(await signed('Hong Kong', 'Australia', '2019-01-01')).toEqual(['2014-11-27 CCA']);
    });

    test('had Hong Kong Customs and Canada more than an action plan on 1 January 2019?', async () => {
      expect(await signed(HK, 'Canada Border Services Agency', '2019-01-01')).toEqual(['2018-06-29 action plan']);
    });

    test('was there a fintech memorandum of Hong Kong and Beijing in mid-October 2021? Only the month is known', async () => {
      const banks = ['Hong Kong Monetary Authority', "People's Bank of China"] as const;
      expect(await signed(...banks, '2021-10-15')).toEqual(['2021-10 MOU ?']);
      expect(await signed(...banks, '2021-09-30')).toEqual([]);
    });

    test('had Singapore and France a treaty on 1 January 2020?', async () => {
      expect(await signed('Singapore', 'France', '2020-01-01')).toEqual([]);
    });

    async function lacking(has: string, lacks: string): Promise<string[]> {
      const ids = { has: await idOf(has), lacks: await idOf(lacks) };
      const { rows } = await askLacking(store, { ...ids, ...done, by: 'country', instrumentTypes: ['MRA'] });
      const say = await namer(store);
      return rows.map(({ partner }) => say(partner)).sort();
    }

    test('with whom has the United States an MRA that Hong Kong has not? And the other way round?', async () => {
      expect(await lacking('United States', 'Hong Kong')).toEqual([
        'Brazil',
        'Directorate-General for Taxation and Customs Union',
        'Dominican Republic',
        'India',
        'Jordan',
        'Mexico',
        'Peru',
        'South Korea',
        'Taiwan',
      ]);
      expect(await lacking('Hong Kong', 'United States')).toEqual(['Macao']);
    });

    test('with whom has China an MRA that Japan has not?', async () => {
      expect(await lacking('China', 'Japan')).toEqual(['Brazil', 'Macao', 'Russia']);
    });

    test('with whom has Canada an MRA that Australia has not?', async () => {
      expect(await lacking('Canada', 'Australia')).toEqual(['Hong Kong', 'Japan', 'New Zealand', 'United States']);
    });

    test('what was initialled and never signed?', async () => {
      const say = await namer(store);
      const { rows } = await askUnsigned(store, {});
      expect(rows.map(({ date, parties }) => [date, ...parties.map(say).sort()])).toEqual([
        ['2004-05-06', 'China', 'European Communities'],
      ]);
    });

    test('of whom has Hong Kong Customs heard nothing since the end of 2014?', async () => {
      const own = await idOf(HK);
      const say = await namer(store);
      const { rows } = await askSilent(store, { of: [own], day: dayNumber('2015-01-01'), by: 'body' });
      expect(rows.map(({ a, b, lastContact }) => [say(a === own ? b : a), lastContact?.date])).toEqual([
        ['Australia (customs administration)', '1992'],
        ['Customs General Administration of Mongolia', '2012-10-20'],
        ['Korea Customs Service', '2012-12-18'],
        ['Singapore Customs', '2014-06-27'],
        ['Australian Customs and Border Protection Service', '2014-11-27'],
      ]);
    });

    async function counted(options: Pick<MatrixOptions, 'by'> & Partial<MatrixOptions>): Promise<string[]> {
      const { members } = await askMatrix(store, { first: 1, ...done, ...options });
      const say = await namer(store);
      return members.map(({ id, instruments }) => `${say(id)} ${instruments.certainly}`);
    }

    // With the work plan of Brazil, which calls it "United States (customs)".
    test('which body has the most instruments, and how many has CBP?', async () => {
      expect(await counted({ by: 'body' })).toEqual([`${HK} 26`]);
      expect(await counted({ by: 'body', of: [await idOf(CBP)] })).toEqual([`${CBP} 18`]);
    });

    test('how many instruments have the bodies of Hong Kong, and how many OLAF?', async () => {
      expect(await counted({ by: 'country', of: [await idOf('Hong Kong')] })).toEqual(['Hong Kong 37']);
      expect(await counted({ by: 'body', of: [await idOf('OLAF')] })).toEqual(['European Anti-Fraud Office 4']);
    });

    test('which bodies of Hong Kong have signed with each other?', async () => {
      const { cells } = await askMatrix(store, { by: 'country', of: [await idOf('Hong Kong')], first: 1, ...done });
      expect(cells.map(({ instruments, lastContact }) => [instruments.certainly, lastContact?.date])).toEqual([
        [1, '2024-12-18'],
      ]);
    });

    test('how many MRAs, CMAAs, treaties and action plans are there?', async () => {
      const { instrumentTypes } = await askFacets(store, done);
      const counts = new Map(instrumentTypes.map(({ value, certainly }) => [value, certainly]));
      const types = ['MRA', 'CMAA', 'action plan', 'treaty', 'work plan', 'ACA'];
      expect(types.map((type) => counts.get(type))).toEqual([56, 10, 8, 6, 3, 2]);
    });

    test('how many did Hong Kong sign in 2018 and in 2023?', async () => {
      const { periods } = await askTimeline(store, { unit: 'year', of: [await idOf('Hong Kong')], ...done });
      const signed = new Map(periods.map(({ period, agreements }) => [period, agreements]));
      expect([signed.get('2018'), signed.get('2023')]).toEqual([
        { exact: 3, partial: 0 },
        { exact: 9, partial: 0 },
      ]);
    });

    test('when did South Korea sign before 1993?', async () => {
      const { periods } = await askTimeline(store, { unit: 'day', of: [await idOf('South Korea')], ...done });
      expect(periods.map(({ period }) => period).filter((period) => period < '1993')).toEqual([
        '1986-07-01',
        '1986-11-03',
        '1988-08-09',
        '1992-07-28',
        '1992-11-19',
      ]);
    });

    test('how many of 2008 are known to the day, and how many only to the month?', async () => {
      const { periods } = await askTimeline(store, { unit: 'year', ...done });
      expect(periods.find(({ period }) => period === '2008')?.agreements).toEqual({ exact: 2, partial: 3 });
    });

    test('how many of 2000 stand in a month? None: only their year is known', async () => {
      const { periods } = await askTimeline(store, { unit: 'month', ...done });
      const of2000 = periods.filter(({ period }) => period.startsWith('2000'));
      expect(of2000.map(({ period, agreements }) => [period, agreements.partial])).toEqual([['2000', 2]]);
    });

    test('how many instruments were signed on 26 March 2018?', async () => {
      const { periods } = await askTimeline(store, { unit: 'day', ...done });
      expect(periods.find(({ period }) => period === '2018-03-26')?.agreements.exact).toBe(3);
    });

    test('how are the World Trade Organization and INTERPOL connected?', async () => {
      const bounds = { longest: 6, longer: false, limit: 10, visits: 10_000 };
      const found = await findPaths(store.walk, await idOf('World Trade Organization'), await idOf('INTERPOL'), {
        ...bounds,
        relationTypes: ['PARTY_TO'],
      });
      const say = await namer(store);
      expect(found.paths.map(({ entities }) => say(entities[2] ?? ''))).toEqual(['World Customs Organization']);
    });

    test('how many instruments do the competition authorities of Japan and Singapore share?', async () => {
      const [one, other] = [
        await idOf('Japan Fair Trade Commission'),
        await idOf('Competition and Consumer Commission of Singapore'),
      ];
      const { total } = await askSharedNeighbours(store, one, other, {
        limit: 10,
        visits: 1000,
        neighbourTypes: ['Agreement'],
      });
      expect(total).toBe(1);
    });

    test('where was the arrangement with Mongolia signed, by whom, and what became of it?', async () => {
      const { instruments } = await askDossier(store, await idOf(HK), await idOf('Mongolia'), { ...done, limit: 9 });
      const { instruments: line } = await askTrace(store, instruments[0]?.entity.id ?? '', { ...done, limit: 9 });
      const say = await namer(store);
      expect(
        line.map((one) => [one.parties, one.places].map((rows) => rows.map(({ neighbour }) => say(neighbour)).sort())),
      ).toEqual([[['Customs General Administration of Mongolia', HK], ['Ulaanbaatar']]]);
      expect(line[0]?.history.map(({ stage, date }) => [stage, date])).toEqual([['signed', '2012-10-20']]);
    });
  });
}
