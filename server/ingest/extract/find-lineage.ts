import { indexesOf } from './indexes-of.ts';
import { wordsBefore } from './sentence-parts.ts';
import type { Sentence, Token } from './token.ts';

/** What a sentence says of two instruments: the later one amends, replaces or renews the earlier, or is made under it. */
export interface Lineage {
  relation: 'AMENDS' | 'REPLACES' | 'RENEWS' | 'UNDER';
  /** Null where it is only meant: "It replaces …". */
  later: Token | null;
  earlier: Token;
  /** "will replace": the earlier one still stands. */
  planned: boolean;
}

const DESCRIBING =
  /^(?:the|an?|its|their|this|that|earlier|previous|existing|old|older|original|current|first|former|prior|said|same|bilateral|two|of)$/i;
/** Words right before the earlier instrument. Past tenses only behind "which": "the two renewed the MoU" is an act. */
const BEFORE: [RegExp, Lineage['relation']][] = [
  [/\b(?:replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)|succeed(?:s|ing)|in place|in replacement)$/i, 'REPLACES'],
  [
    /\b(?:amend(?:s|ing)|to amend|(?:which|that) (?:has )?amend(?:s|ed)|modif(?:ies|ying)|supplement(?:s|ing)|revis(?:es|ing)|updat(?:es|ing)|(?:protocol|amendments?|addendum|annex|supplement) to)$/i,
    'AMENDS',
  ],
  [/\b(?:renews|renewing|extends|extending|(?:which|that) (?:has )?(?:renewed|extended))$/i, 'RENEWS'],
  [
    /\b(?:under|pursuant to|accordance with|(?:framework|part|basis|auspices|implementation|terms)|implement(?:s|ing)|to implement)$/i,
    'UNDER',
  ],
];
const PASSIVE =
  /^(?:was|is|has been|will be|being|were|are) (?:also )?(?:replaced|superseded|amended|renewed) (?:by|with)$/;

/** "an agreement to extend the Agreement": what the later one is for. */
const PURPOSE = /^to (?:extend|expand|amend|modify|revise|supplement|update|complement)$/;

/** Index of the word that leads to an instrument, without articles and adjectives. */
function leading(sentence: Sentence, at: number): number {
  let i = at;
  while (
    i > 0 &&
    (DESCRIBING.test(sentence.tokens[i - 1]?.text ?? '') || 'E#'.includes(sentence.tokens[i - 1]?.shape ?? ''))
  )
    i--;
  return i;
}

function relationAt(sentence: Sentence, at: number): (Pick<Lineage, 'relation' | 'planned'> & { word: number }) | null {
  const word = leading(sentence, at);
  const said = sentence.tokens
    .slice(Math.max(0, word - 4), word)
    .map((token) => token.instrument?.name ?? token.text)
    .join(' ');
  const purpose = sentence.tokens[word - 3]?.instrument && PURPOSE.test(wordsBefore(sentence, word, 2));
  const relation = purpose ? 'AMENDS' : BEFORE.find(([pattern]) => pattern.test(said))?.[1];
  return relation ? { relation, word, planned: !purpose && /\b(?:will|would|shall|to) \w+$/.test(said) } : null;
}

/** "The MoU was replaced by the Agreement": the second is the later one. */
function passive(sentence: Sentence, at: number): Token | null {
  const earlier = sentence.tokens.findLast((token, i) => i < at && token.instrument);
  const from = earlier ? sentence.tokens.indexOf(earlier) + 1 : at;
  const word = leading(sentence, at);
  return PASSIVE.test(wordsBefore(sentence, word, word - from)) ? (earlier ?? null) : null;
}

const NONE: Lineage[] = [];
const read = new WeakMap<Sentence, Lineage[]>();

/** The pairs of instruments that a sentence relates; read once for each sentence. */
export function lineagesOf(sentence: Sentence): Lineage[] {
  if (!sentence.tokens.some(({ instrument }) => instrument)) return NONE;
  const known = read.get(sentence) ?? findLineages(sentence);
  read.set(sentence, known);
  return known;
}

function findLineages(sentence: Sentence): Lineage[] {
  const named = indexesOf(sentence.tokens, ({ instrument }) => instrument);
  return named.flatMap((at): Lineage[] => {
    const token = sentence.tokens[at] as Token;
    const replaced = passive(sentence, at);
    if (replaced) return [{ relation: 'REPLACES', later: token, earlier: replaced, planned: false }];
    const found = relationAt(sentence, at);
    if (!found) return [];
    const before = named.findLast((i) => i < found.word);
    const after = found.relation === 'UNDER' && before === undefined ? named.find((i) => i > at) : undefined;
    const later = sentence.tokens[before ?? after ?? -1] ?? null;
    const { relation, planned } = found;
    return later || relation !== 'UNDER' ? [{ relation, later, earlier: token, planned }] : [];
  });
}
