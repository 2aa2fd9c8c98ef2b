import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readMapping } from '../../../server/ingest/read/mapping.ts';
import { packageRoot } from '../../../server/package-root.ts';
import { documents, readFile, rejects } from './read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-map-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sample = (name: string) => readMapping(join(packageRoot, 'samples/mappings', name));

const TREATIES = [
  {
    title: 'Agreement for a Comprehensive Economic Partnership',
    country_name: 'Japan',
    signed_event_date: '23/10/2020',
    signed_event_location: 'Tokyo',
    references: 'Japan No. 1 (2020)',
    subject: null,
  },
  { title: 'Agreement on Trade Continuity', country_name: 'Peru;Ecuador ; Colombia', signed_event_date: '15 May 2019' },
  { title: 'Undated Convention', country_name: 'France', signed_event_date: '31/02/1999' },
];

describe('JSON with a mapping', () => {
  test('gives UK treaty records as agreements; a record with a wrong date is rejected as it can be mended', async () => {
    const mapping = await sample('uk-treaties.map.json');
    const answer = { 'csw:GetRecordsResponse': { 'csw:SearchResults': { iStoreRecord: TREATIES } } };
    const items = await readFile('/in/uk.json', JSON.stringify(answer), {}, { mapping });
    expect(documents(items).map(({ row }) => row)).toEqual([
      expect.objectContaining({
        agreement: 'Agreement for a Comprehensive Economic Partnership',
        party1: 'United Kingdom',
        party2: 'Japan',
        signed_date: '2020-10-23',
        place: 'Tokyo',
      }),
      expect.objectContaining({ party2: 'Peru; Ecuador; Colombia', signed_date: '2019-05-15', place: '' }),
    ]);
    expect(rejects(items)).toEqual([
      {
        file: '/in/uk.json#3',
        line: null,
        reason: 'signed_date "31/02/1999" is no date written YYYY-MM-DD or DD/MM/YYYY or DD MONTH YYYY',
        record: expect.objectContaining({ agreement: 'Undated Convention', signed_date: '31/02/1999' }),
      },
    ]);
  });

  test('may be a record a line; what was rejected and mended is read with or without the mapping', async () => {
    const mapping = await sample('uk-treaties.map.json');
    const items = await readFile(
      'uk.jsonl',
      TREATIES.map((record) => JSON.stringify(record)).join('\n'),
      {},
      { mapping },
    );
    expect(items.map((item) => 'raw' in item)).toEqual([true, true, false]);
    const mended = JSON.stringify(rejects(items)[0]).replaceAll('31/02/1999', '1999-02-28');
    for (const settings of [{ mapping }, {}]) {
      expect(documents(await readFile('rejects.jsonl', mended, {}, settings))[0]).toMatchObject({
        origin: 'uk.jsonl:3',
        row: { agreement: 'Undated Convention', signed_date: '1999-02-28' },
      });
    }
  });

  test('gives documents out of nested values', async () => {
    const mapping = await sample('releases.map.json');
    const record = {
      node: 7,
      headline: 'Peru signs',
      body: 'In Lima.',
      office: { name: 'SUNAT' },
      released: '27/11/2023',
    };
    expect(documents(await readFile('r.json', JSON.stringify([record]), {}, { mapping }))).toEqual([
      expect.objectContaining({
        kind: 'release',
        label: '7',
        url: 'https://example.org/news/7',
        text: 'Peru signs\n\nIn Lima.',
        publisher: 'SUNAT',
        published: '2023-11-27',
        language: 'en',
      }),
    ]);
  });

  test('that has no records where the mapping says is refused', async () => {
    const mapping = await sample('uk-treaties.map.json');
    expect(rejects(await readFile('uk.json', '{"constructor":{}}', {}, { mapping }))[0]?.reason).toMatch(
      /^no records at csw:/,
    );
  });
});

describe('a table with a mapping', () => {
  const HEADER = 'Signed on;Instrument;Kind;First side;Second side;Where;Link';

  test('gives rows under the names of Entente; a broken row costs itself', async () => {
    const mapping = await sample('agreements.map.json');
    const table = `${HEADER}\n04.05.2011;MOU;memorandum;"SUNAT / MEF";Aduanas;Lima;\n5.2011;MRA;;Peru;Chile;;\nsoon;MRA;;Peru;Cuba;;\nMRA;Peru\n`;
    const items = await readFile('/in/t.csv', table, {}, { mapping });
    expect(documents(items).map(({ row, origin }) => [origin, row?.party1, row?.signed_date])).toEqual([
      ['/in/t.csv:2', 'SUNAT; MEF', '2011-05-04'],
      ['/in/t.csv:3', 'Peru', '2011-05'],
    ]);
    expect(rejects(items)).toEqual([
      expect.objectContaining({ line: 4, reason: expect.stringContaining('signed_date "soon" is no date') }),
      expect.objectContaining({ line: 5, reason: 'the row has only 2 cells, the header 7' }),
    ]);
  });

  test('that lacks a column of the mapping is refused', async () => {
    const mapping = await sample('agreements.map.json');
    const [reject] = rejects(await readFile('t.csv', 'Instrument;Kind\nMOU;x\n', {}, { mapping }));
    expect(reject?.reason).toMatch(/^no table as the mapping has it: no columns instrument and first_side and kind/);
  });
});

describe('a mapping', () => {
  const written = (text: string): string => {
    const path = join(folder, 'a.map.json');
    writeFileSync(path, text);
    return path;
  };

  test.each([
    ['broken JSON', '{', /JSON/],
    ['without parties', '{"gives":"agreements","fields":{"agreement":"a"}}', /fields\.party1/],
    ['of something else', '{"gives":"people","fields":{}}', /gives/],
    [
      'with a date pattern without a year',
      '{"gives":"documents","fields":{"text":"t","published":{"from":"d","date":"DD/MM"}}}',
      /no mapping/,
    ],
    ['with a field that no document has', '{"gives":"documents","fields":{"text":"t","colour":"c"}}', /colour/],
  ])('%s is refused with a reason', async (_what, text, reason) => {
    await expect(readMapping(written(text))).rejects.toThrow(reason);
  });
});
