import { describe, expect, test } from '@jest/globals';
import { documents, readFile, refusal, rejects } from './read-file.ts';

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Singapore Customs</title><link>https://example.org/</link><language>en-sg</language>
<item><title>Singapore &amp; Peru sign</title><link>https://example.org/1</link><guid>g1</guid>
<pubDate>Mon, 27 Nov 2023 08:00:00 +0800</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>Singapore Customs and SUNAT signed.</p><p>They met in Lima.</p>]]></content:encoded></item>
<item><title>Visit</title><link>https://example.org/2</link><description>&lt;p&gt;A visit to Lima.&lt;/p&gt;</description></item>
<item><link>https://example.org/3</link></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Aduanas</title>
<link rel="self" href="https://example.org/feed"/><link href="https://example.org/"/>
<entry><id>urn:1</id><title>Signed</title><link rel="alternate" href="/r/1"/><published>2023-11-27T01:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Peru signed.</p><p>So did Chile.</p></div></content></entry></feed>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Aduanas',
  language: 'es',
  items: [
    { id: '1', url: 'https://example.org/1', content_text: 'Uno.\nDos.', date_published: '2023-11-27T10:00:00Z' },
  ],
});

describe('a feed', () => {
  test('in RSS gives a document an item; an item without text is rejected', async () => {
    const items = await readFile('/in/news.rss', RSS);
    expect(documents(items)).toEqual([
      expect.objectContaining({
        url: 'https://example.org/1',
        title: 'Singapore & Peru sign',
        publisher: 'Singapore Customs',
        published: '2023-11-27',
        language: 'en-SG',
        label: 'g1',
        origin: '/in/news.rss#1',
        text: 'Singapore & Peru sign\n\nSingapore Customs and SUNAT signed.\n\nThey met in Lima.',
      }),
      expect.objectContaining({ url: 'https://example.org/2', published: null, text: 'Visit\n\nA visit to Lima.' }),
    ]);
    expect(rejects(items)).toEqual([
      expect.objectContaining({ file: '/in/news.rss#3', reason: 'the item has no text' }),
    ]);
  });

  test('in Atom gives addresses made whole and texts without marks', async () => {
    expect(documents(await readFile('a.atom', ATOM))).toEqual([
      expect.objectContaining({
        url: 'https://example.org/r/1',
        publisher: 'Aduanas',
        published: '2023-11-27',
        language: 'en',
        text: 'Signed\n\nPeru signed.\n\nSo did Chile.',
      }),
    ]);
  });

  test('in JSON keeps the lines of its texts', async () => {
    expect(documents(await readFile('feed.json', JSON_FEED))).toEqual([
      expect.objectContaining({
        url: 'https://example.org/1',
        language: 'es',
        published: '2023-11-27',
        text: 'Uno.\nDos.',
      }),
    ]);
  });

  test('is known without a telling name', async () => {
    for (const feed of [RSS, ATOM, JSON_FEED]) {
      expect(documents(await readFile('stdin', feed))[0]?.url).toMatch(/^https:\/\/example\.org\//);
    }
  });

  test.each([
    ['cut off', RSS.slice(0, 300), /^no feed: neither RSS nor Atom, or broken XML$/],
    ['another kind of XML', '<invoice><sum>3</sum></invoice>', /^no feed: neither RSS nor Atom, or broken XML$/],
    ['without items', '<rss version="2.0"><channel><title>T</title></channel></rss>', /^the feed has no items$/],
  ])('%s is refused with a reason', async (_what, content, reason) => {
    expect(await refusal('a.xml', content)).toEqual([expect.stringMatching(reason)]);
  });
});
