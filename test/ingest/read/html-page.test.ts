import { describe, expect, test } from '@jest/globals';
import { documents, readFile, refusal } from './read-file.ts';

const PARAGRAPHS = [
  'Peru’s customs administration SUNAT and the National Customs Service of Chile signed a mutual recognition arrangement of their programmes of authorised operators in Lima on Thursday.',
  'The arrangement was signed by the two directors in the presence of the ambassador, and enters into force when both sides have told each other that their procedures are complete.',
  'Trusted exporters of both countries will meet fewer inspections, and their goods will be released first when trade resumes after a disruption, the two sides said.',
];

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en-GB"><head><title>News | SUNAT</title>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/about">About us</a></li></ul></nav>${body}
    <footer><p>Copyright, privacy and cookies</p></footer></body></html>`;
}

const ARTICLE = `<main><article><h1>Peru and Chile recognise each other’s operators</h1>
  ${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}
  <table><tr><th>Programme</th><th>Members</th></tr><tr><td>Peru</td><td><p>250</p></td></tr></table></article></main>`;

describe('a web page', () => {
  test('gives its article: paragraphs apart, tables a line a row, nothing of what stands around', async () => {
    const [document] = documents(await readFile('/in/release.html', page('', ARTICLE)));
    const text = document?.text ?? '';
    expect(text.startsWith('Peru and Chile recognise each other’s operators\n\nPeru’s customs')).toBe(true);
    expect(text).toContain(PARAGRAPHS.join('\n\n'));
    expect(text).toContain('Programme | Members\nPeru | 250');
    expect(text).not.toMatch(/Home|About us|cookies/);
  });

  test('tells its date, title, publisher, language and address in linked data or in meta elements', async () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Recognition',
          datePublished: '2023-11-27T23:30:00-05:00',
          publisher: { '@type': 'Organization', name: 'SUNAT' },
        },
      ],
    };
    const linked = `<script type="application/ld+json">${JSON.stringify(data)}</script><link rel="canonical" href="https://example.org/r/1">`;
    const meta =
      '<meta property="og:site_name" content="SUNAT"><meta name="DCTERMS.issued" content="27 November 2023"><meta property="og:url" content="https://example.org/r/1">';
    for (const head of [linked, meta]) {
      const [document] = documents(await readFile('a.html', page(head, ARTICLE)));
      expect(document).toMatchObject({
        title: 'Peru and Chile recognise each other’s operators',
        url: 'https://example.org/r/1',
        published: '2023-11-27',
        publisher: 'SUNAT',
        language: 'en-GB',
        label: 'a',
      });
    }
  });

  test('does not tell a date that can be read in two ways', async () => {
    const head = '<meta name="date" content="03/04/2023"><meta name="pubdate" content="soon">';
    expect(documents(await readFile('a.html', page(head, ARTICLE)))[0]?.published).toBeNull();
  });

  test('is believed less than the command line', async () => {
    const head = '<meta name="date" content="2020-01-01">';
    const items = await readFile('a.html', page(head, ARTICLE), { published: '2023-11-27', publisher: 'Aduanas' });
    expect(documents(items)[0]).toMatchObject({ published: '2023-11-27', publisher: 'Aduanas' });
  });

  test('of one sentence is read too', async () => {
    const short = page('', '<p>Peru and Chile<br>signed.</p>');
    expect(documents(await readFile('a.html', short)).map(({ text }) => text)).toEqual(['Peru and Chile\nsigned.']);
  });

  test('that is cut off, or closes what it never opened, is read as far as it goes', async () => {
    const broken = page('', ARTICLE).slice(0, -200).replace('</p>', '</div></p></td>');
    expect(documents(await readFile('a.html', broken))[0]?.text).toContain(PARAGRAPHS[1]);
  });

  test('without any text is refused with a reason', async () => {
    expect(await refusal('a.html', '<html><body><div id="app"></div><script>run()</script></body></html>')).toEqual([
      'the page has no text (it may be made by scripts)',
    ]);
  });

  test('in another character set is understood by what it declares', async () => {
    const html = '<html><head><meta charset="gb2312"></head><body><p>海关总署</p></body></html>';
    const gb = Buffer.concat([
      Buffer.from(html.slice(0, html.indexOf('海'))),
      Buffer.from([0xba, 0xa3, 0xb9, 0xd8, 0xd7, 0xdc, 0xca, 0xf0]),
      Buffer.from('</p></body></html>'),
    ]);
    expect(documents(await readFile('a.html', gb))[0]).toMatchObject({ text: '海关总署', repairs: [] });
  });

  test('is known without a telling name', async () => {
    expect(documents(await readFile('stdin', page('', ARTICLE)))[0]?.text).toContain(PARAGRAPHS[0]);
  });
});
