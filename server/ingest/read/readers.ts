import { agreementTable } from './agreement-table.ts';
import { jsonDocument } from './json-document.ts';
import { jsonLines } from './json-lines.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** Every format, the most particular first: the first that recognises a nameless text reads it. */
export const READERS: Reader[] = [jsonLines, jsonDocument, agreementTable, plainText];
