import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { makeDocx, paragraph } from './make-docx.ts';
import { makeZip } from './make-zip.ts';
import { documents, readFile, refusal, rejects } from './read-file.ts';

describe('a ZIP archive', () => {
  test('gives what its files give, each told by its place in the archive', async () => {
    const archive = makeZip([
      { name: 'a.txt', content: 'They signed.' },
      { name: 'sub/', content: '' },
      { name: 'sub/t.csv', content: 'agreement,party1\nMOU,Peru\nbroken\n' },
      { name: 'sub/d.docx', content: makeDocx(paragraph('They met.')) },
      { name: '__MACOSX/a.txt', content: 'x' },
      { name: '.hidden.txt', content: 'x' },
    ]);
    const items = await readFile('/in/all.zip', archive);
    expect(documents(items).map(({ origin, text, row }) => [origin, row?.party1 ?? text])).toEqual([
      ['/in/all.zip/a.txt:1', 'They signed.'],
      ['/in/all.zip/sub/t.csv:2', 'Peru'],
      ['/in/all.zip/sub/d.docx:1', 'They met.'],
    ]);
    expect(rejects(items)).toEqual([expect.objectContaining({ file: '/in/all.zip/sub/t.csv', line: 3 })]);
  });

  test('costs only the file that is damaged in it', async () => {
    const archive = makeZip([
      { name: 'a.txt', content: 'Hello, Lima, hello, Lima.' },
      { name: 'b.txt', content: 'Bye.' },
    ]);
    archive[40] = archive[40]! ^ 0xff;
    const items = await readFile('all.zip', archive);
    expect(items).toHaveLength(2);
    expect(documents(items).map(({ text }) => text)).toContain('Bye.');
  });

  test.each([
    ['cut off', makeZip([{ name: 'a.txt', content: 'x' }]).subarray(0, 40), /^no ZIP archive, or a damaged one/],
    ['with an archive in it', makeZip([{ name: 'a.zip', content: makeZip([]) }]), /^an archive inside an archive/],
    ['with a path that leads out of it', makeZip([{ name: '../a.txt', content: 'x' }]), /^the ZIP archive is damaged/],
  ])('%s is refused with a reason', async (_what, content, reason) => {
    expect(await refusal('all.zip', content)).toEqual([expect.stringMatching(reason)]);
  });
});

describe('a gzip file', () => {
  test('gives what the file in it gives', async () => {
    const items = await readFile('/in/d.jsonl.gz', gzipSync('{"text":"One"}\n{"text":"Two"}\n'));
    expect(documents(items).map(({ origin }) => origin)).toEqual([
      '/in/d.jsonl.gz/d.jsonl:1',
      '/in/d.jsonl.gz/d.jsonl:2',
    ]);
  });

  test('is known without a telling name', async () => {
    expect(documents(await readFile('stdin', gzipSync('They signed.')))[0]?.text).toBe('They signed.');
  });

  test('that is cut off is refused with a reason', async () => {
    const half = gzipSync(
      Buffer.from(Array.from({ length: 9999 }, (_, index) => ((index * 7919) % 251) | 32)),
    ).subarray(0, 150);
    expect(await refusal('a.txt.gz', half)).toEqual([expect.stringMatching(/^no gzip file, or a damaged one/)]);
  });
});
