import { readFeedItem } from './feed-item.ts';
import { parseFeed } from './parse-feed.ts';
import type { DecodedFile, ReadItem } from './reader.ts';

export function isJsonFeed(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('items' in value)) return false;
  return typeof value.version === 'string' && /^https?:\/\/jsonfeed\.org\/version\//.test(value.version);
}

/** Each item of a JSON feed is a release. */
export async function* jsonFeedItems(value: object, file: DecodedFile): AsyncIterable<ReadItem> {
  const { details, items } = await parseFeed(value);
  for (const [index, item] of items.entries()) yield await readFeedItem(item, index, details, file);
}
