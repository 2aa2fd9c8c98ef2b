import type { SourceDocument } from '../../model/graph.ts';
import { textHash } from '../../model/identity.ts';
import { READER_VERSION } from '../reader-version.ts';
import { RecordProblem } from '../record-problem.ts';
import type { Cleaned, RawDocument } from '../stages.ts';
import { canonicalUrl } from './canonical-url.ts';
import { cleanText } from './clean-text.ts';
import { headline } from './headline.ts';
import { languageTag } from './language-tag.ts';
import { publicationDate } from './publication-date.ts';
import { rowText } from './row-text.ts';

/** A release is a few pages; a longer text is a book or a mistake, and would hold up everything after it. */
const LONGEST_TEXT = 1_000_000;

/** The document that a record is, with its text repaired and its address. Throws RecordProblem. */
export function clean(raw: RawDocument): Cleaned {
  return raw.row ? cleanRow(raw, raw.row) : { document: cleanRelease(raw), row: null };
}

function cleanRelease(raw: RawDocument): SourceDocument {
  if (raw.text.length > LONGEST_TEXT) throw new RecordProblem(`the text is longer than ${LONGEST_TEXT} characters`);
  const { text, repairs } = cleanText(raw.text);
  if (text === '') throw new RecordProblem('the text is empty');
  const sha256 = textHash(text);
  const url = checked(raw.url, canonicalUrl, 'url', 'an http or https address');
  return {
    address: url ?? `sha256:${sha256}`,
    kind: 'release',
    url,
    title: cleanLine(raw.title) ?? headline(text),
    publisher: cleanLine(raw.publisher),
    published: checked(raw.published, publicationDate, 'published', 'a date such as 2023-11-27, 2023-11 or 2023'),
    language: checked(raw.language, languageTag, 'language', 'a language tag such as en or zh-Hant'),
    text,
    sha256,
    label: cleanLine(raw.label),
    origin: raw.origin,
    repairs: [...raw.repairs, ...repairs],
    reader: READER_VERSION,
  };
}

function cleanRow(raw: RawDocument, given: Record<string, string>): Cleaned {
  const repairs = cleanText(Object.values(given).join('\n')).repairs;
  const row: Record<string, string> = {};
  for (const [column, value] of Object.entries(given)) {
    const cleaned = cleanLine(value);
    if (cleaned !== null) row[column] = cleaned;
  }
  const text = rowText(row);
  if (text === '') throw new RecordProblem('the row is empty');
  if (text.length > LONGEST_TEXT) throw new RecordProblem(`the row is longer than ${LONGEST_TEXT} characters`);
  const sha256 = textHash(text);
  const document: SourceDocument = {
    address: `row:${sha256}`,
    kind: 'row',
    // A citation, and often a file's name: no reason to refuse the row.
    url: row.source_url === undefined ? null : canonicalUrl(row.source_url),
    title: row.agreement ?? null,
    publisher: null,
    published: null,
    language: null,
    text,
    sha256,
    label: null,
    origin: raw.origin,
    repairs: [...raw.repairs, ...repairs],
    reader: READER_VERSION,
  };
  return { document, row };
}

/** On one line; null when nothing is left. */
function cleanLine(value: string | null): string | null {
  if (value === null) return null;
  const line = cleanText(value).text.replace(/\s+/g, ' ');
  return line === '' ? null : line;
}

function checked(
  value: string | null,
  parse: (value: string) => string | null,
  field: string,
  expected: string,
): string | null {
  if (value === null || value.trim() === '') return null;
  const parsed = parse(value);
  if (parsed === null) throw new RecordProblem(`${field} is not ${expected}: ${JSON.stringify(value.slice(0, 100))}`);
  return parsed;
}
