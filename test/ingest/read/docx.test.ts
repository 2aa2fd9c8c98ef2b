import { describe, expect, test } from '@jest/globals';
import { makeDocx, paragraph } from './make-docx.ts';
import { makeZip } from './make-zip.ts';
import { documents, readFile, refusal } from './read-file.ts';

const ROW = ['Peru', 'SUNAT'].map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('');
const RELEASE = makeDocx(
  paragraph('The two directors ', 'signed in Lima.') +
    `<w:p><w:del><w:r><w:delText>Draft.</w:delText></w:r></w:del><w:r><w:t>They met &amp; talked.</w:t></w:r></w:p>` +
    `<w:tbl><w:tr>${ROW}</w:tr></w:tbl>`,
);

describe('a Word document', () => {
  test('gives its paragraphs and tables, without what was struck out', async () => {
    expect(documents(await readFile('/in/r.docx', RELEASE, { published: '2023-11-27' }))).toEqual([
      expect.objectContaining({
        text: 'The two directors signed in Lima.\n\nThey met & talked.\n\nPeru | SUNAT',
        published: '2023-11-27',
        label: 'r',
      }),
    ]);
  });

  test('is known without a telling name', async () => {
    expect(documents(await readFile('stdin', RELEASE))).toHaveLength(1);
  });

  test.each([
    ['cut off', RELEASE.subarray(0, 400), /^no ZIP archive, or a damaged one/],
    ['a ZIP of something else', makeZip([{ name: 'a.txt', content: 'x' }]), /^no Word document/],
    ['with broken XML', makeDocx('<w:p><w:r>'), /^the (Word document is damaged|document has no text)/],
    ['without text', makeDocx('<w:p/>'), /^the document has no text$/],
    ['with entities of its own', makeDocx(paragraph('&a;'), '<!DOCTYPE x [<!ENTITY a "b">]>'), /entities of its own/],
  ])('%s is refused with a reason', async (_what, content, reason) => {
    expect(await refusal('r.docx', content)).toEqual([expect.stringMatching(reason)]);
  });
});
