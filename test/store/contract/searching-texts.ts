import { expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import type { Page } from '../../../server/store/graph-store.ts';
import type { TextFilter } from '../../../server/store/search-filters.ts';
import { all, batch, reading } from '../readings.ts';
import { FIRST, opened, type Open } from './opened.ts';

const filler = 'Nothing of note was said in between. '.repeat(12);

function release(name: string, published: string | null, text: string) {
  return reading({ address: `https://${name}.example`, published, text }, []);
}

const releases = [
  release('new', '2024-02-01', 'The two sides praised Mutual Recognition. Recognition that is mutual saves time.'),
  release('old', '2019-11', `Customs of Türkiye spoke. ${filler}A mutual, recognition-based scheme was set up.`),
  release('twin', '2019-11', 'The customs officers of U.S. ports met; 香港海關與海關總署會面。'),
  release('undated', null, 'Customs-to-Customs work: mutual recognition'),
];

export function textContract(open: Open): void {
  const store = opened(open, [...all, ...releases]);
  const ask = (query: string, options: Partial<Page & TextFilter> = {}) =>
    store().searchTexts(query, { ...FIRST, passages: 3, ...options });
  const found = async (query: string, options?: Partial<Page & TextFilter>) => {
    const { items, total } = await ask(query, options);
    expect(total).toBe(items.length);
    return items.map(({ document }) => document.address.replace(/^https:\/\/|\.example.*$/g, ''));
  };
  const shown = async (query: string) => {
    const { items } = await ask(query);
    return items.flatMap(({ passages }) =>
      passages.map(({ quote, highlights }) => highlights.map(({ start, end }) => quote.slice(start, end)).join('|')),
    );
  };

  test('finds releases that have all the words, newest first, those without a date last, ties by address', async () => {
    expect(await found('mutual recognition')).toEqual(['new', 'old', 'undated']);
    expect(await found('RECOGNITION mutual')).toEqual(['new', 'old', 'undated']);
    expect(await found('customs')).toEqual(['gamma', 'alpha', 'old', 'twin', 'harbour', 'undated']);
    expect(await found('turkiye')).toEqual(['old']);
    expect(await found('us ports')).toEqual(['twin']);
    expect(await found('U.S. ports')).toEqual(['twin']);
  });

  test('finds words in a row in quotation marks, and beginnings before a star', async () => {
    expect(await found('"recognition that is mutual"')).toEqual(['new']);
    expect(await found('"mutual recognition"')).toEqual(['new', 'old', 'undated']);
    expect(await found('"recognition mutual"')).toEqual([]);
    expect(await found('officer')).toEqual([]);
    expect(await found('officer*')).toEqual(['twin']);
    expect(await found('customs-to-customs')).toEqual(['undated']);
  });

  test('finds Chinese wherever its characters follow each other', async () => {
    expect(await found('海關總署')).toEqual(['twin']);
    expect(await found('海關')).toEqual(['twin', 'harbour']);
    expect(await found('署')).toEqual(['twin']);
    expect(await found('面')).toEqual(['twin']);
    expect(await found('總海')).toEqual([]);
    expect(await shown('海關')).toEqual(['海關|海關', '海關']);
    expect(await shown('署')).toEqual(['署']);
  });

  test('looks at releases only, not at rows of tables', async () => {
    expect(await found('memorandum')).toEqual(['gamma', 'alpha']);
  });

  test('shows the passages with most of the words, each a slice of the text, and no markup', async () => {
    expect(await shown('mutual recognition')).toEqual([
      'Mutual|Recognition|Recognition|mutual',
      'mutual|recognition',
      'mutual|recognition',
    ]);
    const { items } = await ask('customs scheme', { passages: 1 });
    expect(items.map(({ passages }) => passages.length)).toEqual([1]);
    for (const query of ['customs mutual', '海關', 'U.S.', 'spoke scheme']) {
      for (const { document, passages } of (await ask(query)).items) {
        const [full] = await store().documents([document.address]);
        for (const { quote, start, end, highlights } of passages) {
          expect(full?.text.slice(start, end)).toBe(quote);
          expect(highlights.length).toBeGreaterThan(0);
          expect(quote.length).toBeLessThan(400);
        }
        expect(passages.map(({ start }) => start)).toEqual(
          passages.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }
    }
    expect((await ask('customs', { passages: 0 })).items[0]?.passages).toEqual([]);
  });

  test('keeps to what can have been published between two days', async () => {
    const within = (from: string | undefined, to: string | undefined) =>
      found('recognition', {
        from: from === undefined ? from : dayNumber(from),
        to: to === undefined ? to : dayNumber(to),
      });
    expect(await within('2019-11-20', undefined)).toEqual(['new', 'old']);
    expect(await within('2019-12-01', undefined)).toEqual(['new']);
    expect(await within(undefined, '2019-11-02')).toEqual(['old']);
    expect(await within('2024-02-01', '2024-02-01')).toEqual(['new']);
    expect(await within('2024-02-02', undefined)).toEqual([]);
  });

  test('pages follow each other without gap or repetition, and the total counts them all', async () => {
    const whole = await ask('customs');
    const pages = await Promise.all([0, 2, 4, 6].map((offset) => ask('customs', { offset, limit: 2 })));
    expect(pages.flatMap(({ items }) => items)).toEqual(whole.items);
    expect(pages.map(({ total }) => total)).toEqual([6, 6, 6, 6]);
    expect(await ask('customs', { limit: 0 })).toEqual({ items: [], total: 6 });
  });

  test('finds nothing where nothing matches or nothing is asked', async () => {
    const queries = [
      '',
      ' ',
      '"',
      '""',
      '*',
      '-',
      'zebra',
      'customs zebra',
      "' OR 1=1",
      'NEAR(customs)',
      'words:customs',
      '\0',
    ];
    for (const query of queries) expect(await found(query)).toEqual([]);
    for (const query of ['customs AND', 'NOT customs', 'customs^2', '(customs']) await found(query);
  });

  test('knows a text no more when it is replaced or forgotten', async () => {
    const address = 'https://changing.example';
    await store().write(batch(reading({ address, text: 'A quokka smiled.' }, [])));
    expect(await found('quokka')).toEqual(['changing']);
    await store().write(batch(reading({ address, text: 'A wombat smiled.' }, [])));
    expect([await found('quokka'), await found('wombat')]).toEqual([[], ['changing']]);
    await store().retract([address]);
    expect(await found('wombat')).toEqual([]);
  });
}
