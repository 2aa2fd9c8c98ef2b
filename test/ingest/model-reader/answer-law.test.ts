import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean } from '../../../server/ingest/clean/clean.ts';
import { CLAIMABLE, type Claimable, type ModelAnswer } from '../../../server/ingest/model-reader/model-answer.ts';
import { toResolved } from '../../../server/ingest/understand.ts';
import { ENTITY_TYPES, type EntityType, MODES } from '../../../server/model/types.ts';
import { ANSWER, PASSAGE } from './passage.ts';

const UNSAID = { url: null, title: null, publisher: null, published: null, language: 'en', label: null };
const cleaned = clean({ kind: 'release', text: PASSAGE, ...UNSAID, origin: 'law', row: null, repairs: [] });

/** Pieces of the passage, sound or cut anywhere, and anything else. */
const piece = fc.oneof(
  fc.tuple(fc.nat(PASSAGE.length), fc.nat(200)).map(([start, length]) => PASSAGE.slice(start, start + length)),
  fc.constantFrom(...ANSWER.mentions.flatMap(({ name, quote }) => [name, quote])),
  fc.string(),
);
const type = fc.constantFrom(...(Object.keys(ENTITY_TYPES) as EntityType[]));
const claimable = fc.constantFrom(...(Object.keys(CLAIMABLE) as Claimable[]));
const mode = fc.constantFrom(...MODES);
const answer: fc.Arbitrary<ModelAnswer> = fc.record({
  mentions: fc.array(fc.record({ type, name: piece, quote: piece })).map((some) => [...ANSWER.mentions, ...some]),
  claims: fc
    .array(fc.record({ type: claimable, from: piece, to: fc.option(piece), value: piece, mode, quote: piece }))
    .map((some) => [...some, ...ANSWER.claims]),
});

test('whatever a model answers, what is read of it has its passage, and nothing that the rules read is lost', () => {
  const ruled = toResolved(cleaned, null).reading;
  const said = (claims: typeof ruled.claims) => claims.map(({ type, value, quote }) => `${type} ${value} ${quote}`);
  fc.assert(
    fc.property(answer, (given) => {
      const { reading } = toResolved(cleaned, { by: 'm@1', answer: given });
      const { document, mentions, claims } = reading;
      for (const { start, end, quote } of [...claims, ...mentions.flatMap(({ evidence }) => evidence)]) {
        expect(quote).not.toBe('');
        expect(document.text.slice(start, end)).toBe(quote);
      }
      for (const { from, to } of claims) {
        expect(mentions[from]).toBeDefined();
        if (to !== null) expect(mentions[to]).toBeDefined();
      }
      expect(said(claims)).toEqual(expect.arrayContaining(said(ruled.claims)));
    }),
    { numRuns: 100 },
  );
});
