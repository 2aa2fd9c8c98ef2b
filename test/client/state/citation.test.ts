import { expect, test } from '@jest/globals';
import { citation } from '../../../client/state/citation.ts';

const known = {
  publisher: 'Peru Customs',
  title: 'Trust at\nthe border',
  published: '2021-05-04',
  url: 'https://press.example/1',
  address: 'https://press.example/1',
};

test('a citation is one line: the words, who published them, under which title, when and where', () => {
  expect(citation({ quote: 'Peru  and Iceland\nsigned.', document: known })).toBe(
    '“Peru and Iceland signed.” (Peru Customs, “Trust at the border”, 2021-05-04, https://press.example/1)',
  );
});

test('what is not known is left out; a text without a web address is told by its own', () => {
  const document = { ...known, publisher: null, title: null, published: null, url: null, address: 'sha256:ab' };
  expect(citation({ quote: 'They met.', document })).toBe('“They met.” (sha256:ab)');
});
