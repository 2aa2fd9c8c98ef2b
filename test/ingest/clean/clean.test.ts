import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalUrl } from '../../../server/ingest/clean/canonical-url.ts';
import { clean } from '../../../server/ingest/clean/clean.ts';
import { headline } from '../../../server/ingest/clean/headline.ts';
import { publicationDate } from '../../../server/ingest/clean/publication-date.ts';
import { parseRowText, rowText } from '../../../server/ingest/clean/row-text.ts';
import type { RawDocument } from '../../../server/ingest/stages.ts';

const RELEASE: RawDocument = {
  kind: 'release',
  text: 'Two ministries sign a memorandum\n\nThe ministers met in Lima.',
  url: null,
  title: null,
  publisher: null,
  published: null,
  language: null,
  label: 'a',
  origin: 'a.txt:1',
  row: null,
  repairs: [],
};

describe('the address of a document', () => {
  test.each([
    ['HTTPS://WWW.Example.org:443/a/B?id=2&utm_source=x&lang=en#top', 'https://www.example.org/a/B?id=2&lang=en'],
    ['https://example.org/a?utm_campaign=1', 'https://example.org/a'],
    ['https://example.org/?q=a%20b&c=d+e&fbclid=9', 'https://example.org/?q=a%20b&c=d+e'],
    ['https://user:secret@example.org/a', 'https://example.org/a'],
    ['  http://example.org  ', 'http://example.org/'],
  ])('%s is %s', (given, canonical) => {
    expect(canonicalUrl(given)).toBe(canonical);
    expect(clean({ ...RELEASE, url: given }).document).toMatchObject({ address: canonical, url: canonical });
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'ftp://example.org/a', 'seed/a.txt', ''])(
    '%j is no address of a page',
    (given) => {
      expect(canonicalUrl(given)).toBeNull();
    },
  );

  test('a text without a URL has the hash of its cleaned text, whatever its line ends and edges', () => {
    const plain = clean(RELEASE).document;
    const windows = clean({ ...RELEASE, text: `\r\n${RELEASE.text.replaceAll('\n', '\r\n')} ` }).document;
    expect(plain.address).toBe(`sha256:${plain.sha256}`);
    expect(windows).toEqual(plain);
  });

  test('a row has the hash of its values, wherever it stands and however its columns are ordered', () => {
    const row = { agreement: 'Customs MOU', party1: 'Peru', party2: '', source_url: 'file.txt' };
    const turned = { source_url: 'file.txt ', party2: ' ', party1: 'Peru', agreement: 'Customs\nMOU' };
    const first = clean({ ...RELEASE, kind: 'row', row, origin: 'a.csv:2' }).document;
    const second = clean({ ...RELEASE, kind: 'row', row: turned, origin: 'b.csv:9' }).document;
    expect(first.address).toBe(`row:${first.sha256}`);
    expect(first).toMatchObject({ text: 'agreement: Customs MOU\nparty1: Peru\nsource_url: file.txt', url: null });
    expect({ ...second, origin: first.origin }).toEqual(first);
  });
});

describe('what is said of a text', () => {
  test('the first line is the title when it is a headline and none is given', () => {
    expect(clean(RELEASE).document.title).toBe('Two ministries sign a memorandum');
    expect(clean({ ...RELEASE, title: ' Given\u00a0title ' }).document.title).toBe('Given title');
  });

  test.each([
    ['The ministers met in Lima. They signed.\nMore followed.', null],
    ['One line only without a stop', null],
    ['海關總署與香港海關簽署安排\n\n正文', '海關總署與香港海關簽署安排'],
    [`${'long '.repeat(60)}\nbody`, null],
  ])('%j has the headline %j', (text, title) => {
    expect(headline(text)).toBe(title);
  });

  test.each([
    ['2023-11-27', '2023-11-27'],
    ['2023-11-27T09:00:00+08:00', '2023-11-27'],
    ['2023-11', '2023-11'],
    ['2023', '2023'],
    ['2023-02-30', null],
    ['2023-13', null],
    ['27/11/2023', null],
    ['yesterday', null],
  ])('published %j is read as %j', (given, published) => {
    expect(publicationDate(given)).toBe(published);
  });

  test.each([
    [{ published: 'yesterday' }, 'published is not a date such as 2023-11-27, 2023-11 or 2023: "yesterday"'],
    [{ url: 'javascript:alert(1)' }, 'url is not an http or https address: "javascript:alert(1)"'],
    [{ language: '!' }, 'language is not a language tag such as en or zh-Hant: "!"'],
    [{ text: ' \u200b\r\n' }, 'the text is empty'],
    [{ text: 'a'.repeat(1_000_001) }, 'the text is longer than 1000000 characters'],
  ])('refuses %.60j and says why', (wrong, reason) => {
    expect(() => clean({ ...RELEASE, ...wrong })).toThrow(reason);
  });
});

describe('a row as a text', () => {
  test('can be read back, whatever its values', () => {
    const column = fc.stringMatching(/^[a-z][a-z0-9_]{0,9}$/);
    const value = fc.string({ minLength: 1 }).map((text) => text.replace(/\s+/g, ' ').trim() || 'x');
    fc.assert(
      fc.property(fc.dictionary(column, value), (row) => {
        expect(parseRowText(rowText(row))).toEqual({ ...row });
      }),
    );
  });
});
