import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Claim } from '../../../server/model/graph.ts';
import type { DraftMention, Extraction } from '../../../server/ingest/stages.ts';
import { resolve } from '../../../server/ingest/resolve/resolve.ts';
import { documentOf } from './read-rows.ts';

const NAMES = [
  'Hong Kong Customs',
  'C&ED',
  'GACC',
  'the Department',
  'Harbour Safety Centre',
  'Harbour Safety Centre of Kenya',
  'Mexico (customs)',
  'Singapore',
  'Brussels',
  'Birmingham',
  'European Union',
  'Louise Ho',
  'Ho',
  'Agreement on container security',
  'Memorandum of Understanding',
  '香港海關',
  '…',
];

const TEXT = NAMES.join('\n');
const TYPES: DraftMention['type'][] = ['Agency', 'Official', 'Agreement', 'Location', 'Event', 'Topic'];
const ENDS: [Claim['type'], DraftMention['type'], DraftMention['type'] | null][] = [
  ['PARTY_TO', 'Agency', 'Agreement'],
  ['PARTY_TO', 'Location', 'Agreement'],
  ['HOLDS_POST', 'Official', 'Agency'],
  ['TOOK_PART_IN', 'Official', 'Event'],
  ['TOOK_PART_IN', 'Agency', 'Event'],
  ['HELD_AT', 'Event', 'Location'],
  ['ABOUT', 'Agreement', 'Topic'],
  ['signed', 'Agreement', null],
  ['date', 'Event', null],
  ['type', 'Event', null],
];

const mention = fc.record({
  type: fc.constantFrom(...TYPES),
  names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
  jurisdiction: fc.constantFrom(null, null, 'HK', 'CN', 'KE', 'EU'),
  parent: fc.option(fc.nat({ max: 7 })),
});

const claim = fc.record({
  ends: fc.constantFrom(...ENDS),
  from: fc.nat({ max: 7 }),
  to: fc.nat({ max: 7 }),
  value: fc.constantFrom('2023-11-27', 'XXXX-11-27', '2023', 'meeting'),
});

const extraction = fc
  .record({ mentions: fc.array(mention, { maxLength: 8 }), claims: fc.array(claim, { maxLength: 12 }) })
  .map((said): Extraction => {
    const mentions = said.mentions.map(({ type, names, jurisdiction, parent }): DraftMention => ({
      type,
      jurisdiction,
      names: names.map((text) => ({ text, kind: 'full', language: null })),
      evidence: [passage(names[0]!)],
      parent: parent !== null && parent < said.mentions.length && said.mentions[parent]!.type === type ? parent : null,
    }));
    const claims = said.claims.flatMap(({ ends: [type, fromType, toType], from, to, value }): Claim[] => {
      const fits = mentions[from]?.type === fromType && (toType === null || mentions[to]?.type === toType);
      const usual = { title: null, onBehalfOf: null, mode: 'done', valid: null } as const;
      return fits ? [{ ...passage(NAMES[0]!), ...usual, type, from, to: toType === null ? null : to, value }] : [];
    });
    return { document: documentOf(TEXT), mentions, claims };
  });

function passage(quote: string) {
  const start = TEXT.indexOf(quote);
  return { quote, start, end: start + quote.length, rule: 'test', confidence: 1 };
}

/** The same with its mentions in the opposite order. */
function reversed({ document, mentions, claims }: Extraction): Extraction {
  const at = (i: number | null) => (i === null ? null : mentions.length - 1 - i);
  return {
    document,
    mentions: mentions.map((draft) => ({ ...draft, parent: at(draft.parent) })).toReversed(),
    claims: claims.map((one) => ({ ...one, from: at(one.from)!, to: at(one.to) })),
  };
}

const keysOf = (said: Extraction) =>
  resolve(said)
    .reading.mentions.map(({ type, keys }) => JSON.stringify([type, keys]))
    .sort();

describe('resolving', () => {
  it('gives every mention a key, and no relation an end that is not there', () => {
    fc.assert(
      fc.property(extraction, (said) => {
        const { mentions, claims } = resolve(said).reading;
        expect(mentions.filter(({ keys }) => keys.flat().length === 0)).toEqual([]);
        const ends = claims.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])]);
        expect(ends.filter((end) => mentions[end] === undefined)).toEqual([]);
      }),
    );
  });

  it('loses no name when mentions become one', () => {
    fc.assert(
      fc.property(extraction, (said) => {
        const { mentions } = resolve(said).reading;
        const names = (all: { names: { text: string }[] }[]) =>
          [...new Set(all.flatMap((one) => one.names.map(({ text }) => text)))].sort();
        expect(names(mentions)).toEqual(expect.arrayContaining(names(said.mentions)));
      }),
    );
  });

  it('gives the same keys in whatever order a text names its things', () => {
    fc.assert(fc.property(extraction, (said) => expect(keysOf(reversed(said))).toEqual(keysOf(said))));
  });

  it('changes nothing of what it was given, and answers the same again', () => {
    fc.assert(
      fc.property(extraction, (said) => {
        const before = structuredClone(said);
        expect(resolve(said)).toEqual(resolve(said));
        expect(said).toEqual(before);
      }),
    );
  });
});
