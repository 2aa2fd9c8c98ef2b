import { z } from 'zod';
import { originOf, type Place } from '../../model/origin.ts';
import type { RawDocument, Reject } from '../stages.ts';
import { parseJson } from './parse-json.ts';
import type { ReadItem } from './reader.ts';

const optional = z.string().nullish();
const documentRecord = z.object({
  text: z.string(),
  id: z.union([z.string(), z.number()]).nullish(),
  url: optional,
  title: optional,
  publisher: optional,
  published: optional,
  language: optional,
});
const rowRecord = z.record(z.string(), z.union([z.string(), z.number()]).nullable());
/** A line of a rejects file: the record stands in it, to be mended and fed back. */
const rejectRecord = z.object({
  file: z.string(),
  line: z.number().nullable(),
  reason: z.string(),
  record: z.unknown(),
});

/** A document or a row of an agreement table from a JSON value; also from a line of a rejects file, which keeps its first place. */
export function readRecord(value: unknown, place: Place, repairs: string[]): ReadItem {
  const rejected = rejectRecord.safeParse(value);
  if (rejected.success) return readRejected(rejected.data, repairs);
  if (isRow(value)) return read(rowRecord, value, place, (row) => rowDocument(withoutNulls(row), place, repairs));
  return read(documentRecord, value, place, (record) => {
    const { id, text, url = null, title = null, publisher = null, published = null, language = null } = record;
    const label = id === null || id === undefined ? null : String(id);
    const origin = originOf(place);
    return { kind: 'release', text, url, title, publisher, published, language, label, origin, row: null, repairs };
  });
}

/** Whether it is a line of a rejects file. */
export function isRejected(value: unknown): boolean {
  return rejectRecord.safeParse(value).success;
}

/** The record as it would be written in a file of JSON lines. */
export function toRecord(raw: RawDocument): Record<string, unknown> {
  if (raw.row) return raw.row;
  const { label: id, url, title, publisher, published, language, text } = raw;
  return { id, url, title, publisher, published, language, text };
}

/** A row as it passes to cleaning. */
export function rowDocument(row: Record<string, string>, place: Place, repairs: string[]): RawDocument {
  const unknown = { url: null, title: null, publisher: null, published: null, language: null, label: null };
  return { kind: 'row', text: '', ...unknown, origin: originOf(place), row, repairs };
}

/** Told of a rejected file, which a line cannot hold. */
const WHOLE_FILE = ' (the whole file: mend and ingest it, not this line)';

function readRejected(rejected: Reject, repairs: string[]): ReadItem {
  const { file, line, record, reason } = rejected;
  if (record === null || record === undefined) {
    return { reject: { ...rejected, reason: reason.endsWith(WHOLE_FILE) ? reason : reason + WHOLE_FILE } };
  }
  if (typeof record !== 'string') return readRecord(record, { file, line }, repairs);
  try {
    return readRecord(parseJson(record), { file, line }, repairs);
  } catch {
    return { reject: rejected };
  }
}

function isRow(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'agreement' in value && !('text' in value);
}

function withoutNulls(row: z.infer<typeof rowRecord>): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, String(value ?? '')]));
}

function read<T>(schema: z.ZodType<T>, value: unknown, place: Place, toRaw: (value: T) => RawDocument): ReadItem {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { raw: toRaw(parsed.data) };
  const reason = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'record'}: ${issue.message}`).join('; ');
  return { reject: { ...place, reason, record: value } };
}
