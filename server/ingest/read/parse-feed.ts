import type { FeedDetails, FeedItem } from './feed-item.ts';

export interface ParsedFeed {
  details: FeedDetails;
  items: FeedItem[];
}

/** What a feed holds, whatever its kind: XML as text, or the value of a JSON feed. Throws when it is none. */
export async function parseFeed(source: string | object): Promise<ParsedFeed> {
  const feedsmith = await import('feedsmith');
  const { format, feed } = feedsmith.parseFeed(source);
  if (format === 'atom') {
    const { title, links, entries = [], xml } = feed;
    return {
      details: { publisher: title?.value ?? feed.authors?.[0]?.name, link: pageLink(links), language: xml?.lang },
      items: entries.map((entry) => ({
        id: entry.id,
        link: pageLink(entry.links),
        title: entry.title?.value,
        content: entry.content?.value ?? entry.summary?.value,
        date: text(entry.published ?? entry.updated),
      })),
    };
  }
  if (format === 'json') {
    const { title, home_page_url: link, language, items = [] } = feed;
    return {
      details: { publisher: title, link, language },
      items: items.map((item) => ({
        id: item.id,
        link: item.url ?? item.external_url,
        title: item.title,
        content: item.content_html ?? item.content_text ?? item.summary,
        date: text(item.date_published ?? item.date_modified),
      })),
    };
  }
  const language = 'language' in feed ? feed.language : feed.dc?.languages?.[0];
  return {
    details: { publisher: feed.title, link: feed.link, language },
    items: (feed.items ?? []).map((item) => ({
      id: 'guid' in item ? item.guid?.value : undefined,
      link: item.link ?? ('guid' in item ? item.guid?.value : undefined),
      title: item.title,
      content: item.content?.encoded ?? item.description,
      date: text(('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0]),
    })),
  };
}

function pageLink(links: { href?: string; rel?: string }[] = []): string | undefined {
  return (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href;
}

function text(date: unknown): string | undefined {
  return date === undefined ? undefined : String(date);
}
