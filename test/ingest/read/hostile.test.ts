import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { findFiles } from '../../../server/ingest/read/find-files.ts';
import type { InputFile } from '../../../server/ingest/read/input-file.ts';
import type { ReadItem } from '../../../server/ingest/read/reader.ts';
import { fileSource } from '../../../server/ingest/read/source.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';
import { documents, NO_DETAILS, readFile, refusal, rejects } from './read-file.ts';

const MEGABYTE = 1 << 20;
/** Far below what the files of these tests would take. */
const BOUND = 400 * MEGABYTE;

/** A file of `start`, then a megabyte of letters as often as told, then `end`; no part of it is kept. */
function endless(name: string, start: string, megabytes: number, end: string): InputFile {
  const piece = Buffer.alloc(MEGABYTE, 'a');
  return {
    name,
    async *bytes() {
      yield Buffer.from(start);
      for (let sent = 0; sent < megabytes; sent += 1) yield piece;
      yield Buffer.from(end);
    },
  };
}

/** What a file gives, and how much the memory of this process grew at most. */
async function watched(file: InputFile): Promise<{ items: ReadItem[]; growth: number }> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  const items: ReadItem[] = [];
  for await (const item of fileSource([file], NO_DETAILS).items()) items.push(item);
  clearInterval(watch);
  return { items, growth: Math.max(most, process.memoryUsage().rss) - before };
}

describe('a line of 1 GB', () => {
  test('in a file of records costs itself, within bounded memory', async () => {
    const file = endless('d.jsonl', '{"text":"One"}\n{"text":"', 1024, '"}\n{"text":"Two"}\n');
    const { items, growth } = await watched(file);
    expect(documents(items).map(({ text }) => text)).toEqual(['One', 'Two']);
    expect(rejects(items)).toEqual([
      expect.objectContaining({ line: 2, reason: 'the line is longer than 8,000,000 characters' }),
    ]);
    expect(growth).toBeLessThan(BOUND);
  }, 60_000);

  test('in a table or a text is refused within bounded memory', async () => {
    const table = await watched(endless('t.csv', 'agreement,party1\nMOU,Peru\nMOU,', 200, '\nMRA,Chile\n'));
    expect(documents(table.items).map(({ row }) => row?.party1)).toEqual(['Peru', 'Chile']);
    expect(rejects(table.items)).toEqual([expect.objectContaining({ line: 3 })]);
    const text = await watched(endless('a.txt', '', 200, ''));
    expect(rejects(text.items)).toEqual([
      expect.objectContaining({ reason: 'the file is longer than 16,000,000 characters' }),
    ]);
    expect(Math.max(table.growth, text.growth)).toBeLessThan(BOUND);
  }, 60_000);
});

describe('a bomb', () => {
  const nothing = Buffer.alloc(20 * MEGABYTE);

  test('in a ZIP archive is refused before it is unpacked', async () => {
    expect(await refusal('a.zip', makeZip([{ name: 'a.txt', content: nothing }]))).toEqual([
      'a file of the archive would grow more than 200 times',
    ]);
  });

  test('in a ZIP archive that lies about sizes is refused as it grows', async () => {
    const archive = makeZip([{ name: 'a.txt', content: nothing, claimed: 1000 }]);
    expect(await refusal('a.zip', archive)).toEqual([expect.stringMatching(/^the file is damaged in its archive/)]);
  });

  test('of too many files, or of many that together are too large, is refused', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}.txt`, content: '' }));
    expect(await refusal('a.zip', makeZip(many))).toEqual(['the archive holds more than 10,000 files']);
    const large = Array.from({ length: 6 }, (_, index) => ({
      name: `${index}.txt`,
      content: 'a',
      claimed: 250_000_000,
    }));
    const reason = (await refusal('a.zip', makeZip(large)))[0];
    expect(reason).toMatch(/^(the files of the archive are larger|a file of the archive would grow)/);
  });

  test('in gzip is refused as it grows', async () => {
    expect(await refusal('a.txt.gz', gzipSync(nothing))).toEqual(['the file would grow more than 200 times']);
  });

  test('in a Word document is refused before its library sees it', async () => {
    expect(await refusal('a.docx', makeDocx(paragraph(' '.repeat(30 * MEGABYTE))))).toEqual([
      'a file of the archive would grow more than 200 times',
    ]);
  });

  test('in a PDF is refused before its library sees it, packed twice too', async () => {
    const page = [[{ text: 'SUNAT and Chile signed a memorandum in Lima.', y: 700 }]];
    const once = deflateSync(Buffer.alloc(101_000_000, ' '));
    for (const packed of [once, deflateSync(once)]) {
      expect(await refusal('a.pdf', makePdf(page, packed))).toEqual([
        'a part of the PDF would be larger than 100,000,000 bytes',
      ]);
    }
    expect(documents(await readFile('a.pdf', makePdf(page, deflateSync(Buffer.alloc(1_000_000)))))).toHaveLength(1);
  });

  test('of standard input is told to be named as a file', async () => {
    const stdin = endless('stdin', '', 257, '').bytes();
    expect((await findFiles(['-'], stdin)).problems).toEqual([
      'stdin: larger than 256,000,000 bytes, name a file instead',
    ]);
  });

  test('of XML entities is refused', async () => {
    const entities = Array.from({ length: 9 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`);
    const xml = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "lol">${entities.join('')}]><rss version="2.0"><channel><item><title>&e9;</title></item></channel></rss>`;
    for (const name of ['a.xml', 'stdin']) {
      const reasons = await refusal(name, xml);
      expect(reasons).toHaveLength(1);
      expect(reasons[0]!.length).toBeLessThan(200);
    }
    expect(await refusal('a.xml', xml)).toEqual(['the XML declares entities of its own, which are not read']);
  });
});

describe('what is nested 100,000 levels deep', () => {
  const DEEP = 100_000;
  const deepJson = `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`;

  test('in JSON is refused, and other lines are read', async () => {
    expect(await refusal('a.json', deepJson)).toEqual(['the JSON is nested more than 100 levels deep']);
    const items = await readFile('a.jsonl', `{"text":${deepJson}}\n{"text":"One"}\n`);
    expect(rejects(items)).toEqual([
      expect.objectContaining({ line: 1, reason: expect.stringContaining('levels deep') }),
    ]);
    expect(documents(items)).toHaveLength(1);
  });

  test.each([
    ['a.html', `<html><body>${'<div>'.repeat(DEEP)}They signed.`],
    ['a.md', `${'> '.repeat(DEEP)}They signed.`],
    ['a.xml', `<rss version="2.0"><channel><item><description>${'<a>'.repeat(DEEP)}`],
    [
      'a.rss',
      `<rss version="2.0"><channel><item><description>${'&lt;b&gt;'.repeat(DEEP)}x</description></item></channel></rss>`,
    ],
  ])(
    'in %s is read or refused within moments',
    async (name, content) => {
      const startedAt = Date.now();
      expect(await readFile(name, content)).toHaveLength(1);
      expect(Date.now() - startedAt).toBeLessThan(10_000);
    },
    30_000,
  );
});

describe('a web page made to hold up its reader', () => {
  test.each([
    ['<', 2_000_000, 'the page has more than 1,000,000 signs < and &'],
    ['<p a b c d e f g>', 100_000, 'the page has more than 200,000 words in its tags'],
    ['<p/a/b/c/d/e/f/g>', 100_000, 'the page has more than 200,000 words in its tags'],
    ['<p>', 300_000, 'the page has more than 200,000 elements'],
  ])('by %j is refused', async (piece, times, reason) => {
    expect(await refusal('a.html', `<html><body>${piece.repeat(times)}`)).toEqual([reason]);
  });

  test('by many pieces of text is read within moments', async () => {
    const startedAt = Date.now();
    expect(documents(await readFile('a.html', `<html><body>${'1< '.repeat(100_000)}`))).toHaveLength(1);
    expect(Date.now() - startedAt).toBeLessThan(20_000);
  }, 30_000);
});

describe('a key __proto__', () => {
  test.each([
    ['in a record', '{"text":"x","__proto__":{"polluted":1}}'],
    ['inside a value', '{"text":"x","a":[{"__proto__":{}}]}'],
    ['spelt in escapes', '{"text":"x","\\u005f\\u005fproto__":{}}'],
  ])('%s is refused', async (_where, line) => {
    expect(await refusal('a.jsonl', line)).toEqual(['the JSON has a key __proto__']);
    expect(await refusal('a.json', line)).toEqual(['the JSON has a key __proto__']);
  });

  test('as a column of a table is refused', async () => {
    expect(await refusal('t.csv', 'agreement,party1,__proto__\nMOU,Peru,x\n')).toEqual([
      'the table has a column __proto__',
    ]);
  });

  test('that a text only speaks of is no key', async () => {
    expect(documents(await readFile('a.jsonl', '{"text":"the word __proto__"}'))).toHaveLength(1);
  });
});
