import type { Claim, GraphBatch, Mention, Name, Passage, Reading, SourceDocument } from '../../server/model/graph.ts';
import { textHash } from '../../server/model/identity.ts';
import type { EntityType } from '../../server/model/types.ts';

/** A passage by its words, which the text must hold. */
function passage(text: string, quote: string, confidence = 0.9): Passage {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in "${text}"`);
  return { quote, start, end: start + quote.length, rule: 'test', confidence };
}

export interface Said {
  type: Claim['type'];
  from: number;
  to?: number;
  /** The whole text when absent. */
  quote?: string;
  value?: string;
  title?: string;
  onBehalfOf?: number;
  mode?: Claim['mode'];
  valid?: string;
  confidence?: number;
}

/** A thing a text names; its first name is in the text. `keys` by level. */
export function named(type: EntityType, names: (string | Name)[], ...keys: string[][]): Omit<Mention, 'evidence'> {
  const full = names.map((name) =>
    typeof name === 'string' ? { text: name, kind: 'full' as const, language: null } : name,
  );
  return { type, names: full, keys };
}

export function acronym(text: string): Name {
  return { text, kind: 'acronym', language: null };
}

/** What reading a text by hand gives. */
export function reading(
  document: { address: string; text: string } & Partial<SourceDocument>,
  mentions: Omit<Mention, 'evidence'>[],
  claims: Said[] = [],
  cites: string[] = [],
): Reading {
  const { text } = document;
  return {
    document: { ...BLANK, ...document, sha256: textHash(text) },
    mentions: mentions.map((mention) => ({ ...mention, evidence: [passage(text, mention.names[0]?.text ?? '')] })),
    claims: claims.map((said) => toClaim(text, said)),
    cites,
  };
}

const BLANK: Omit<SourceDocument, 'address' | 'text' | 'sha256'> = {
  kind: 'release',
  url: null,
  title: null,
  publisher: null,
  published: null,
  language: 'en',
  label: null,
  origin: null,
  repairs: [],
  reader: 'test-1',
};

function toClaim(text: string, said: Said): Claim {
  const { type, from, to = null, value = '', title = null, onBehalfOf = null, mode = 'done', valid = null } = said;
  return {
    type,
    from,
    to,
    value,
    title,
    onBehalfOf,
    mode,
    valid,
    ...passage(text, said.quote ?? text, said.confidence),
  };
}

export function batch(...readings: Reading[]): GraphBatch {
  return { readings, references: [] };
}

export const alpha = named('Agency', ['Alpha Customs', acronym('AC')], ['alpha customs|AA'], ['ac|AA']);
export const beta = named('Agency', ['Beta Customs'], ['beta customs|BB']);
export const gamma = named('Agency', ['Gamma Customs'], ['gamma customs|CC']);
export const chinese = named(
  'Agency',
  ['香港海關', { text: 'Harbour Customs', kind: 'full', language: 'en' }],
  ['harbour customs|HH'],
);
export const port = named('Location', ['Portsville'], ['portsville|AA']);
export const memorandum = named('Agreement', ['Alpha-Beta Memorandum'], ['AA BB memorandum 2020']);
export const arrangement = named('Agreement', ['Alpha-Gamma Arrangement'], ['AA CC recognition 2021']);
export const fixtureText =
  'Alpha Customs and Beta Customs signed the Alpha-Beta Memorandum in Portsville on 1 May 2020.';

/** Alpha and Beta sign a memorandum. */
export const signing = reading(
  { address: 'https://alpha.example/1', url: 'https://alpha.example/1', published: '2020-05-02', text: fixtureText },
  [alpha, beta, memorandum, port],
  [
    { type: 'PARTY_TO', from: 0, to: 2, valid: '2020-05-01' },
    { type: 'PARTY_TO', from: 1, to: 2, valid: '2020-05-01', confidence: 0.7 },
    { type: 'SIGNED_AT', from: 2, to: 3, quote: 'in Portsville', valid: '2020-05-01' },
    { type: 'signed', from: 2, value: '2020-05-01', quote: 'on 1 May 2020' },
    { type: 'type', from: 2, value: 'MOU', quote: 'Memorandum' },
  ],
);

/** Alpha and Gamma plan an arrangement; the text also speaks of the memorandum. */
export const planning = reading(
  {
    address: 'https://gamma.example/2',
    published: '2021-03',
    text: 'Gamma Customs and Alpha Customs plan the Alpha-Gamma Arrangement, as the Alpha-Beta Memorandum showed.',
  },
  [gamma, alpha, arrangement, memorandum],
  [
    { type: 'PARTY_TO', from: 0, to: 2, mode: 'planned' },
    { type: 'PARTY_TO', from: 1, to: 2, mode: 'planned' },
    { type: 'PARTY_TO', from: 1, to: 3, valid: '2020', confidence: 0.5 },
  ],
);

/** A table's row, without a date of publication. */
export const row = reading(
  {
    address: 'row:1',
    kind: 'row',
    label: 'row 1',
    origin: 'agreements.csv:2',
    text: 'Alpha Customs | Beta Customs | Alpha-Beta Memorandum | 2020-05-01',
  },
  [alpha, beta, memorandum],
  [
    { type: 'PARTY_TO', from: 0, to: 2, valid: '2020-05-01' },
    { type: 'PARTY_TO', from: 1, to: 2, valid: '2020-05-01' },
  ],
);

/** A text about a body whose first name is Chinese, published by nobody known. */
export const harbour = reading(
  { address: 'https://harbour.example/3', text: '香港海關 met Beta Customs.' },
  [chinese, beta],
  [{ type: 'PART_OF', from: 0, to: 1, mode: 'denied' }],
);

export const all = [signing, planning, row, harbour];
