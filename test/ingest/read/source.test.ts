import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { findFiles } from '../../../server/ingest/read/find-files.ts';
import { memoryFile } from '../../../server/ingest/read/input-file.ts';
import type { ReadItem, TextDetails } from '../../../server/ingest/read/reader.ts';
import { fileSource } from '../../../server/ingest/read/source.ts';

const NO_DETAILS: TextDetails = { url: null, title: null, publisher: null, published: null, language: null };
const folder = mkdtempSync(join(tmpdir(), 'entente-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array, details = NO_DETAILS): Promise<ReadItem[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const items: ReadItem[] = [];
  for await (const item of fileSource([memoryFile(name, [bytes])], details).items()) items.push(item);
  return items;
}

async function* nothing(): AsyncIterable<Uint8Array> {}

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

describe('plain text', () => {
  test('is one release, with what the command line says of it', async () => {
    const details = { ...NO_DETAILS, published: '2023-11-27' };
    expect(await read('/in/seed.txt', 'Text', details)).toEqual([
      { raw: expect.objectContaining({ kind: 'release', text: 'Text', published: '2023-11-27', label: 'seed' }) },
    ]);
  });

  test.each([
    ['UTF-8 with its mark', Buffer.from('\ufeff‘Ho’ 海', 'utf8'), '‘Ho’ 海', []],
    ['UTF-16', utf16('‘Ho’ 海'), '‘Ho’ 海', []],
    ['windows-1252', Buffer.from([0x91, 0x48, 0x6f, 0x92, 0xe9]), '‘Ho’é', ['charset: windows-1252']],
  ])('in %s is understood', async (_charset, bytes, text, repairs) => {
    expect(await read('a.txt', bytes)).toEqual([{ raw: expect.objectContaining({ text, repairs }) }]);
  });

  test.each([
    ['an empty file', '', 'the file is empty'],
    ['blank lines', '\n \r\n', 'the file is empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'the file is damaged or no text (binary)'],
  ])('%s is refused as a whole', async (_what, content, reason) => {
    expect(await read('a.txt', content)).toEqual([{ reject: { file: 'a.txt', line: null, reason, record: null } }]);
  });
});

describe('JSON documents', () => {
  test('are one a line; a broken line costs itself', async () => {
    const items = await read(
      'd.jsonl',
      '{"id":7,"text":"One","url":null}\n\n{"id":"b","te\n{"text":"Two"}\n{"id":"c"}\n',
    );
    expect(items).toEqual([
      { raw: expect.objectContaining({ label: '7', text: 'One', origin: 'd.jsonl:1' }) },
      { reject: { file: 'd.jsonl', line: 3, reason: 'the line is broken JSON', record: '{"id":"b","te' } },
      { raw: expect.objectContaining({ label: null, text: 'Two', origin: 'd.jsonl:4' }) },
      { reject: { file: 'd.jsonl', line: 5, reason: expect.stringMatching(/^text: /), record: { id: 'c' } } },
    ]);
  });

  test('may also be one, or a list, or lines, in a .json file', async () => {
    const texts = async (content: string) =>
      (await read('d.json', content)).map((item) => ('raw' in item ? item.raw.text : item.reject.reason));
    expect(await texts('{\n "text": "One"\n}')).toEqual(['One']);
    expect(await texts('[{"text":"One"},{"text":"Two"}]')).toEqual(['One', 'Two']);
    expect(await texts('{"text":"One"}\n{"text":"Two"}')).toEqual(['One', 'Two']);
  });
});

describe('agreement tables', () => {
  const TABLE =
    'Agreement,party1,party2,signed date\nMOU,Peru,Chile,2011\n"broken,Peru,Chile,2011\nMRA,Peru\nMRA,"a, b",,\n';

  test('give one row a line with its values by column; a broken row costs itself', async () => {
    const row = (agreement: string, party1: string, party2: string, date: string) => ({
      raw: expect.objectContaining({ kind: 'row', row: { agreement, party1, party2, signed_date: date } }),
    });
    expect(await read('t.csv', TABLE)).toEqual([
      row('MOU', 'Peru', 'Chile', '2011'),
      { reject: expect.objectContaining({ line: 3, reason: expect.stringContaining('quotation mark') }) },
      { reject: expect.objectContaining({ line: 4, reason: 'the row has only 2 cells, the header 4' }) },
      row('MRA', 'a, b', '', ''),
    ]);
  });

  test('may be divided by semicolons or tabs', async () => {
    for (const delimiter of [';', '\t']) {
      const [item] = await read(
        't.csv',
        ['agreement', 'party1\n', 'MOU', 'Peru'].join(delimiter).replace(`\n${delimiter}`, '\n'),
      );
      expect(item).toEqual({ raw: expect.objectContaining({ row: { agreement: 'MOU', party1: 'Peru' } }) });
    }
  });

  test('a table of something else is refused', async () => {
    const [item] = await read('t.csv', 'name,age\nAda,36\n');
    expect(item).toEqual({
      reject: expect.objectContaining({ reason: expect.stringContaining('no agreement table') }),
    });
  });
});

describe('a record from a rejects file', () => {
  const wrapped = (record: unknown) => JSON.stringify({ file: 'first.csv', line: 17, reason: 'was wrong', record });

  test('is read as what it holds, and keeps its first place', async () => {
    const content = [
      wrapped({ text: 'Mended' }),
      wrapped({ agreement: 'MOU', party1: 'Peru' }),
      wrapped('{"text":"X"}'),
    ];
    const items = await read('r.jsonl', content.join('\n'));
    expect(items.map((item) => 'raw' in item && [item.raw.kind, item.raw.origin])).toEqual([
      ['release', 'first.csv:17'],
      ['row', 'first.csv:17'],
      ['release', 'first.csv:17'],
    ]);
  });

  test('stays rejected while it is not mended', async () => {
    const items = await read('r.jsonl', [wrapped('{"text":'), wrapped(null)].join('\n'));
    expect(items.every((item) => 'reject' in item && item.reject.reason.startsWith('was wrong'))).toBe(true);
    expect(items).toHaveLength(2);
  });
});

describe('standard input', () => {
  test.each([
    ['{"text":"One"}\n{"text":"Two"}\n', ['release', 'release']],
    ['[\n{"text":"One"}]', ['release']],
    ['agreement,party1\nMOU,Peru\n', ['row']],
    ['A minister met a minister, in Lima.\nThey talked.', ['release']],
  ])('is recognised by its content: %j', async (content, kinds) => {
    const items = await read('stdin', content);
    expect(items.map((item) => 'raw' in item && item.raw.kind)).toEqual(kinds);
  });
});

describe('a folder', () => {
  test('gives its readable files in the order of their names, lists the others and skips hidden ones', async () => {
    mkdirSync(join(folder, 'b'));
    for (const name of ['c.txt', 'b/z.jsonl', 'b/y.CSV', 'a.png', '.hidden.txt'])
      writeFileSync(join(folder, name), 'x');
    const found = await findFiles([folder], nothing());
    expect(found.files.map((file) => basename(file.name))).toEqual(['y.CSV', 'z.jsonl', 'c.txt']);
    expect(found.skipped.map((path) => basename(path))).toEqual(['a.png']);
  });

  test('that is not there is a problem in words', async () => {
    const path = join(folder, 'absent');
    expect((await findFiles([path], nothing())).problems).toEqual([`${path}: no such file or folder`]);
  });
});
