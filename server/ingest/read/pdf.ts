import { RecordProblem } from '../record-problem.ts';
import type { InputFile } from './input-file.ts';
import { inWords, LIMITS } from './limits.ts';
import { pdfLines, type PlacedLine } from './pdf-lines.ts';
import { pdfParagraphs } from './pdf-paragraphs.ts';
import { hasOversizedStream } from './pdf-streams.ts';
import type { ByteReader } from './reader.ts';
import { releaseOf } from './release.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { wholeBytes } from './whole-bytes.ts';

/** Pages with less text than this hold no more than a stamp on a picture. */
const LETTERS_OF_A_PAGE = 20;

/** The text layer of a PDF, as one release without running heads; a scan has none and is refused. */
export const pdf: ByteReader = {
  name: 'PDF',
  endings: ['.pdf'],
  isOneDocument: true,
  recognises: (start) => start.slice(0, 1024).includes('%PDF-'),
  async *readBytes(file, given) {
    const pages = await pagesOf(file);
    const letters = pages.flat().reduce((count, { text }) => count + text.length, 0);
    if (letters < LETTERS_OF_A_PAGE * pages.length) {
      throw new RecordProblem(
        `the PDF has no text, only pictures of ${pages.length} pages (a scan): have its text recognised first`,
      );
    }
    const text = pdfParagraphs(withoutRunningHeads(pages));
    yield releaseOf({ name: file.name, address: file.address ?? null, repairs: [] }, text, given);
  },
};

async function pagesOf(file: InputFile): Promise<PlacedLine[][]> {
  const bytes = await wholeBytes(file, LIMITS.bytes);
  if (hasOversizedStream(bytes))
    throw new RecordProblem(`a part of the PDF would be larger than ${inWords(LIMITS.pdfStream)} bytes`);
  const { getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
    try {
      if (document.numPages > LIMITS.pages)
        throw new RecordProblem(`the PDF has more than ${inWords(LIMITS.pages)} pages`);
      const pages: PlacedLine[][] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        pages.push(await linesOf(await document.getPage(number)));
      }
      return pages;
    } finally {
      await document.destroy();
    }
  } catch (error) {
    throw problemOf(error);
  }
}

/** What is used of a page of the PDF library. */
interface PdfPage {
  getTextContent(): Promise<{ items: object[] }>;
  cleanup(): unknown;
}

async function linesOf(page: PdfPage): Promise<PlacedLine[]> {
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => {
    if (!('str' in item && 'transform' in item && 'width' in item)) return [];
    const [, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: String(item.str), x, y, width: Number(item.width), size: Math.max(Math.hypot(c, d), Math.abs(b)) }];
  });
  page.cleanup();
  return pdfLines(pieces);
}

function problemOf(error: unknown): RecordProblem {
  if (error instanceof RecordProblem) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'PasswordException') return new RecordProblem('the PDF is locked with a password');
  return new RecordProblem(`no PDF, or a damaged one (${message})`);
}
