import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvRecords } from '../../../server/ingest/read/csv-records.ts';
import { lines } from '../../../server/ingest/read/lines.ts';

async function* inPieces(text: string, size: number): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function records(text: string, size = 1000): Promise<[number, string[] | null][]> {
  const found: [number, string[] | null][] = [];
  for await (const { line, cells } of csvRecords(lines(inPieces(text, size)), ',')) found.push([line, cells]);
  return found;
}

describe('reading CSV', () => {
  test('every record is told with the line it begins on, over empty lines and cells of several lines', async () => {
    expect(await records('a,b\r\n\r\n"x\r\ny",2\r\n,,\r\n3,"4 ""four"""\r\n')).toEqual([
      [1, ['a', 'b']],
      [3, ['x\ny', '2']],
      [6, ['3', '4 "four"']],
    ]);
  });

  test('a quotation mark that is never closed costs one line and not the rest of the file', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => `row${index},x`);
    const found = await records(['a,"b', ...rows].join('\n'));
    expect(found[0]).toEqual([1, null]);
    expect(found.slice(1).map(([, cells]) => cells?.[0])).toEqual(rows.map((row) => row.split(',')[0]));
  });

  test('text after a closing quotation mark costs one line', async () => {
    expect(await records('"a"b,1\nc,2')).toEqual([
      [1, null],
      [2, ['c', '2']],
    ]);
  });

  test('what a table writes is read back, in pieces of any size', async () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', ''));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
        const kept = rows.filter((row) => row.some((one) => one.trim() !== ''));
        expect((await records(text, size)).map(([, cells]) => cells)).toEqual(kept);
      }),
    );
  });
});
