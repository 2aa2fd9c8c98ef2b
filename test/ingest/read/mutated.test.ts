import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ingest, type IngestTarget } from '../../../server/ingest/pipeline.ts';
import { memoryFile } from '../../../server/ingest/read/input-file.ts';
import { fileSource } from '../../../server/ingest/read/source.ts';
import { NOTHING_WRITTEN } from '../../../server/store/graph-writer.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';
import { NO_DETAILS } from './read-file.ts';

/** More where there is time: `ENTENTE_MUTATIONS=5000`. */
const RUNS = Number(process.env.ENTENTE_MUTATIONS ?? 300);
const LONGEST_MS = 10_000;
const TEXT = 'SUNAT and Chile’s customs signed a memorandum of understanding in Lima on 27 November 2023.';
const RECORD = JSON.stringify({ id: 1, url: 'https://example.org/1', published: '2023-11-27', text: TEXT });
const TABLE = `agreement,party1,party2,signed_date\nMOU,Peru,"Chile; ""Cuba""",2011-05\nMRA,Peru,Japan,2012\n`;

const SEEDS: [string, Buffer][] = [
  ['a.txt', Buffer.from(TEXT)],
  ['a.jsonl', Buffer.from(`${RECORD}\n${RECORD.replace('/1', '/2')}\n`)],
  ['a.json', Buffer.from(`[${RECORD}]`)],
  ['a.csv', Buffer.from(TABLE)],
  [
    'a.md',
    Buffer.from(`---\ntitle: Signed\ndate: 2023-11-27\n---\n# Signed\n\n${TEXT}\n\n| a | b |\n| - | - |\n| 1 | 2 |\n`),
  ],
  [
    'a.html',
    Buffer.from(
      `<html lang="en"><head><meta charset="utf-8"><script type="application/ld+json">{"headline":"Signed","datePublished":"2023-11-27"}</script></head><body><nav>Home</nav><article><h1>Signed</h1><p>${TEXT}</p><table><tr><td>1</td></tr></table></article></body></html>`,
    ),
  ],
  [
    'a.xml',
    Buffer.from(
      `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>T</title><item><title>S</title><link>https://example.org/1</link><description>${TEXT}</description></item></channel></rss>`,
    ),
  ],
  [
    'a.eml',
    Buffer.from(
      `From: A <a@example.org>\r\nSubject: S\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${TEXT}</p>\r\n--b--\r\n`,
    ),
  ],
  ['a.pdf', makePdf([[{ text: 'SUNAT and Chile signed a memorandum in Lima.', y: 700 }]])],
  ['a.docx', makeDocx(paragraph(TEXT))],
  [
    'a.zip',
    makeZip([
      { name: 'a.txt', content: TEXT },
      { name: 't.csv', content: TABLE },
    ]),
  ],
  ['a.jsonl.gz', gzipSync(RECORD)],
];

type Change = { kind: 'flip' | 'cut' | 'repeat' | 'insert'; at: number; length: number; byte: number };

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'repeat', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  byte: fc.oneof(fc.constantFrom(...Buffer.from('"<>&{}[]\\,\n\0%')), fc.integer({ min: 0, max: 255 })),
});

function changed(bytes: Buffer, { kind, at, length, byte }: Change): Buffer {
  const from = Math.floor(at * bytes.length);
  const [before, part, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length),
  ];
  if (kind === 'cut') return Buffer.concat([before, after]);
  if (kind === 'repeat') return Buffer.concat([before, part, part, part, after]);
  const odd = Buffer.alloc(kind === 'flip' ? part.length : length, byte);
  return Buffer.concat([before, odd, kind === 'flip' ? Buffer.alloc(0) : part, after]);
}

test(
  `${RUNS} damaged files of all formats: none brings reading down or holds it up, and each record is read or rejected`,
  async () => {
    const nowhere: IngestTarget = {
      write: async () => NOTHING_WRITTEN,
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SEEDS),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async ([name, seed], changes, isNamed) => {
          const file = memoryFile(isNamed ? name : 'stdin', [changes.reduce(changed, seed)]);
          const startedAt = Date.now();
          const told: string[] = [];
          const tally = await ingest(fileSource([file], NO_DETAILS), nowhere, {
            onReject: ({ reason }) => void told.push(reason),
          });
          expect(tally.documents + tally.repeated + tally.rejected).toBe(tally.records);
          expect(tally.records).toBeGreaterThan(0);
          expect(told.every((reason) => reason !== '')).toBe(true);
          expect(Date.now() - startedAt).toBeLessThan(LONGEST_MS);
        },
      ),
      { numRuns: RUNS },
    );
  },
  RUNS * 1000,
);
