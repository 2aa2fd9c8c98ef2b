import { languageTag } from '../clean/language-tag.ts';
import { blockText } from './block-text.ts';
import { parsePage } from './page-node.ts';
import type { DecodedFile, ReadItem } from './reader.ts';
import { underHeadline } from './release.ts';
import { webAddress } from './web-address.ts';
import { writtenDay } from './written-day.ts';

/** What all kinds of feeds say of an item; empty where one does not. */
export interface FeedItem {
  id?: string;
  link?: string;
  title?: string;
  /** HTML or text. */
  content?: string;
  date?: string;
}

/** What a feed says of all its items. */
export interface FeedDetails {
  publisher?: string;
  link?: string;
  language?: string;
}

/** An item is one release; one without any text is rejected. */
export async function readFeedItem(
  item: FeedItem,
  index: number,
  feed: FeedDetails,
  file: DecodedFile,
): Promise<ReadItem> {
  const name = `${file.name}#${index + 1}`;
  const title = item.title ? await plain(item.title) : null;
  const text = underHeadline(title, item.content ? await plain(item.content) : '');
  if (text === '') return { reject: { file: name, line: null, reason: 'the item has no text', record: item } };
  const raw = {
    kind: 'release' as const,
    text,
    url: webAddress(item.link, file.address ?? webAddress(feed.link)),
    title,
    publisher: feed.publisher?.trim() || null,
    published: writtenDay(item.date),
    language: languageTag(feed.language ?? ''),
    label: item.id ?? null,
    origin: name,
    row: null,
    repairs: file.repairs,
  };
  return { raw };
}

async function plain(content: string): Promise<string> {
  // Where no element says so, the lines of the source are those of the text.
  const html = /<\/?[a-z][^>]*>/i.test(content) ? content : content.replaceAll('\n', '<br>');
  const { body } = await parsePage(html);
  return body ? blockText(body) : '';
}
