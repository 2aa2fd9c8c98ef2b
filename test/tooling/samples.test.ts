import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { packageRoot } from '../../server/package-root.ts';

interface Release {
  id: string;
  url: string | null;
  title: string;
  publisher: string;
  published: string;
  language: string;
  text: string;
}

const samples = join(packageRoot, 'samples');
const table = parse(readFileSync(join(samples, 'agreements.csv')), { columns: true }) as Record<string, string>[];
const releases = readdirSync(join(samples, 'releases'))
  .flatMap((file) =>
    readFileSync(join(samples, 'releases', file), 'utf8')
      .trimEnd()
      .split('\n'),
  )
  .map((line) => JSON.parse(line) as Release);

test('the sample table has 161 agreements, each named, with a party, and all but one with their source', () => {
  expect(table).toHaveLength(161);
  expect(table.filter((row) => !row['agreement'] || !row['party1'])).toEqual([]);
  expect(table.filter((row) => !/^https?:\/\//.test(row['source_url'] ?? ''))).toHaveLength(1);
});

test('every sample release is dated, titled and marked as written by us', () => {
  expect(releases.length).toBeGreaterThanOrEqual(12);
  for (const release of releases) {
    expect(release).toMatchObject({ url: null, publisher: 'Entente samples', language: 'en' });
    expect(release.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(release.text.startsWith(release.title)).toBe(true);
  }
  expect(new Set(releases.map(({ id }) => id)).size).toBe(releases.length);
});

test('the sample releases speak of Hong Kong’s and China’s customs under all their names', () => {
  const text = releases.map((release) => release.text).join('\n');
  const names = [
    'Hong Kong Customs',
    'Customs and Excise Department',
    'C&ED',
    '香港海關',
    'China Customs',
    'GACC',
    '海关总署',
  ];
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
});
