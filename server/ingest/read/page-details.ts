import { languageTag } from '../clean/language-tag.ts';
import { blockText } from './block-text.ts';
import type { Page } from './page-node.ts';
import { parseJson } from './parse-json.ts';
import type { TextDetails } from './reader.ts';
import { webAddress } from './web-address.ts';
import { writtenDay } from './written-day.ts';

/** Names of `<meta>` elements, the most telling first. */
const META = {
  title: ['citation_title', 'og:title', 'dcterms.title', 'dc.title', 'twitter:title'],
  publisher: ['citation_publisher', 'dcterms.publisher', 'dc.publisher', 'og:site_name', 'dcterms.creator'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'dcterms.issued',
    'dc.date.issued',
    'citation_publication_date',
    'pubdate',
    'publishdate',
    'publication_date',
    'dcterms.date',
    'dc.date',
    'date',
  ],
  language: ['dcterms.language', 'dc.language', 'og:locale', 'content-language'],
};

/** What a page says of itself in its metadata: linked data first, then `<meta>`, then its own elements. */
export function pageDetails(page: Page, address: string | null): TextDetails {
  const meta = metaOf(page);
  const data = linkedData(page);
  const said = (names: string[]): string | null => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const days = [data.published, ...META.published.map((name) => meta.get(name)), timeOf(page)];
  return {
    url: canonical(page, address, meta.get('og:url')),
    title: headline(page, data.title ?? said(META.title)),
    publisher: data.publisher ?? said(META.publisher),
    published: days.map(writtenDay).find((day) => day !== null) ?? null,
    language: tag(page.documentElement?.getAttribute('lang') ?? said(META.language)),
  };
}

/** The headline that the page shows, where one is told apart from others, else what its metadata gives as such. */
function headline(page: Page, named: string | null): string | null {
  const shown = [...page.querySelectorAll('h1')].flatMap((element) => blockText(element).replace(/\s+/g, ' ') || []);
  const [only] = shown.length === 1 ? shown : shown.filter((line) => named?.includes(line));
  return only ?? named;
}

function metaOf(page: Page): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const names = ['name', 'property', 'itemprop', 'http-equiv'].map((attribute) => element.getAttribute(attribute));
    const content = element.getAttribute('content')?.trim();
    for (const name of names)
      if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

/** The first article that the page's JSON-LD describes. */
function linkedData(page: Page): Pick<TextDetails, 'title' | 'publisher' | 'published'> {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const things = thingsIn(script.textContent ?? '');
    const article = things.find((thing) => 'headline' in thing || 'datePublished' in thing);
    if (!article) continue;
    const by = article.publisher ?? article.sourceOrganization ?? article.author;
    return {
      title: text(article.headline) ?? text(article.name),
      publisher: text(isThing(by) ? by.name : by),
      published: text(article.datePublished),
    };
  }
  return { title: null, publisher: null, published: null };
}

type Thing = Record<string, unknown>;

function thingsIn(json: string): Thing[] {
  try {
    const value = parseJson(json);
    const list = [value].flat().filter(isThing);
    return list.flatMap((thing) => [thing, ...[thing['@graph'] ?? []].flat().filter(isThing)]);
  } catch {
    return []; // Broken metadata is no reason to refuse the page.
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The address that the page calls its own; of a fetched page only one at the same host, so that no page can stand in for another's. */
function canonical(page: Page, address: string | null, named: string | undefined): string | null {
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url = webAddress(link, address) ?? webAddress(named, address);
  if (address === null || url === null) return url;
  return new URL(url).host === new URL(address).host ? url : address;
}

function timeOf(page: Page): string | null {
  const time = page.querySelector('time[itemprop="datePublished"], time[pubdate], article time[datetime]');
  return time?.getAttribute('datetime') ?? time?.textContent ?? null;
}

function tag(given: string | null): string | null {
  return given ? languageTag(given.replaceAll('_', '-')) : null;
}
