import { describe, expect, test } from '@jest/globals';
import { makePdf, type PdfLine } from './make-pdf.ts';
import { documents, readFile, refusal } from './read-file.ts';

function page(number: number, lines: string[]): PdfLine[] {
  return [
    { text: 'SUNAT - Press office', y: 810, size: 8 },
    ...lines.map((text, index) => ({ text, y: 740 - index * 14 })),
    { text: `Page ${number} of 2`, y: 30, size: 8 },
  ];
}

const TWO_PAGES = makePdf([
  [
    { text: 'Peru and Chile sign', y: 780, size: 18 },
    ...page(1, ['The two directors signed the arrange-', 'ment in Lima. It was the first of its kind and']),
  ],
  page(2, ['the last of the year.', 'Both sides co-operate.']),
]);

describe('a PDF', () => {
  test('gives its text: lines joined, words made whole, running heads and page numbers dropped', async () => {
    const [document] = documents(await readFile('/in/r.pdf', TWO_PAGES, { published: '2023-11-27' }));
    expect(document).toMatchObject({ label: 'r', published: '2023-11-27' });
    expect(document?.text).toBe(
      'Peru and Chile sign\n\nThe two directors signed the arrangement in Lima. It was the first of its kind and the last of the year. Both sides co-operate.',
    );
  });

  test('keeps paragraphs and the points of a list apart', async () => {
    const lines = ['They met in Lima,', 'and they talked.', '(a) trade;', '(b) data.'].map((text, index) => ({
      text,
      y: 700 - index * 14,
    }));
    const text = documents(await readFile('r.pdf', makePdf([[...lines, { text: 'Then they left.', y: 620 }]])))[0]
      ?.text;
    expect(text).toBe('They met in Lima, and they talked.\n\n(a) trade;\n\n(b) data.\n\nThen they left.');
  });

  test('is known without a telling name', async () => {
    expect(documents(await readFile('stdin', TWO_PAGES))).toHaveLength(1);
  });

  test('without a text layer is refused as a scan', async () => {
    expect(await refusal('r.pdf', makePdf([[], []]))).toEqual([
      expect.stringMatching(/only pictures of 2 pages \(a scan\)/),
    ]);
  });

  test('that is damaged or none is refused with a reason', async () => {
    for (const content of ['%PDF-1.4\n1 0 obj\n<<', 'no pdf at all', TWO_PAGES.subarray(0, 200)]) {
      expect(await refusal('r.pdf', content)).toEqual([expect.stringMatching(/^no PDF, or a damaged one/)]);
    }
  });
});
