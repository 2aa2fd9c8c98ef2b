import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readText } from './read-text.ts';

const PIECES = [
  'The Minister of Justice of Peru, Mr Luis Rey,',
  'Singapore’s Minister for Law',
  'signed',
  'will sign',
  'a Memorandum of Understanding (MOU) on Data',
  'the MOU',
  'between the Ministry of Law and Hong Kong Customs',
  'on 3 May 2021',
  'today (November 27)',
  'at the Harbour Building in Oslo.',
  'They visited',
  'the delegation of the GACC',
  'met with Dr Ana Torres, Director General of FAO.',
  'was approved by the Cabinet.',
  '\n\n2. ',
  'agencies.Following',
  '(',
  '’s',
  ', and',
  'U.S. Department of Justices Antitrust Division',
  'following those reached with Brazil (1999), Chile (2011)',
  '香港海關',
];

function checkPassages(text: string): void {
  const { document, mentions, claims } = readText(text, { published: '2021-05-04' });
  for (const passage of [...mentions.flatMap((mention) => mention.evidence), ...claims]) {
    expect(document.text.slice(passage.start, passage.end)).toBe(passage.quote);
    expect(passage.quote.length).toBeGreaterThan(0);
    expect(passage.quote.length).toBeLessThanOrEqual(700);
  }
  for (const mention of mentions) {
    expect(mention.names.length).toBeGreaterThan(0);
    expect(mention.evidence.length).toBeGreaterThan(0);
  }
  for (const claim of claims) {
    expect(mentions[claim.from]).toBeDefined();
    if (claim.to !== null) expect(mentions[claim.to]).toBeDefined();
  }
}

test('every fact has a quote that stands in the text, whatever the text', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 25 }).map((pieces) => pieces.join(' '));
  fc.assert(fc.property(texts, checkPassages), { numRuns: 150 });
});

test('no text breaks the reader', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).map((text) => `Cabinet ${text}`);
  fc.assert(fc.property(texts, checkPassages), { numRuns: 100 });
});

test('a sentence of thousands of words is quoted in part', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `word${i}`).join(' ');
  checkPassages(`The Ministry of Law ${words} and Singapore Customs ${words} signed an agreement today`);
});

test.each([
  ['marks', '.'.repeat(20_000)],
  ['brackets', '(a'.repeat(10_000)],
  ['capitals', 'A, '.repeat(10_000)],
  ['ministries', Array.from({ length: 1000 }, (_, i) => `Ministry of Word${i}`).join(', ')],
  ['titles', 'Minister of Law and '.repeat(1500)],
])('a hostile text of %s is read in moments', (_, text) => {
  checkPassages(`Cabinet ${text}`);
});
