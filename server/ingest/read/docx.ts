import { RecordProblem } from '../record-problem.ts';
import { blockText } from './block-text.ts';
import type { InputFile } from './input-file.ts';
import { LIMITS } from './limits.ts';
import { parsePage } from './page-node.ts';
import type { ByteReader } from './reader.ts';
import { releaseOf } from './release.ts';
import { wholeBytes } from './whole-bytes.ts';
import { xmlProblem } from './xml-problem.ts';
import { entriesOf, entryBytes, openZip } from './zip.ts';

/** A Word document is one release: its paragraphs, lists and tables, without pictures and what was struck out. */
export const docx: ByteReader = {
  name: 'Word document (DOCX)',
  endings: ['.docx'],
  isOneDocument: true,
  recognises: (start) => start.startsWith('PK\x03\x04') && /\bword\/|\[Content_Types\]\.xml/.test(start),
  async *readBytes(file, given) {
    await checkParts(file);
    const text = await textOf(await wholeBytes(file, LIMITS.bytes));
    if (text === '') throw new RecordProblem('the document has no text');
    yield releaseOf({ name: file.name, address: file.address ?? null, repairs: [] }, text, given);
  },
};

/** The library unpacks without limits, so that all parts are unpacked within limits before. */
async function checkParts(file: InputFile): Promise<void> {
  const archive = await openZip(file);
  const entries = await entriesOf(archive);
  if (!entries.some(({ fileName }) => fileName === 'word/document.xml'))
    throw new RecordProblem('no Word document (DOCX)');
  for (const entry of entries) {
    const isXml = /\.(xml|rels)$/i.test(entry.fileName);
    if (isXml && entry.uncompressedSize > LIMITS.text) throw new RecordProblem('a part of the document is too large');
    const parts: Uint8Array[] = [];
    for await (const bytes of entryBytes(archive, entry)) if (isXml) parts.push(bytes);
    const problem = xmlProblem(Buffer.concat(parts).toString('latin1'));
    if (problem !== null) throw new RecordProblem(problem);
  }
}

async function textOf(buffer: Buffer): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage });
    const { body } = await parsePage(value);
    return body ? blockText(body) : '';
  } catch (error) {
    throw new RecordProblem(`the Word document is damaged (${error instanceof Error ? error.message : String(error)})`);
  }
}
