import { describe, expect, test } from '@jest/globals';
import { documents, readFile } from './read-file.ts';

const RELEASE = `---
title: "Peru and Chile sign"
date: 2023-11-27
publisher: SUNAT
url: https://example.org/1
lang: en
---
# Peru and Chile sign

The **two directors** signed the [arrangement](https://example.org/2)
in Lima.

- Peru: SUNAT
- Chile: *Aduanas*

| Country | Members |
| ------- | ------- |
| Peru    | 250     |
`;

describe('a Markdown file', () => {
  test('gives its text without marks, tables a line a row, and what its front matter says', async () => {
    expect(documents(await readFile('/in/r.md', RELEASE))).toEqual([
      expect.objectContaining({
        text: 'Peru and Chile sign\n\nThe two directors signed the arrangement in Lima.\n\nPeru: SUNAT\nChile: Aduanas\n\nCountry | Members\nPeru | 250',
        title: 'Peru and Chile sign',
        published: '2023-11-27',
        publisher: 'SUNAT',
        url: 'https://example.org/1',
        language: 'en',
        label: 'r',
      }),
    ]);
  });

  test('with broken front matter, open marks and no headline is read all the same', async () => {
    const [document] = documents(
      await readFile('r.md', '---\ntitle\ndate: soon\n---\nThey **signed in Lima.\n```\ncode'),
    );
    expect(document).toMatchObject({ text: 'They **signed in Lima.\n\ncode', title: null, published: null });
  });

  test('is known by its front matter without a telling name', async () => {
    expect(documents(await readFile('stdin', RELEASE))[0]?.publisher).toBe('SUNAT');
  });
});
