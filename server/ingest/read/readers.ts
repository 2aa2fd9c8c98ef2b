import { agreementTable } from './agreement-table.ts';
import { docx } from './docx.ts';
import { email } from './email.ts';
import { feed } from './feed.ts';
import { gzip } from './gzip.ts';
import { htmlPage } from './html-page.ts';
import { jsonDocument } from './json-document.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { zip } from './zip.ts';

/** Every format, the most particular first: the first that recognises a nameless file reads it. */
export const READERS: Reader[] = [
  pdf,
  docx,
  zip,
  gzip,
  email,
  jsonLines,
  jsonDocument,
  feed,
  htmlPage,
  agreementTable,
  markdown,
  plainText,
];
