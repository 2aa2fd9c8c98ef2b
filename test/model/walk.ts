import fc from 'fast-check';
import type { Claim, Judgement, Mention, Passage, Reading } from '../../server/model/graph.ts';
import { textHash } from '../../server/model/identity.ts';

/** A step of a user's life with the graph. */
export type Step =
  | { do: 'write'; readings: Reading[] }
  | { do: 'retract'; addresses: string[] }
  | { do: 'judge' | 'unjudge'; judgement: Judgement };

const passage: Passage = { quote: 'text', start: 0, end: 4, rule: 'test', confidence: 1 };
const addresses = ['https://a.example/1', 'https://a.example/2', 'https://b.example/3', 'row:4', 'row:5', 'sha256:6'];
const LEVEL_KEYS = [
  ['full a', 'full b', 'full c', 'full d'],
  ['weak x', 'weak y'],
  ['weaker p', 'weaker q'],
];
const JUDGED = LEVEL_KEYS.flat().flatMap((key) => [`Agency ${key}`, `Agreement ${key}`]);

const keysArb: fc.Arbitrary<string[][]> = fc
  .tuple(
    ...LEVEL_KEYS.map((keys) =>
      fc.oneof(
        { weight: 2, arbitrary: fc.constant<string[]>([]) },
        { weight: 3, arbitrary: fc.subarray(keys, { maxLength: 2 }) },
      ),
    ),
  )
  .map((levels) => (levels.every((l) => l.length === 0) ? [['full a']] : levels));

const mentionArb: fc.Arbitrary<Mention> = fc.record({
  type: fc.constantFrom('Agency', 'Agreement'),
  names: fc.subarray(['Customs Department', 'Customs', 'CUSTOMS'], { minLength: 1 }).map((names) =>
    names.map((text) => ({
      text,
      kind: text === 'CUSTOMS' ? ('acronym' as const) : ('full' as const),
      language: 'en',
    })),
  ),
  keys: keysArb,
  evidence: fc.constant([passage]),
});

function claimArb(mentions: Mention[]): fc.Arbitrary<Claim> {
  const index = fc.nat({ max: mentions.length - 1 });
  const date = fc.constantFrom(null, '2023', '2023-11', '2023-11-27', 'XXXX-11-27', '2022-01-01');
  const base = { ...passage, title: null };
  const relation = fc.record({
    from: index,
    to: index,
    valid: date,
    mode: fc.constantFrom('done', 'planned', 'denied'),
    behalf: fc.option(index),
  });
  const attribute = fc.record({
    from: index,
    value: fc.constantFrom('2023', '2023-11-27', '2022'),
    mode: fc.constantFrom('done', 'planned'),
  });
  return fc.oneof(
    fc.tuple(fc.constantFrom('PARTY_TO', 'PART_OF', 'HOLDS_POST'), relation).map(([type, r]): Claim => ({
      ...base,
      type: type as 'PARTY_TO',
      from: r.from,
      to: r.to,
      value: type === 'HOLDS_POST' ? 'Head' : '',
      onBehalfOf: r.behalf,
      mode: r.mode as 'done',
      valid: r.valid,
    })),
    attribute.map((a): Claim => ({
      ...base,
      type: 'signed',
      from: a.from,
      to: null,
      value: a.value,
      onBehalfOf: null,
      mode: a.mode as 'done',
      valid: null,
    })),
  );
}

function document(address: string, text: string, kind: 'release' | 'reference'): Reading['document'] {
  const none = { url: null, title: null, publisher: null, published: null, language: 'en', label: null, origin: null };
  return { address, kind, ...none, text, sha256: textHash(text), repairs: [], reader: '1' };
}

/** Rows of Entente's own lists: one cites the other. */
export const references: Reading[] = ['entente:bodies#a', 'entente:places#b'].map((address, i) => ({
  document: document(address, `text of row ${address}`, 'reference'),
  mentions: [
    {
      type: 'Agency',
      names: [{ text: `Listed ${i}`, kind: 'full', language: 'en' }],
      keys: [[LEVEL_KEYS[0]?.[i] ?? '']],
      evidence: [passage],
    },
  ],
  claims: [],
  cites: i === 0 ? ['entente:places#b'] : [],
}));

const readingArb: fc.Arbitrary<Reading> = fc
  .tuple(
    fc.constantFrom(...addresses),
    fc.nat({ max: 4 }),
    fc.array(mentionArb, { minLength: 1, maxLength: 3 }),
    fc.subarray(
      references.map((r) => r.document.address),
      { maxLength: 1 },
    ),
  )
  .chain(([address, n, mentions, cites]) =>
    fc
      .array(claimArb(mentions), { maxLength: 3 })
      .map((claims) => ({ document: document(address, `text ${n}`, 'release'), mentions, claims, cites })),
  );

const judgementArb: fc.Arbitrary<Judgement> = fc.oneof(
  fc
    .record({
      kind: fc.constantFrom('same' as const, 'different' as const),
      a: fc.constantFrom(...JUDGED),
      b: fc.constantFrom(...JUDGED),
    })
    .filter((j) => j.a < j.b && j.a.split(' ')[0] === j.b.split(' ')[0]),
  fc.record({
    kind: fc.constant('apart' as const),
    a: fc.constantFrom(...JUDGED),
    address: fc.constantFrom(...addresses),
  }),
);

const stepArb: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      readings: fc.uniqueArray(readingArb, { minLength: 1, maxLength: 3, selector: (r) => r.document.address }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('retract' as const),
      addresses: fc.subarray(addresses, { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('judge' as const), judgement: judgementArb }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unjudge' as const), judgement: judgementArb }) },
);

/** Walks of up to `maxLength` steps; half of the take-backs name a judgement that was made. */
export function walkArb(maxLength: number): fc.Arbitrary<Step[]> {
  return fc.array(stepArb, { minLength: 2, maxLength, size: 'max' }).map((steps) => {
    const made: Judgement[] = [];
    return steps.map((step, i) => {
      if (step.do === 'judge') made.push(step.judgement);
      const earlier = made[i % Math.max(1, made.length)];
      return step.do === 'unjudge' && earlier ? { do: 'unjudge' as const, judgement: earlier } : step;
    });
  });
}
