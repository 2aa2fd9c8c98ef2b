import { memoryFile } from '../../../server/ingest/read/input-file.ts';
import type { ReadItem, TextDetails } from '../../../server/ingest/read/reader.ts';
import { fileSource, type SourceSettings } from '../../../server/ingest/read/source.ts';
import type { RawDocument, Reject } from '../../../server/ingest/stages.ts';

export const NO_DETAILS: TextDetails = { url: null, title: null, publisher: null, published: null, language: null };

/** What a file of this name and content gives. */
export async function readFile(
  name: string,
  content: string | Uint8Array,
  details: Partial<TextDetails> = {},
  settings: SourceSettings = {},
): Promise<ReadItem[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const items: ReadItem[] = [];
  const source = fileSource([memoryFile(name, [bytes])], { ...NO_DETAILS, ...details }, settings);
  for await (const item of source.items()) items.push(item);
  return items;
}

/** The documents among what was read. */
export function documents(items: ReadItem[]): RawDocument[] {
  return items.flatMap((item) => ('raw' in item ? [item.raw] : []));
}

/** The rejects among what was read. */
export function rejects(items: ReadItem[]): Reject[] {
  return items.flatMap((item) => ('reject' in item ? [item.reject] : []));
}

/** The reasons for which a file was refused. */
export async function refusal(name: string, content: string | Uint8Array): Promise<string[]> {
  const items = await readFile(name, content);
  return items.map((item) => ('reject' in item ? item.reject.reason : `read: ${item.raw.text.slice(0, 80)}`));
}
