import { READER_VERSION } from '../../../server/ingest/reader-version.ts';
import { describe, expect, test } from '@jest/globals';
import { clean } from '../../../server/ingest/clean/clean.ts';
import type { ModelAnswer } from '../../../server/ingest/model-reader/model-answer.ts';
import type { Extraction } from '../../../server/ingest/stages.ts';
import { extract } from '../../../server/ingest/understand.ts';
import { ANSWER, CHILE, claim, HEAD, MOU, PASSAGE, PERU, SIGNING } from './passage.ts';

const UNSAID = { url: null, title: null, publisher: null, published: '2021-05-04', language: 'en', label: null };

function read(answer: ModelAnswer | null, text = PASSAGE): Extraction {
  const cleaned = clean({ kind: 'release', text, ...UNSAID, origin: 'test', row: null, repairs: [] });
  return extract(cleaned, answer && { by: 'm@1', answer });
}

/** `Rosa Quispe HOLDS_POST Customs Administration of Peru: head`, of the claims that only the model made. */
function added({ mentions, claims }: Extraction): string[] {
  const name = (index: number | null) => (index === null ? '' : ` ${mentions[index]?.names[0]?.text}`);
  return claims
    .filter(({ rule }) => rule === 'model')
    .map(({ from, type, to, value }) => `${name(from).trim()} ${type}${name(to)}${value && `: ${value}`}`);
}

function saying(...claims: ModelAnswer['claims']): ModelAnswer {
  return { ...ANSWER, claims };
}

describe('what a model answers', () => {
  test('is added to what the rules read, each fact with the passage that says it', () => {
    const { mentions, claims } = read(ANSWER);
    expect(added(read(ANSWER))).toEqual([
      `${CHILE} PARTY_TO ${MOU}`,
      `${PERU} PARTY_TO ${MOU}`,
      `${MOU} SIGNED_AT Lima`,
      `${MOU} signed: 2021-05-03`,
      `Rosa Quispe HOLDS_POST ${PERU}: head`,
    ]);
    const passages = [...mentions.flatMap(({ evidence }) => evidence), ...claims].filter(
      ({ rule }) => rule === 'model',
    );
    expect(passages.length).toBeGreaterThan(5);
    for (const { start, end, quote } of passages) expect(PASSAGE.slice(start, end)).toBe(quote);
    expect(new Set(passages.map(({ confidence }) => confidence))).toEqual(new Set([0.5]));
  });

  test('makes no second thing of one that the rules know by that name', () => {
    const ruled = read(null).mentions.map(({ names }) => names[0]?.text);
    const both = read(ANSWER).mentions.map(({ names }) => names[0]?.text);
    expect(both.slice(0, ruled.length)).toEqual(ruled);
    expect(both.slice(ruled.length)).toEqual(['Lima', 'Rosa Quispe']);
  });

  test('leaves what the rules said as it was', () => {
    const status = saying(
      claim('status', MOU, null, { value: 'expired' }),
      claim('type', MOU, null, { value: 'treaty' }),
    );
    expect(read(status).claims).toEqual(read(null).claims);
  });

  test('is dropped where its quote is not in the text, character for character', () => {
    const invented = SIGNING.replace('pen to paper', 'their names');
    expect(added(read(saying(claim('PARTY_TO', PERU, MOU, { quote: invented }))))).toEqual([]);
    const mention = { type: 'Agency' as const, name: 'Ministry of Magic', quote: 'The Ministry of Magic was there.' };
    const { mentions } = read({ mentions: [mention], claims: [] });
    expect(mentions).toEqual(read(null).mentions);
  });

  test('is dropped where its quote speaks of neither end', () => {
    expect(added(read(saying(claim('PARTY_TO', CHILE, MOU, { quote: 'will be signed next year' }))))).toEqual([]);
  });

  test('is dropped where its ends were not named, or are no ends that such a fact has', () => {
    const wrong = saying(
      claim('PARTY_TO', 'Japan Customs', MOU),
      claim('SIGNED', CHILE, MOU),
      claim('date', MOU, null),
    );
    expect(added(read(wrong))).toEqual([]);
  });

  test('is dropped where its value is none that there is, or not in the quote', () => {
    const post = claim('HOLDS_POST', 'Rosa Quispe', PERU, { value: 'Queen', quote: HEAD });
    expect(added(read(saying(post, claim('status', MOU, null, { value: 'magic' }))))).toEqual([]);
  });

  test('is dropped where it tells as done what the rules know to be planned', () => {
    const name = 'Protocol on Data Exchange';
    const quote = `A second text, the ${name}, will be signed next year.`;
    const planned = { mentions: [...ANSWER.mentions, { type: 'Agreement' as const, name, quote }] };
    const done = claim('PARTY_TO', CHILE, name, { quote });
    expect(added(read({ ...planned, claims: [done] }))).toEqual([]);
    expect(added(read({ ...planned, claims: [{ ...done, mode: 'planned' }] }))).toEqual([`${CHILE} PARTY_TO ${name}`]);
  });

  test('takes no day from the model: the rules read it in the quote, and only where it is one', () => {
    const two = `${PASSAGE}\n\nThe ${MOU} of 3 May 2021 ends on 2 May 2026.`;
    const quote = two.slice(two.lastIndexOf('The '));
    const ends = claim('ends', MOU, null, { value: '1999-01-01', quote });
    expect(added(read(saying(ends), two))).toEqual([]);
    expect(added(read(saying({ ...ends, quote: quote.slice(quote.indexOf('ends')) }), two))).toEqual([
      `${MOU} ends: 2026-05-02`,
    ]);
  });

  test('has a repeated quote stand where the sentence names what it is about', () => {
    const text = `The office was there, in Quito.\n\n${PASSAGE}`;
    const title = claim('title', 'Rosa Quispe', null, { value: 'there', quote: 'was there' });
    const { claims } = read(saying(title), text);
    expect(claims.find(({ rule }) => rule === 'model')?.start).toBe(text.lastIndexOf('was there'));
  });

  test('names whole words only', () => {
    const inside = { type: 'Agency' as const, name: 'Custom', quote: SIGNING };
    expect(read({ mentions: [inside], claims: [] }).mentions).toEqual(read(null).mentions);
  });

  test('is told by the reader that the document names', () => {
    expect(read(null).document.reader).toBe(READER_VERSION);
    expect(read(ANSWER).document.reader).toBe(`${READER_VERSION}+m@1`);
  });
});
